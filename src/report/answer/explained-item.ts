import type { Report } from '#model/record/report.ts';
import { aboutCause } from '../advice/about.ts';
import type { Item } from '../causes/item.ts';
import { code, link, prose, table } from '../markdown/markdown.ts';
import { bullets, checkName, joined } from '../markdown/parts.ts';
import { labelIn } from '../view/subject-label.ts';

const [MAX_FIGURES, MAX_FINDINGS, MAX_PLACES] = [30, 20, 8];

function placesOf({ cause }: Item, report: Report): string {
  const places = [...new Set(cause.subjects.map((place) => labelIn(report, place)))];
  const more = places.length > MAX_PLACES ? ` and ${places.length - MAX_PLACES} more` : '';
  return (
    places
      .slice(0, MAX_PLACES)
      .map((place) => code(place, 80))
      .join(', ') + more
  );
}

function figuresOf({ rows }: Item): string {
  const figures = rows.filter(({ check }) => check.metric !== undefined);
  if (figures.length === 0) return '';
  const cells = figures
    .slice(0, MAX_FIGURES)
    .map((row) => [checkName(row), row.before || '–', row.now, row.check.limit ? row.limit : '–']);
  const more = figures.length > MAX_FIGURES ? `\n\n… and ${figures.length - MAX_FIGURES} more` : '';
  return table(['Figure', 'Base', 'This PR', 'Limit'], [1, 2], cells) + more;
}

function findingsOf({ findings }: Item, report: Report): string {
  if (findings.length === 0) return '';
  return bullets(
    findings,
    MAX_FINDINGS,
    (finding) =>
      `${code(finding.rule, 80)} on ${code(labelIn(report, finding), 80)}: ${prose(finding.message)}`,
  );
}

/** A cause as an answer tells it: what happened, what to do, where, allowed, how sure, and all behind it. */
export function explainedItem(item: Item, report: Report): string {
  const { cause, name, where, what, advice, allowed, sure, since } = item;
  const about = aboutCause({ ...item, lead: item.rows[0], report });
  const limits = allowed.map(({ words, place }) =>
    place ? `${prose(words)} (${code(`${place.file}:${place.line}`)})` : prose(words),
  );
  const facts = [
    [
      'To do',
      `${prose(advice.text)}${advice.link ? ` ${link(advice.link.label, advice.link.address)}` : ''}`,
    ],
    ['Where', placesOf(item, report)],
    ['Allowed', limits.join(', ')],
    ['How sure', prose(sure)],
    ['Since', prose(since?.words ?? '')],
    ['What it means', about ? prose(about.text) : ''],
  ].filter(([, value]) => value !== '');
  return joined([
    `**${prose(name)}** ${prose(where)} (${code(cause.id)}): ${prose(what, 1_000)}`,
    bullets(facts, facts.length, ([fact, value]) => `${fact}: ${value}`),
    figuresOf(item),
    findingsOf(item, report),
  ]);
}
