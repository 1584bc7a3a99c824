import { offAxis, onAxis } from '../statistics/axis.ts';
import { middle, ordered } from '../statistics/order.ts';
import { ownMargin } from './bounds.ts';
import type { PairedMetric } from './estimate.ts';
import { keptIn, poolOf } from '../noise/mask.ts';

/** A metric of several pages, asked as one: their ids, and its own. */
export interface AcrossQuestion {
  readonly id: string;
  readonly pages: readonly string[];
}

/** What all pages lose together is worth a name from this share of what one may lose. */
const SHARE = 0.75;

/** How much all pages may lose together where one may lose `allowed`. */
export const allowedAcross = (allowed: number): number => SHARE * allowed;

/**
 * One metric of several pages as one: what slows down all of them shows in their mean, whose noise is a part of
 * theirs. It stands in one family with them and may move by less than each of them. Its runs are worked
 * out when it is known which were slow (`meanOf`); until then it holds the first page's.
 */
export function acrossPages({ id, pages }: AcrossQuestion, all: readonly PairedMetric[]): PairedMetric[] {
  const found = all.filter((metric) => pages.includes(metric.id));
  const [first] = found;
  if (!first || found.length < pages.length) return [];
  const { definition, allowed } = first;
  const pairs = Math.min(...found.map(({ base }) => base.length));
  return [
    {
      id,
      base: first.base.slice(0, pairs),
      head: first.head.slice(0, pairs),
      definition: { ...definition, margin: SHARE * ownMargin(definition) },
      role: 'gate',
      pages: found,
      ...(allowed !== undefined && { allowed: allowedAcross(allowed) }),
      ...(found.some(({ lacksPairs }) => lacksPairs) && { lacksPairs: true }),
    },
  ];
}

/** One page's first pairs, and how noisy they are known to be. */
interface Page {
  readonly metric: PairedMetric;
  readonly s0: number;
}

/** A page's runs by how far they are from its middle, and which pairs hold no slow one: no label tells any of it. */
function aboutMiddle({ metric: { definition, base, head }, s0 }: Page) {
  const place = (value: number): number => onAxis(definition, value);
  const [before, now] = [base.map(place), head.map(place)];
  const about = middle(ordered([...before, ...now]));
  return { before, now, about, keep: keptIn(poolOf(before, now), s0) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Both sides of the pages' mean, pair by pair, in the unit. A page whose run was slow is left out of that pair. */
export function meanOf(pages: readonly Page[]): Pick<PairedMetric, 'base' | 'head'> {
  const [first] = pages;
  if (!first) return { base: [], head: [] };
  const pairs = Math.min(...pages.map(({ metric }) => metric.base.length));
  const places = pages.map(aboutMiddle);
  const about = mean(places.map((page) => page.about));
  const side = (of: 'before' | 'now'): number[] =>
    Array.from({ length: pairs }, (_, pair) => {
      const kept = places.filter(({ keep }) => keep[pair]);
      const told = 2 * kept.length >= places.length ? kept : places;
      return offAxis(
        first.metric.definition,
        about + mean(told.map((page) => (page[of][pair] ?? 0) - page.about)),
      );
    });
  return { base: side('before'), head: side('now') };
}
