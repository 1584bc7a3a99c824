import type { Report } from '#model/record/report.ts';
import type { Reporter } from '#model/contract/reporter.ts';
import { clean } from '#system/text.ts';
import type { Item } from '../causes/item.ts';
import { lineOf } from '../causes/line.ts';
import { storyOf, type Story } from '../causes/story.ts';
import { counted, upper } from '../text/format.ts';
import { viewOf, type Tone, type View } from '../view/view.ts';
import { paint, type Colour } from './paint.ts';
import { wrapped } from './wrap.ts';

const WIDTH = 100;

const tones: Readonly<Record<Tone, readonly [Colour, string]>> = {
  failed: ['red', 'FAILED'],
  warned: ['yellow', 'PASSED WITH WARNINGS'],
  passed: ['green', 'PASSED'],
  undecided: ['yellow', 'UNDECIDED'],
  first: ['blue', 'FIRST RUN'],
};

/** Text that others wrote or may have, on one line, names without their marks. */
const plain = (text: string): string => clean(text.replaceAll('`', ''), 1_000);

/** A paragraph behind a mark, its further lines under the first one. */
function paragraph(mark: string, text: string, indent: string): readonly string[] {
  const lines = wrapped(plain(text), WIDTH - indent.length - mark.length);
  return lines.map((line, at) => `${indent}${at === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

/** Names and selectors are read whole here, as far as there is room. */
const LONGEST = 400;

function itemLines(item: Item): readonly string[] {
  const { name, where, what, allowed, advice } = lineOf(item, LONGEST);
  const colour = item.cause.level === 'fail' ? 'red' : 'yellow';
  const number = `${String(item.number).padStart(2)}. `;
  const [first = '', ...rest] = paragraph(number, `${name}  ${where}`, '');
  const inside = ' '.repeat(number.length);
  const since = item.since?.isNew === false ? ` (${item.since.words})` : '';
  return [
    paint(
      'bold',
      first.replace(name, () => paint(colour, name)),
    ),
    ...rest,
    ...paragraph('', `${what}${since}`, inside),
    ...(allowed === '' ? [] : paragraph('allowed: ', allowed, inside)),
    ...(advice === '' ? [] : paragraph('→ ', advice, inside)),
  ];
}

/** Items that a person scrolls through; more are counted. */
const MAX_ITEMS = 40;

function itemBlock({ items }: Story): readonly string[] {
  const shown = items.slice(0, MAX_ITEMS);
  const more = items.length - shown.length;
  const left = more > 0 ? [`    … and ${more} more, see the report`] : [];
  return [...shown.flatMap((item, at) => [...(at === 0 ? [] : ['']), ...itemLines(item)]), ...left];
}

function problemBlock({ problems }: Story): readonly string[] {
  const lines = problems.flatMap(({ where, message, next }) => [
    ...paragraph('', `${where === undefined ? '' : `${where}: `}${message}`, '    '),
    ...paragraph('→ ', next, '    '),
  ]);
  return lines.length === 0 ? [] : [paint('red', 'Could not be measured'), ...lines];
}

function loosenedBlock({ loosened }: Story): readonly string[] {
  if (!loosened) return [];
  return [
    paint('yellow', loosened.title),
    ...loosened.lines.flatMap((line) => paragraph('', line, '    ')),
    ...paragraph('', loosened.says, '    '),
  ];
}

/** Of one kind of remark; more are counted. */
const MAX_ALIKE = 15;

function remarkBlock(title: string, lines: readonly (readonly string[])[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MAX_ALIKE;
  return [
    paint('bold', title),
    ...lines.slice(0, MAX_ALIKE).flat(),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}

function openBlock({ open }: Story): readonly string[] {
  const lines = open.map(({ what, advice, more }) => [
    ...paragraph('', what, '    '),
    ...paragraph('→ ', advice, '    '),
    ...(more > 0 ? [`    The same of ${counted(more, 'more question')}.`] : []),
  ]);
  return remarkBlock('Open', lines);
}

function doubtBlock({ doubts }: Story): readonly string[] {
  const lines = doubts.map(({ finding, subjects, seen, next }) => [
    ...paragraph('', `${subjects.join(', ')}: ${finding.message.replace(/\.$/, '')}, ${seen}`, '    '),
    ...paragraph('→ ', upper(next), '    '),
  ]);
  return remarkBlock('Not sure', lines);
}

function acceptedBlock({ accepted, findings }: View): readonly string[] {
  const found = findings.filter(({ id }) => id === 'accepted').flatMap(({ lines }) => lines);
  const lines = [
    ...accepted.map(({ subject, what, why }) => `${subject} ${what}: ${why}`),
    ...found.map(({ finding, subjects }) => `${subjects.join(', ')}: ${finding.message}`),
  ];
  return remarkBlock(
    `Accepted in this pull request (${lines.length})`,
    lines.map((line) => paragraph('', line, '    ')),
  );
}

/** What changed and is allowed, or was found where there is nothing to compare with. */
function foundBlock({ findings }: View, { items }: Story): readonly string[] {
  const told = new Set(items.flatMap((item) => item.findings));
  const lines = findings
    .filter(({ id }) => id === 'new' || id === 'changes' || id === 'unknown')
    .flatMap((group) => group.lines)
    .filter(({ finding }) => !told.has(finding));
  return remarkBlock(
    'Also seen',
    lines.map(({ finding, subjects }) => paragraph('', `${subjects.join(', ')}: ${finding.message}`, '    ')),
  );
}

function goodBlock({ fine }: Story, { improved }: View): readonly string[] {
  const [first] = improved;
  const more = improved.length > 1 ? `, and ${counted(improved.length - 1, 'more figure')}` : '';
  const better = first
    ? [`Better: ${first.subject} ${first.what} ${first.before} → ${first.now}${more}`]
    : [];
  return [...fine.map(({ name, words }) => `${name}: ${words}`), ...better].flatMap((line) =>
    paragraph('', line, '    '),
  );
}

const MAX_NOTES = 12;

function noteBlock(view: View): readonly string[] {
  const lines = [...view.waiting, [view.comparison, view.promise].filter(Boolean).join(' ')].filter(Boolean);
  return [
    ...lines.flatMap((line) => paragraph('', line, '')),
    ...view.notes
      .slice(0, MAX_NOTES)
      .flatMap((text) => paragraph('note: ', text, '').map((line) => paint('grey', line))),
  ];
}

function verdictBlock({ title, rest, tone }: Story, { counts }: View, { key }: Report): readonly string[] {
  const [colour, word] = tones[tone];
  const of = key === 'default' ? '' : ` ${key}`;
  const [first = '', ...lines] = paragraph(`${word}  `, `Tidemark${of}: ${title}`, '');
  return [
    first.replace(word, () => paint(colour, paint('bold', word))),
    ...lines,
    paint('grey', [rest, ...counts.map(({ words }) => words)].filter(Boolean).join(' · ')),
  ];
}

/** What the verdict is, in its last lines alone: for those who want no more. */
export function verdictLines(report: Report): string {
  return `${verdictBlock(storyOf(report), viewOf(report), report).join('\n')}\n`;
}

/** What happened, worst first, within 100 columns, and the verdict last. With ANSI colours. */
export const terminal: Reporter = {
  id: 'terminal',
  shownIn: 'terminal',
  files: ['terminal.txt'],
  render(report) {
    const [story, view] = [storyOf(report), viewOf(report)];
    const blocks = [
      problemBlock(story),
      loosenedBlock(story),
      itemBlock(story),
      openBlock(story),
      doubtBlock(story),
      acceptedBlock(view),
      foundBlock(view, story),
      goodBlock(story, view),
      noteBlock(view),
      verdictBlock(story, view, report),
    ];
    const text = blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n');
    return [{ name: 'terminal.txt', mime: 'text/plain', text: `${text}\n` }];
  },
};
