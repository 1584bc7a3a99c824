import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Row } from '../view/row.ts';
import { amount } from '../text/format.ts';
import { limitOf, type AdviceInput } from './case.ts';
import type { Values } from './fill.ts';
import { figuresOf } from './values.ts';

/** What makes a file of a kind smaller. */
const remedies: ReadonlyMap<unknown, string> = new Map([
  ['script', 'Split {resource} or load it when it is needed'],
  ['stylesheet', 'Leave out of {resource} what {page} does not use'],
  ['image', 'Compress or resize {resource}, or send AVIF or WebP'],
  ['drawing', 'Simplify {resource}, and send it compressed'],
  ['font', 'Send {resource} as WOFF2, with only the letters that are used'],
  ['document', 'Send less in {resource}, compressed'],
  ['fetch', 'Send less in {resource}: compressed, and only what {page} shows'],
  ['xhr', 'Send less in {resource}: compressed, and only what {page} shows'],
]);
const THIRD = 'Ask whether {page} needs {resource} of another host, or load it later';
const ANY = 'See whether {page} needs {resource}';

/** What kind of file it is, by what is told of it, else by its name. */
function kindOf({ resource = '' }: JudgedFinding, type: unknown): unknown {
  if (type === 'image' && /\.svg(\?|$)/.test(resource)) return 'drawing';
  if (type !== undefined) return type;
  if (/\.m?js(\?|$)/.test(resource)) return 'script';
  return resource.endsWith('.css') ? 'stylesheet' : undefined;
}

/** The heaviest file that moves figures of a family; what lies in the page itself (`data:`) is none. */
const about = ({ cause, findings }: AdviceInput, family: 'bytes' | 'paint') =>
  findings
    .filter(({ explains = [] }) => explains.includes(family))
    .filter(({ resource = '' }) => !/^$|:$/.test(resource) && resource !== cause.anchor.page)
    .toSorted((a, b) => (b.amount?.value ?? 0) - (a.amount?.value ?? 0))[0];

/** The failed check of bytes of which most must go: only then all limits are kept. */
function strictestBytes({ lead, rows, report }: AdviceInput): Row | undefined {
  const overOf = ({ check }: Row): number => {
    const { now, metric, status } = check;
    const limit = limitOf(check, report);
    const isBad = status === 'fail' || status === 'warn';
    return isBad && metric?.unit === 'bytes' && now !== undefined && limit !== undefined ? now - limit : 0;
  };
  return [lead, ...rows]
    .filter((row) => row !== undefined)
    .filter((row) => overOf(row) > 0)
    .toSorted((a, b) => overOf(b) - overOf(a))[0];
}

/** A smaller part of a file is no room for it. */
const ROOM = 0.05;

/** What a limit leaves for what was added, where that is worth a word. */
function roomFor(grown: number, row: Row | undefined, report: AdviceInput['report']): string | undefined {
  const limit = row && limitOf(row.check, report);
  if (limit === undefined || row?.check.now === undefined) return undefined;
  const room = limit - (row.check.now - grown);
  return room > ROOM * grown && room < grown ? amount(room, 'bytes') : undefined;
}

/** Figures of a file against a limit: what it adds, what is `over`, and the `room` that the limit leaves for it. */
function weightOf(input: AdviceInput, finding: JudgedFinding | undefined): Values['words'] {
  const { report } = input;
  const row = strictestBytes(input);
  const grown = finding?.amount?.unit === 'bytes' ? finding.amount.value : 0;
  return {
    ...(row && figuresOf(row, report)),
    grown: grown > 0 ? amount(grown, 'bytes') : undefined,
    room: roomFor(grown, row, report),
  };
}

/** How much of it must go, to stand behind what makes it smaller. */
const weights = [
  ': the limit leaves room for {room} of its {grown}',
  ': it adds {grown}, and {over} must go',
  ': it adds {grown}',
  '',
];

function paintTemplates(finding: JudgedFinding, type: unknown): readonly string[] {
  const kind = kindOf(finding, type);
  if (kind === 'script')
    return [
      '`defer` or `async` lets {page} paint without it; the limit leaves room for {room} of its {grown}',
      '`defer` or `async` lets {page} paint without it; it adds {grown}, and {over} must go',
      '`defer` or `async` on {resource} lets {page} paint before it is there',
    ];
  if (kind !== 'stylesheet') return [];
  return weights.map(
    (weight) => `Put what the first view needs of {resource} into {page}, load the rest later${weight}`,
  );
}

/** A text that was compressed and is no more needs nothing but that. */
const COMPRESS = [
  'Compress {resource} again, as the base does: uncompressed it adds {grown}',
  'Compress {resource} again, as the base does',
];
const isUncompressed = ({ before, after }: JudgedFinding): boolean =>
  before?.['compressed'] === 'yes' && after?.['compressed'] === 'no';

/**
 * Sentences about a file that a page loads, the best first, and what they may say; undefined where no file is known.
 */
export function weigh(input: AdviceInput):
  | {
      readonly templates: readonly string[];
      readonly finding: JudgedFinding;
      readonly words: Values['words'];
    }
  | undefined {
  const heavy = about(input, 'bytes');
  const blocking = about(input, 'paint');
  const finding = blocking ?? heavy;
  if (!finding) return undefined;
  const { type, party } = (heavy ?? finding).after ?? {};
  const remedy = party === 'third' ? THIRD : (remedies.get(heavy ? kindOf(heavy, type) : type) ?? ANY);
  const smaller = heavy ? weights.map((weight) => remedy + weight) : [];
  const sent = input.findings.some((one) => one.resource === finding.resource && isUncompressed(one));
  const lighter = [...(blocking ? paintTemplates(blocking, type) : []), ...smaller];
  const templates = [...(sent ? COMPRESS : []), ...lighter];
  return { templates, finding, words: weightOf(input, heavy) };
}
