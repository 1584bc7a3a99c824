import type { Metric } from '#model/observation/metric.ts';
import { changesOf, withinRun } from './changes.ts';
import { spikesOf } from './spikes.ts';
import { warmUpOf } from './warm-up.ts';
import { middle, ordered } from '../statistics/order.ts';

/** Something that happened while one run went on, in seconds from its start: a note, never a verdict. */
export type Unsteadiness =
  | { readonly kind: 'warm-up'; readonly until: number }
  | { readonly kind: 'never-steady' }
  | {
      readonly kind: 'change';
      readonly at: number;
      /** Later ÷ earlier − 1. */
      readonly share: number;
    }
  | {
      readonly kind: 'spike';
      readonly from: number;
      readonly to: number;
      /** Worst ÷ middle − 1: above the usual, or below it where more is better. */
      readonly share: number;
    };

/** One value a step of so many seconds, in the order of time; what could not be taken is undefined. */
export interface TimedValues {
  readonly step: number;
  readonly values: readonly (number | undefined)[];
  readonly better: Metric['better'];
}

/** Seconds of which a middle value is taken before levels are compared. */
const BLOCK = 5;
/** A shorter run tells nothing. */
const MIN_VALUES = 20;
const SEED = 1;

const isTaken = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0;

function blocksOf(values: readonly number[], each: number): readonly number[] {
  return Array.from({ length: Math.floor(values.length / each) }, (_, at) =>
    middle(ordered(values.slice(at * each, (at + 1) * each))),
  );
}

/** What was not steady about a run: a slow start, a change of level after it, spikes. */
export function unsteadiness({ step, values, better }: TimedValues): readonly Unsteadiness[] {
  // A gap has no value of its own: it is told elsewhere, as errors or as too few requests.
  const taken = values.flatMap((value, at) => (isTaken(value) ? [{ value, at }] : []));
  if (taken.length < MIN_VALUES || taken.length < 0.9 * values.length) return [];
  const all = taken.map(({ value }) => value);
  const seconds = (index: number): number => (taken[index]?.at ?? values.length) * step;
  const { cut, steady } = warmUpOf(all, better);
  if (!steady) return [{ kind: 'never-steady' }];
  const start = cut === 0 ? [] : [{ kind: 'warm-up' as const, until: seconds(cut) }];
  const each = Math.max(1, Math.round(BLOCK / step));
  const rest = all.slice(cut);
  const changes = changesOf(blocksOf(rest, each), { ...withinRun, seed: SEED }).map(({ at, share }) => ({
    kind: 'change' as const,
    at: seconds(cut + at * each),
    share,
  }));
  // Around another level everything is far from the middle.
  const spikes =
    changes.length > 0
      ? []
      : spikesOf(rest, better).map(({ from, to, share }) => ({
          kind: 'spike' as const,
          from: seconds(cut + from),
          to: seconds(cut + to),
          share,
        }));
  return [...start, ...changes, ...spikes];
}
