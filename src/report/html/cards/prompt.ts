import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Report } from '#model/record/report.ts';
import type { Item } from '../../causes/item.ts';
import { code, fence, prose } from '../../markdown/markdown.ts';
import type { Row } from '../../view/row.ts';
import { sourceWords } from '../../text/source-words.ts';

const [MAX_ROWS, MAX_FINDINGS, MAX_LINES] = [8, 5, 10];

function rowLine({ what, subject, before, now, limit }: Row): string {
  const moved = before === '' ? now : `${before} → ${now}`;
  const bound = limit === '' || limit === 'no budget' ? '' : ` (${limit})`;
  return `- ${prose(what, 80)}, ${code(subject, 80)}: ${moved}${bound}`;
}

function findingLines(finding: JudgedFinding): string {
  const place = [finding.selector, sourceWords(finding), finding.url].filter((part) => part);
  const at = place.length === 0 ? '' : ` at ${place.map((part) => code(part ?? '')).join(', ')}`;
  const line = `- ${code(finding.rule)}: ${prose(finding.message)}${at}`;
  return finding.detail === undefined ? line : `${line}\n\n${fence(finding.detail, MAX_LINES)}\n`;
}

function commitsOf({ run, baseline }: Report): string {
  const head = run.commit
    ? `commit ${code(run.commit.sha.slice(0, 12))}`
    : `what lies at ${code(run.target)}`;
  const base = baseline.found ? baseline.run.commit?.sha.slice(0, 12) : undefined;
  return base === undefined ? head : `${head}, compared with ${code(base)}`;
}

/** One cause as Markdown that an assistant or an issue takes: nothing in it can leave its place. */
export function promptOf(item: Item, report: Report): string {
  const { sentence, name, where, what, allowed, advice, sure, rows, findings } = item;
  const bounds = allowed.map(({ words, place }) =>
    place ? `${prose(words)} (${code(`${place.file}:${place.line}`)})` : prose(words),
  );
  const facts: readonly (readonly [string, string])[] = [
    ['What', `${prose(name)}: ${prose(what)}`],
    ['Where', prose(where)],
    ['Allowed', bounds.join(', ')],
    ['Measured', prose(sure)],
    ['To do', prose(advice.text)],
    ['Seen in', commitsOf(report)],
  ];
  const known = facts.filter(([, text]) => text !== '').map(([label, text]) => `- ${label}: ${text}`);
  const parts = [
    `## ${prose(sentence)}`,
    known.join('\n'),
    rows.length === 0 ? '' : `Figures:\n\n${rows.slice(0, MAX_ROWS).map(rowLine).join('\n')}`,
    findings.length === 0
      ? ''
      : `Findings:\n\n${findings.slice(0, MAX_FINDINGS).map(findingLines).join('\n')}`,
    'Find the change that brought this and repair it; keep everything else as it is.',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
