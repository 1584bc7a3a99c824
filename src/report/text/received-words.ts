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

/** Pages by name, each once. */
function named(report: Report, pages: readonly PageLikeness[]): string {
  const names = [...new Set(pages.map((page) => pageOf(report, page)))];
  return listed(names, names.length, NAMED);
}

/** What of a page's bytes is the same. */
const SAME = {
  identical: 'every byte that a browser receives is the same',
  late: 'every byte is the same but for what is prefetched or came once the page was at rest',
} as const;

const NOT_MEASURED = 'not measured, since nothing of it can fail';
const ALONE = 'measured on the head alone';
/** Ways of being unchanged, and what was done with such a page. */
const KINDS = [
  ['identical', true, NOT_MEASURED],
  ['identical', false, ALONE],
  ['late', true, NOT_MEASURED],
  ['late', false, ALONE],
] as const;

/** Whether the rule held for pages that were measured all the same; empty where none was. */
function triedWords(report: Report, pages: readonly PageLikeness[]): readonly string[] {
  const tried = pages.filter((page) => page.tried !== undefined);
  if (tried.length === 0) return [];
  const broken = tried.filter((page) => page.tried === 'broken');
  const held = broken.length === 0 ? 'measuring says the same' : `but ${named(report, broken)} differs`;
  return [
    `Received unchanged and measured in pairs all the same, to try that rule: ${named(report, tried)}; ${held}.`,
  ];
}

/** Which pages were proved unchanged and how, a sentence each kind; empty where none was. */
export function unchangedWords(report: Report): string {
  const pages = report.received ?? [];
  const sentences = KINDS.flatMap(([kind, unmeasured, words]) => {
    const proved = pages.filter(
      (page) => page.proved && page.kind === kind && (page.unmeasured ?? false) === unmeasured,
    );
    return proved.length === 0
      ? []
      : [`Proved unchanged and ${words}: ${named(report, proved)} (${SAME[kind]}, served as fast).`];
  });
  return [...sentences, ...triedWords(report, pages)].join(' ');
}

/** As code, whatever it holds. */
const name = (text: string): string => `\`${clean(text, 80).replaceAll('`', "'")}\``;

function renamedWords({ renamed, renamings }: PageLikeness): string {
  const names = renamed.map(({ base, head }) => `${name(base)} → ${name(head)}`);
  return renamings === 0 ? '' : `, ${renamings} renamed (${listed(names, renamings, LISTED)})`;
}

/** What a browser received of a page, and how that differs: the suspects for whatever became worse on it. */
function receivedWords(report: Report, page: PageLikeness): string {
  const { kind, responses, differs, note, tried } = page;
  const told = note === undefined ? '' : `; ${clean(note)}`;
  const places = differs.map(({ where, how }) => `${name(where)} ${clean(how, 120).replaceAll('`', "'")}`);
  const differences = listed(places, places.length, LISTED);
  const words = {
    identical: `every byte is the same, ${counted(responses, 'response')}${renamedWords(page)}${told}`,
    late:
      `the same but for what is prefetched or came late, ${counted(responses, 'response')}` +
      `${renamedWords(page)}: ${differences}${told}`,
    different: `differs: ${differences}`,
  };
  const trial = {
    held: '; measured in pairs all the same, which says so too',
    broken: '; measured, it differs',
  };
  return `${name(pageOf(report, page))} ${words[kind]}${tried ? trial[tried] : ''}`;
}

/** A line for each page of which was compared what a browser receives. */
export function receivedLines(report: Report): readonly string[] {
  return (report.received ?? []).map((page) => receivedWords(report, page));
}
