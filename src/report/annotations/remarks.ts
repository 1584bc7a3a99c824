import type { Place, Problem } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { clean, cleanText } from '#system/text.ts';
import { loosenedOf } from '../text/loosened-words.ts';
import type { Item } from '../causes/item.ts';
import { storyOf } from '../causes/story.ts';
import { lineOf } from '../causes/line.ts';
import { sourceLineOf } from '../causes/source-line.ts';
import type { FindingLine } from '../view/findings.ts';
import { problemSays } from '../view/problems.ts';

/** Something to say about a line of a file, or about the run where no file is meant. Texts are plain and clean. */
export interface Remark {
  readonly level: 'error' | 'warning';
  readonly title: string;
  /** A line a reason. */
  readonly message: string;
  readonly place: Place | undefined;
}

/** Reasons shown on one line; more only make it harder to read. */
const MAX_REASONS = 12;

function loosenedRemarks(report: Report): readonly Remark[] {
  const { loosened } = report.verdict;
  const lines = loosenedOf(report)?.lines ?? [];
  return (loosened?.items ?? []).map(({ place }, at): Remark => ({
    level: loosened?.failing === true ? 'error' : 'warning',
    title: 'Tidemark: looser than the base',
    message: `${lines[at] ?? ''}.`,
    place,
  }));
}

/** The place, unless its file has a name that no plain text can show: it would be read as another one's. */
export function plainPlace(place: Place | undefined): Place | undefined {
  return place && cleanText(place.file) === place.file ? place : undefined;
}

/** There is room for selectors and messages. */
const LONGEST = 500;

const plain = (text: string): string => text.replaceAll('`', '');

/** Items but those whose every check a problem explains. */
function untoldByProblems(items: readonly Item[], report: Report): readonly Item[] {
  const isSaid = problemSays(report);
  return items.filter(({ rows }) => rows.length === 0 || !rows.every(({ check }) => isSaid(check)));
}

const doubtRemark = ({ finding, subjects, seen, next }: FindingLine): Remark => ({
  level: 'warning',
  title: 'Tidemark: not sure',
  message: `${subjects.join(', ')}: ${finding.message.replace(/\.$/, '')}, ${seen}. → ${next}.`,
  place: undefined,
});

/** The config's line of the first limit that it broke. */
const limitLine = ({ allowed }: Item): Place | undefined => allowed.find(({ place }) => place)?.place;

function itemRemark(item: Item): Remark {
  const { name, where, what, allowed, advice } = lineOf(item, LONGEST);
  const limits = allowed === '' ? '' : ` Allowed: ${allowed}.`;
  return {
    level: item.cause.level === 'fail' ? 'error' : 'warning',
    title: `Tidemark: ${name}`,
    message: plain(`${where}: ${what}.${limits} → ${advice}.`),
    place: sourceLineOf(item) ?? limitLine(item),
  };
}

const problemRemark = ({ message, next, place }: Problem): Remark => ({
  level: 'error',
  title: 'Tidemark could not measure',
  message: `${message} ${next}`,
  place,
});

function single(report: Report): readonly Remark[] {
  const { items, doubts } = storyOf(report);
  return [
    ...[...report.problems, ...report.run.problems].map(problemRemark),
    ...untoldByProblems(items, report).map(itemRemark),
    ...doubts.map(doubtRemark),
    ...loosenedRemarks(report),
    ...report.verdict.warnings.map(({ text, place }): Remark => ({
      level: 'warning',
      title: 'Tidemark',
      message: text,
      place,
    })),
  ];
}

function merged(first: Remark, others: readonly Remark[]): Remark {
  const lines = [...new Set([first, ...others].map(({ message }) => clean(message, 600)))];
  const more = lines.length > MAX_REASONS ? [`… and ${lines.length - MAX_REASONS} more`] : [];
  return {
    ...first,
    title: clean(first.title, 120),
    message: [...lines.slice(0, MAX_REASONS), ...more].join('\n'),
    place: plainPlace(first.place),
  };
}

/**
 * One remark a cause, and what could not be measured: on the source's line or its limit's own where it has one, every
 * line once a level, errors first.
 */
export function remarksOf(report: Report): readonly Remark[] {
  const byLine = Map.groupBy(single(report), ({ level, place, title, message }) =>
    JSON.stringify(place ? [level, place.file, place.line] : [level, title, message]),
  );
  const all = [...byLine.values()].flatMap(([first, ...more]) => (first ? [merged(first, more)] : []));
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')];
}
