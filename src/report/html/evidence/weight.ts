import { amount } from '../../text/format.ts';
import type { Bars, Part } from './bars.ts';
import { mostOf, type Figure } from './figures.ts';

/** A figure that both sides have, of resources of one type. */
interface Weight {
  readonly tone: string;
  readonly label: string;
  readonly before: number;
  readonly now: number;
}

/** A smaller share of the whole is no part that anybody sees. */
const SEEN = 0.02;

/** What a type of resource is called, and its shade. */
const types: Readonly<Record<string, readonly [tone: string, label: string]>> = {
  image: ['image', 'pictures'],
  font: ['font', 'fonts'],
  stylesheet: ['style', 'styles'],
  script: ['script', 'scripts'],
};

/** The figure that all others of a page's bytes are parts of. */
function wholeOf(figures: readonly Figure[]): Figure | undefined {
  return figures.find(
    ({ metric: { family, unit, where, leads } }) =>
      family === 'bytes' && unit === 'bytes' && where === undefined && leads !== undefined,
  );
}

/** Of each type the one figure that is no part of another of that type. */
function weightsOf(figures: readonly Figure[], whole: Figure): readonly Weight[] {
  const parts = new Set(whole.metric.leads);
  const typed = figures.filter(
    ({ metric: { id, unit, where } }) => parts.has(id) && unit === 'bytes' && where?.['type'] !== undefined,
  );
  const inner = new Set(typed.flatMap(({ metric }) => metric.leads ?? []));
  return Object.entries(types).flatMap(([type, [tone, label]]) => {
    const own = typed.find(({ metric: { id, where } }) => where?.['type'] === type && !inner.has(id));
    const { before, now } = own ?? {};
    return before === undefined || now === undefined ? [] : [{ tone, label, before, now }];
  });
}

function sides(weights: readonly Weight[], rest: { readonly before: number; readonly now: number }) {
  const all = [...weights, { tone: 'other', label: 'other', ...rest }];
  const whole = all.reduce((sum, { now }) => sum + now, 0);
  const isAdded = ({ before, now }: Weight): boolean => now - before >= SEEN * whole;
  const added = all.filter(isAdded);
  return {
    before: all.map(({ tone, label, before }): Part => ({ tone, label, size: before })),
    now: [
      ...all.map((weight): Part => ({
        tone: weight.tone,
        label: weight.label,
        size: isAdded(weight) ? weight.before : weight.now,
      })),
      ...added.map(({ label, before, now }): Part => ({
        tone: 'added',
        label: `added ${label}`,
        size: now - before,
      })),
    ],
  };
}

/** What a page has to load, by type of resource; the parts add up to the whole. */
export function weightBars(figures: readonly Figure[]): Bars | undefined {
  const whole = wholeOf(figures);
  const { before, now } = whole ?? {};
  if (!whole || before === undefined || now === undefined) return undefined;
  const weights = weightsOf(figures, whole);
  const known = (side: 'before' | 'now'): number => weights.reduce((sum, weight) => sum + weight[side], 0);
  const rest = { before: before - known('before'), now: now - known('now') };
  if (weights.length === 0 || rest.before < 0 || rest.now < 0) return undefined;
  const moved = weights
    .filter((weight) => weight.before !== weight.now)
    .map((weight) => `${weight.label} ${amount(weight.before, 'bytes')} → ${amount(weight.now, 'bytes')}`);
  const total = `${whole.metric.title} ${amount(before, 'bytes')} → ${amount(now, 'bytes')}`;
  return {
    unit: 'bytes',
    ...sides(weights, rest),
    limit: mostOf(whole),
    words: [total, ...moved].join('; '),
  };
}
