import type { PageLikeness } from '#model/record/likeness.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { counted } from './format.ts';
import { labelOf, subjectIn } from '../view/subject-label.ts';

/** Pages that are named; more are counted. */
const NAMED = 3;
/** Names and places that are listed of a page. */
const LISTED = 8;

function pageOf(report: Report, page: PageLikeness): string {
  const subject = subjectIn(report, page);
  return clean(subject ? labelOf(subject) : page.subject, 80);
}

/** A list whose end is counted. */
function listed(all: readonly string[], count: number, most: number): string {
  const seen = all.slice(0, most);
  return count > seen.length ? `${seen.join(', ')} and ${count - seen.length} more` : seen.join(', ');
}

/** Which pages were proved unchanged and how, in one sentence; empty where none was. */
export function unchangedWords(report: Report): string {
  const proved = (report.received ?? []).filter((page) => page.proved);
  if (proved.length === 0) return '';
  const pages = listed([...new Set(proved.map((page) => pageOf(report, page)))], proved.length, NAMED);
  return (
    `Proved unchanged and measured on the head alone: ${pages} ` +
    '(every byte that a browser receives is the same, served as fast).'
  );
}

/** As code, whatever it holds. */
const name = (text: string): string => `\`${clean(text, 80).replaceAll('`', "'")}\``;

function renamedWords({ renamed, renamings }: PageLikeness): string {
  const names = renamed.map(({ base, head }) => `${name(base)} → ${name(head)}`);
  return renamings === 0 ? '' : `, ${renamings} renamed (${listed(names, renamings, LISTED)})`;
}

/** What a browser received of a page, and how that differs: the suspects for whatever became worse on it. */
function receivedWords(report: Report, page: PageLikeness): string {
  const { kind, responses, differs, note } = page;
  const told = note === undefined ? '' : `; ${clean(note)}`;
  const places = differs.map(({ where, how }) => `${name(where)} ${clean(how, 120).replaceAll('`', "'")}`);
  const differences = listed(places, places.length, LISTED);
  const words = {
    identical: `every byte is the same, ${counted(responses, 'response')}${renamedWords(page)}${told}`,
    late: `the same but for what came late or was prefetched: ${differences}`,
    different: `differs: ${differences}`,
  };
  return `${name(pageOf(report, page))} ${words[kind]}`;
}

/** A line for each page of which was compared what a browser receives. */
export function receivedLines(report: Report): readonly string[] {
  return (report.received ?? []).map((page) => receivedWords(report, page));
}
