import type { Reporter } from '#model/contract/reporter.ts';
import { clean } from '#system/text.ts';
import { basisOf } from '../view/sentence.ts';
import { viewOf, type FindingGroup, type FindingLine, type Row, type Tone, type View } from '../view/view.ts';

const colours = { red: 31, green: 32, yellow: 33, blue: 34, grey: 90, bold: 1 } as const;
type Colour = keyof typeof colours;

const paint = (colour: Colour, text: string): string =>
  `\u001b[${colours[colour]}m${text}\u001b[${colour === 'bold' ? 22 : 39}m`;

const tones: Readonly<Record<Tone, readonly [Colour, string]>> = {
  failed: ['red', 'FAILED'],
  warned: ['yellow', 'PASSED WITH WARNINGS'],
  passed: ['green', 'PASSED'],
  undecided: ['yellow', 'UNDECIDED'],
  first: ['blue', 'FIRST RUN'],
};

const marks: Readonly<Record<Row['mark'], readonly [Colour, string]>> = {
  failed: ['red', 'FAIL'],
  missing: ['red', 'MISSING'],
  warned: ['yellow', 'WARN'],
  undecided: ['yellow', 'UNDECIDED'],
  new: ['blue', 'NEW'],
  passed: ['green', 'PASS'],
  watched: ['grey', 'WATCH'],
};

/** Columns a text takes, near enough: wide East Asian characters and emoji take two. */
function columns(text: string): number {
  return Array.from(text).reduce(
    (sum, char) =>
      sum +
      (/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  );
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** Where the limit was written and how the number was taken. */
function tailOf({ check, origin }: Row): string {
  const basis = check.basis?.kind === 'contrast' ? '' : basisOf(check);
  return [clean(origin.replaceAll('`', ''), 120), basis].filter(Boolean).join(', ');
}

function aligned(rows: readonly Row[]): readonly string[] {
  const cells = rows.map((row) => [
    marks[row.mark][1],
    clean(`${row.subject} ${row.what}`, 60),
    row.before === '' ? row.now : `${row.before} → ${row.now}`,
    row.change,
    row.limit,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...cells.map((line) => columns(line[column] ?? ''))),
  );
  return cells.map((line, at) => {
    const [mark = '', ...rest] = line.map((cell, column) => pad(cell, widths[column] ?? 0));
    const row = rows[at];
    const tail = row ? tailOf(row) : '';
    const words = tail === '' ? rest.join('  ').trimEnd() : `${rest.join('  ')}  ${paint('grey', tail)}`;
    return `  ${paint(row ? marks[row.mark][0] : 'grey', mark)}  ${words}`;
  });
}

/** Rows a reader scrolls through; more are counted. */
const MAX_ROWS = 80;

/** What did not pass; what passed is only counted above. */
function checkLines(rows: readonly Row[]): readonly string[] {
  return [
    ...aligned(rows.slice(0, MAX_ROWS)),
    ...(rows.length > MAX_ROWS ? [`  … and ${rows.length - MAX_ROWS} more`] : []),
  ];
}

/** Reasons that the row's own figures do not tell. */
function because(rows: readonly Row[]): readonly string[] {
  const isClear = ({ check, mark }: Row) =>
    check.now !== undefined && check.note === undefined && mark !== 'undecided';
  return rows
    .filter((row) => !isClear(row))
    .flatMap((row) => [
      `  ${paint('bold', clean(`${row.subject} ${row.what}`, 80))}`,
      `    ${clean(row.why, 500)}.`,
    ]);
}

function colourOf({ failing, severity }: FindingLine['finding']): Colour {
  if (failing) return 'red';
  return severity === 'info' ? 'grey' : 'yellow';
}

function findingLine({ finding, subjects, seen, next }: FindingLine): readonly string[] {
  const where = [finding.selector, finding.url, seen]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => clean(text ?? '', 160))
    .join('  ');
  const severity = paint(colourOf(finding), finding.severity);
  const rule = paint('grey', clean(finding.rule, 80));
  const message = `${clean(subjects.join(', '), 80)}: ${clean(finding.message)}`;
  const details = [where, next && `${paint('bold', 'next:')} ${next}`];
  return [`  ${severity} ${message} ${rule}`, ...details.filter(Boolean).map((line) => `    ${line}`)];
}

function findingLines({ title, lines }: FindingGroup, most: number): readonly string[] {
  const more = lines.length > most ? [`  … and ${lines.length - most} more`] : [];
  return [paint('bold', `${title} (${lines.length})`), ...lines.slice(0, most).flatMap(findingLine), ...more];
}

function problemLines({ problems }: View): readonly string[] {
  const lines = problems.flatMap(({ where, message, next }) => [
    `  ${where === undefined ? '' : `${clean(where)}: `}${clean(message, 500)}`,
    `    ${paint('bold', 'next:')} ${clean(next, 500)}`,
  ]);
  return lines.length === 0 ? [] : [paint('red', 'Could not be measured'), ...lines];
}

function loosenedLines({ loosened }: View): readonly string[] {
  if (!loosened) return [];
  return [
    paint('yellow', loosened.title),
    ...loosened.lines.map((line) => `  ${clean(line.replaceAll('`', ''), 400)}`),
    `  ${clean(loosened.says, 400)}`,
  ];
}

function acceptedLines({ accepted }: View): readonly string[] {
  if (accepted.length === 0) return [];
  const lines = accepted
    .slice(0, MAX_ROWS)
    .map(({ subject, what, why }) => `  ${clean(`${subject} ${what}: ${why}`.replaceAll('`', ''), 400)}`);
  return [paint('bold', `Accepted in this pull request (${accepted.length})`), ...lines];
}

const shown: ReadonlySet<FindingGroup['id']> = new Set([
  'failing',
  'unsteady',
  'unproved',
  'accepted',
  'new',
  'changes',
  'unknown',
]);

/**
 * Verdict first, then what could not be measured, every check that did not pass, the reasons and the findings. With
 * ANSI colours.
 */
export const terminal: Reporter = {
  id: 'terminal',
  shownIn: 'terminal',
  files: ['terminal.txt'],
  render(report) {
    const view = viewOf(report);
    const [colour, word] = tones[view.tone];
    const blocks = [
      [
        `${paint(colour, paint('bold', word))}  Tidemark: ${view.headline}`,
        paint('grey', view.counts.map(({ words }) => words).join(' · ')),
      ],
      problemLines(view),
      loosenedLines(view),
      checkLines(view.loud),
      because(view.explained).slice(0, 40),
      acceptedLines(view),
      ...view.findings.filter((group) => shown.has(group.id)).map((group) => findingLines(group, 15)),
      view.waiting,
      [
        clean(view.comparison, 500),
        view.promise,
        ...view.notes.slice(0, 12).map((text) => paint('grey', `note: ${clean(text, 400)}`)),
      ],
    ];
    const text = blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.filter((line) => line !== '').join('\n'))
      .join('\n\n');
    return [{ name: 'terminal.txt', mime: 'text/plain', text: `${text}\n` }];
  },
};
