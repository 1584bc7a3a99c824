import type { StateGraph } from '#model/observation/state-graph.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { cleanBlock } from '../../text/clean.ts';
import { counted } from '../../text/format.ts';
import { labelIn } from '../../view/subject-label.ts';
import { markup, type Markup } from '../markup.ts';

/** A graph of a report, with the base's. */
export type Walked = NonNullable<Report['graphs']>[number];

/** Where a graph stands in the page. */
export const graphId = (at: number): string => `graph-${at}`;

type Drawing = StateGraph['drawing'];
type Line = Drawing['lines'][number];

/** Letters of a label, and lines of a journey. */
const [LONGEST, MAX_LINES] = [30, 200];
/** Lost transitions that are listed. */
const MAX_LOST = 20;

const kindOf = (...kinds: readonly (string | false)[]): string => kinds.filter(Boolean).join(' ');

function boxMarkup({
  x,
  y,
  width,
  height,
  lines,
  title,
  failing,
  broken,
  lost,
}: Drawing['boxes'][number]): Markup {
  const words = lines.map(
    (line, at) =>
      markup`<text x="${x + width / 2}" y="${y + 22 + at * 16}" text-anchor="middle">${line}</text>`,
  );
  const kind = kindOf('state', failing && 'on', broken && 'broken', lost === true && 'lost');
  const place = markup`x="${x}" y="${y}" width="${width}" height="${height}"`;
  return markup`<g class="${kind}"><title>${title}</title><rect ${place} rx="8"/>${words}</g>`;
}

const arrowOf = ({ failing, lost }: Line): string => {
  if (failing) return 'arrow-on';
  return lost ? 'arrow-lost' : 'arrow';
};

function lineMarkup(line: Line): Markup {
  const { points, label, labels, failing, unsteady, lost } = line;
  const [[x, y] = [0, 0], ...rest] = points;
  const words = labels.join(', ');
  const kind = kindOf('move', failing && 'on', unsteady && 'unsteady', lost === true && 'lost');
  const [a, b] = label;
  const curve = rest.map((point) => point.join(' ')).join(',');
  return markup`<g class="${kind}"><title>${words}</title>${[
    markup`<path d="M${x} ${y}C${curve}" marker-end="url(#${arrowOf(line)})"/>`,
    markup`<text x="${a}" y="${b}" text-anchor="middle">${clean(words, LONGEST)}</text>`,
  ]}</g>`;
}

/** The states as boxes and what leads from one to the other as lines, ways to broken rules above all else. */
function diagram({ drawing, ways }: StateGraph, name: string): Markup {
  const { width, height, boxes, lines } = drawing;
  const ordered = lines.toSorted((a, b) => Number(a.failing) - Number(b.failing));
  const broken = ways.map(({ rule, way }) => `${rule}: ${way || 'at the start'}`).join('; ');
  const words = `States of ${name}${broken === '' ? '' : `. Broken: ${broken}`}`;
  const size = markup`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const marks = [...ordered.map(lineMarkup), ...boxes.map(boxMarkup)];
  return markup`<svg class="graph" ${size} role="img" aria-label="${words}">${marks}</svg>`;
}

/** What the ways of drawing lines mean, of those that are there. */
function legendOf({ drawing: { lines } }: StateGraph) {
  const all = [
    { kind: 'on', label: 'the way to a broken rule', isThere: lines.some(({ failing }) => failing) },
    { kind: 'lost', label: 'only the base leads there', isThere: lines.some(({ lost }) => lost) },
    { kind: 'unsteady', label: 'did not always lead there', isThere: lines.some(({ unsteady }) => unsteady) },
  ];
  return all.filter(({ isThere }) => isThere);
}

/** Transitions that only the base made, in words. */
function lostOf({ lost = [] }: StateGraph) {
  return {
    rows: lost.slice(0, MAX_LOST).map(({ edge, from, to }) => ({
      edge: clean(edge, 80),
      from: clean(from, 120),
      to: clean(to, 120),
    })),
    more: Math.max(0, lost.length - MAX_LOST),
    isAny: lost.length > 0,
  };
}

/** `24 of 26`; the base's where it is another number. */
function ofAll(
  { made, known }: StateGraph['pairs'],
  before: StateGraph['pairs'] | undefined,
): { readonly now: string; readonly base: string } {
  const words = `${made} of ${known}`;
  const base = before ? `${before.made} of ${before.known}` : '';
  return { now: words, base };
}

function coverageOf({ head, base }: Walked) {
  const states = { now: String(head.states), base: base ? String(base.states) : '' };
  return [
    { name: 'States', ...states },
    { name: 'Transitions tried', ...ofAll(head.transitions, base?.transitions) },
    { name: 'Pairs of them', ...ofAll(head.pairs, base?.pairs) },
  ];
}

/** What became of an edge: `never made`, `refused`. */
function fate({ made, accepted }: StateGraph['edges'][number]): string {
  if (made === 0) return 'never made';
  return accepted === 0 ? 'always refused' : '';
}

function edgesOf({ head, base }: Walked) {
  return head.edges.map((edge) => {
    const before = base?.edges.find(({ name }) => name === edge.name);
    const refused = edge.made - edge.accepted;
    return {
      name: clean(edge.name, 80),
      states: counted(edge.states, 'state'),
      made: String(edge.made),
      refused: refused === 0 ? '' : String(refused),
      fate: fate(edge),
      base: before ? counted(before.states, 'state') : '',
    };
  });
}

/** A way to a broken rule, step by step, as a replay takes it and as steps of a journey. */
export function wayToFault({ rule, way, atOnce, journey }: StateGraph['ways'][number]) {
  const steps = way === '' ? [] : way.split(' > ').map((step) => clean(step, 120));
  return {
    rule: clean(rule, 120),
    steps: steps.length === 0 ? ['at the start'] : steps,
    atOnce,
    replay: way === '' ? '' : `explore: { replay: ${JSON.stringify(clean(way, 2_000))} }`,
    journey: cleanBlock(journey, MAX_LINES).join('\n'),
  };
}

/** A graph as it was walked. */
export function graphContext(report: Report, walked: Walked, id: string) {
  const { suite, head } = walked;
  const name = clean(labelIn(report, walked), 120);
  const isBroken = head.ways.length > 0;
  const { hidden } = head.drawing;
  return {
    id,
    suite,
    name,
    mark: isBroken ? 'failed' : 'passed',
    badge: isBroken ? `${counted(head.ways.length, 'broken rule')}` : 'every rule holds',
    whole: head.whole ? '' : 'The walk ended before all was tried.',
    svg: diagram(head, name),
    legend: legendOf(head),
    lost: lostOf(head),
    hidden: hidden === 0 ? '' : `${counted(hidden, 'more state')} not drawn.`,
    coverage: coverageOf(walked),
    edges: edgesOf(walked),
    isCompared: walked.base !== undefined,
    ways: head.ways.map(wayToFault),
  };
}
