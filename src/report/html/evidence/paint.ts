import { amount } from '../../text/format.ts';
import type { Bars, Part } from './bars.ts';
import { mostOf, type Figure } from './figures.ts';

/** A figure that both sides have. */
interface Known {
  readonly figure: Figure;
  readonly before: number;
  readonly now: number;
}

function knownOf(figure: Figure | undefined): Known | undefined {
  const { before, now } = figure ?? {};
  return figure && before !== undefined && now !== undefined ? { figure, before, now } : undefined;
}

/**
 * The two ends of a page's painting: the figure that leads the others of its family, and the earliest of those it
 * leads. Only figures that may fail a pull request are of the same load: what was merely observed is of another.
 */
function endsOf(figures: readonly Figure[]): { readonly first: Known; readonly last: Known } | undefined {
  const paint = figures.filter(
    ({ metric: { family, unit, role } }) => family === 'paint' && unit === 'ms' && role === 'gate',
  );
  const last = knownOf(paint.find(({ metric }) => metric.leads !== undefined));
  const led = new Set(last?.figure.metric.leads);
  const [first] = paint
    .filter(({ metric }) => led.has(metric.id))
    .flatMap((figure) => knownOf(figure) ?? [])
    .toSorted((a, b) => a.now - b.now);
  return first && last && first.now <= last.now && first.before <= last.before ? { first, last } : undefined;
}

function partsOf(first: number, added: number, rest: number): readonly Part[] {
  return [
    { tone: 'first', label: 'to first paint', size: first - added },
    { tone: 'added', label: 'added', size: added },
    { tone: 'rest', label: 'to largest paint', size: rest },
  ];
}

/** When something is seen, and when the largest is: the first and what follows add up to the last. */
export function paintBars(figures: readonly Figure[]): Bars | undefined {
  const ends = endsOf(figures);
  if (!ends) return undefined;
  const { first, last } = ends;
  const added = Math.max(0, first.now - first.before);
  const moved = ({ figure, before, now }: Known): string =>
    `${figure.metric.title} ${amount(before, 'ms')} → ${amount(now, 'ms')}`;
  return {
    unit: 'ms',
    before: partsOf(first.before, 0, last.before - first.before),
    now: partsOf(first.now, added, last.now - first.now),
    limit: mostOf(last.figure),
    words: `${moved(first)}; ${moved(last)}`,
  };
}
