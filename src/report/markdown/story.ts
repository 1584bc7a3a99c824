import type { Report } from '#model/record/report.ts';
import { lineOf } from '../causes/line.ts';
import type { Item } from '../causes/item.ts';
import type { Open } from '../causes/open.ts';
import type { Story } from '../causes/story.ts';
import { accepterOf } from '../text/accepted-words.ts';
import { counted, upper } from '../text/format.ts';
import { signs } from '../view/headline.ts';
import type { FindingLine, ProblemLine, View } from '../view/view.ts';
import { code, link, prose } from './markdown.ts';
import { checkName } from './parts.ts';

/** Longer names and sentences than any of ours. */
const LONG = 1_000;

/** `### ❌ Tidemark: 7 things got worse. …`; a repository with more than one check reads which one it is. */
export function title({ tone, title: words }: Story, { key }: Report): string {
  return `### ${signs[tone]} Tidemark${key === 'default' ? '' : ` ${code(key, 80)}`}: ${prose(words, LONG)}`;
}

/** A sentence with the part that says how much in bold. */
function strongly(text: string, strong: string | undefined): string {
  const at = strong === undefined ? -1 : text.indexOf(strong);
  if (strong === undefined || at < 0) return prose(text, LONG);
  const [before, after] = [text.slice(0, at), text.slice(at + strong.length)];
  const [left, right] = [prose(before, LONG), prose(after, LONG)];
  const gap = (isThere: boolean) => (isThere ? ' ' : '');
  return `${left}${gap(/\s$/.test(before))}**${strong}**${gap(/^\s/.test(after))}${right}`;
}

/** Where the field explains the rule or figure. */
const reading = ({ advice: { link: about } }: Item): readonly string[] =>
  about ? [link(about.label, about.address)] : [];

const evidence: Partial<Readonly<Record<Item['cause']['kind'], string>>> = {
  slow: 'Chart',
  errors: 'Chart',
  resource: 'Chart',
  looks: 'Picture',
};

/** An address longer than this is nobody's run or report. */
const MAX_ADDRESS = 2000;

/** A link to its card in the report. */
function card({ cause }: Item, { links }: Report): readonly string[] {
  if (links.report === undefined || links.report.length > MAX_ADDRESS) return [];
  const isSeen = cause.kind === 'broken' && cause.anchor.kind !== 'message';
  return [link(evidence[cause.kind] ?? (isSeen ? 'Picture' : 'Details'), `${links.report}#${cause.id}`)];
}

/** One item: what, where, how much, what to do. */
function itemLine(item: Item, report: Report): string {
  const { name, where, what, strong, allowed, advice } = lineOf(item);
  const warns = item.cause.level === 'warn' ? '⚠️ ' : '';
  const since = item.since?.isNew === false ? ` (${prose(item.since.words)})` : '';
  return [
    `${warns}**${name}** ${prose(where, LONG)}: ${strongly(what, strong)}${since}.`,
    allowed === '' ? '' : `Allowed: ${prose(allowed, LONG)}.`,
    advice === '' ? '' : `→ ${prose(advice, LONG)}.`,
    [...reading(item), ...card(item, report)].join(' · '),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The first items, numbered, each with its picture where it has one, and how many more there are. */
export function itemList(
  items: readonly Item[],
  report: Report,
  most: number,
  pictureOf: (cause: string) => string = () => '',
): string {
  const lines = items.slice(0, most).flatMap((item) => {
    const picture = pictureOf(item.cause.id);
    const line = `${item.number}. ${itemLine(item, report)}`;
    return picture === '' ? [line] : [line, `   ${picture}`];
  });
  const more = items.length - most;
  return [...lines, ...(more > 0 ? [`\n… and ${more} more, by cause below and in the report.`] : [])].join(
    '\n',
  );
}

/** A question that stays open. */
export function openLine({ what, advice, more }: Open): string {
  const others = more > 0 ? ` The same of ${counted(more, 'more question')}.` : '';
  return `- **Open:** ${prose(what, LONG)}. → ${prose(advice, LONG)}.${others}`;
}

/** Why something could not be measured, with the next step. */
export function problemLine({ where, message, next }: ProblemLine): string {
  const place = where === undefined ? '' : `${code(where)}: `;
  return `- **Could not be measured:** ${place}${prose(message)} → ${prose(next)}`;
}

/** A finding that is in doubt. */
export function doubtLine({ finding, subjects, seen, next }: FindingLine): string {
  const where = subjects.slice(0, 1).map((label) => code(label, 80));
  const more = subjects.length > 1 ? ` and ${subjects.length - 1} more` : '';
  const said = `${prose(finding.message.replace(/\.$/, ''))}, ${prose(seen)}`;
  return `- **Not sure:** ${where.join('')}${more}: ${said}. → ${upper(prose(next))}.`;
}

/** What the pull request's config allows more than its base's, in one line. */
export function loosenedLine({ loosened }: Story): readonly string[] {
  if (!loosened) return [];
  const [first = '', ...others] = loosened.lines;
  const more = others.length > 0 ? ` and ${others.length} more below` : '';
  return [`- **Looser than the base:** ${prose(first, 400)}${more}. ${prose(loosened.says)}`];
}

/** What somebody accepted as it is, in one line. */
export function acceptedLine({ accepted, findings }: View): readonly string[] {
  const who = [
    ...accepted.flatMap(({ check }) => check.accepted ?? []),
    ...findings.flatMap(({ lines }) => lines.flatMap(({ finding }) => finding.accepted ?? [])),
  ];
  const [first] = who;
  if (!first) return [];
  const things = counted(who.length, 'thing');
  return [`- **Accepted:** ${things}, by ${prose(accepterOf(first), 200)}; anything else is judged anew.`];
}

/** What became better, the first of it named. */
export function betterLine({ improved }: View): readonly string[] {
  const [first, ...others] = improved;
  if (!first) return [];
  const more = others.length > 0 ? `, and ${counted(others.length, 'more figure')}` : '';
  return [`- **Better:** ${checkName(first)} ${prose(`${first.before} → ${first.now}`)}${more}.`];
}

/** What is good, where nothing is bad. */
export function fineLines({ fine }: Story): readonly string[] {
  return fine.map(({ name, words }) => `- **${name}:** ${prose(words, LONG)}.`);
}

/** `25 other checks are fine · [**Report with pictures**](…) · [Run](…)`. */
export function restLine({ rest, repaired, title: said }: Story, { links }: Report): string {
  const to = (label: string, address: string | undefined) =>
    address === undefined || address.length > MAX_ADDRESS ? [] : [link(label, address)];
  return [
    repaired !== '' && !said.includes(repaired) ? prose(repaired) : '',
    rest,
    ...to('**Report with pictures**', links.report),
    ...to('Run', links.run),
  ]
    .filter(Boolean)
    .join(' · ');
}
