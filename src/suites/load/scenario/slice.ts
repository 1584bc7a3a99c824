import type { Task } from '#model/task.ts';
import type { Slice } from '#model/contract/suite.ts';
import { CAPS, demandOf, type Demand } from './caps.ts';
import { ScenarioInput, type Model } from './scenario-input.ts';
import { minRequestsFor } from '../metrics.ts';
import { timesOf } from './tasks.ts';

/** ms of a slice, of the warm-up in each, and the most of the one before all. */
const LENGTH = 10_000;
const WARMUP = 500;
const FIRST = 5_000;
/** Pairs a target under caps must bear in all: fewer prove nothing. */
const PAIRS = 10;
/** Slices end on a tenth of a second. */
const GRAIN = 100;

interface Warm {
  readonly first: number;
  readonly each: number;
}

/** What a slice of an unending scenario may last so that ten of them stay under the caps, ms. */
function lengthUnderCaps(rate: number, { first, each }: Warm): number {
  const seconds = (CAPS.seconds * 1000) / PAIRS;
  const requests =
    rate > 0 ? ((CAPS.requests - (rate * first) / 1000) / PAIRS / rate) * 1000 - each : Infinity;
  return Math.floor(Math.min(seconds, requests) / GRAIN) * GRAIN;
}

/** A steady stretch is as good in pieces; what changes over time (ramps, steps) only says something as a whole. */
function cut(model: Model, capped: boolean, warm: Warm): Model {
  const most = (rate: number) => Math.min(LENGTH, capped ? lengthUnderCaps(rate, warm) : LENGTH);
  if (model.kind === 'closed') {
    const { ms, iterations } = model;
    if (iterations !== undefined)
      return {
        ...model,
        iterations: Math.min(iterations, Math.max(minRequestsFor(0.95), Math.ceil(iterations / PAIRS))),
      };
    return ms === undefined ? model : { ...model, ms: Math.min(ms, most(0)) };
  }
  const [only, ...others] = model.phases;
  if (!only || others.length > 0 || only.from !== only.to) return model;
  return { ...model, phases: [{ ...only, ms: Math.min(only.ms, most(only.to)) }] };
}

/** The scenario's own first seconds as a run of its own, or undefined where they send nothing. */
function warmingUp(input: ScenarioInput, first: number): ScenarioInput | undefined {
  if (first === 0) return undefined;
  if (input.model.kind === 'closed') return { ...input, warmup: 0, model: { kind: 'closed', ms: first } };
  const rate = input.model.phases[0]?.from ?? 0;
  return rate > 0
    ? { ...input, warmup: 0, model: { ...input.model, phases: [{ ms: first, from: rate, to: rate }] } }
    : undefined;
}

/** Slices of such a demand that stay under the caps together with the warm-up. */
function pairsUnderCaps({ seconds = 0, requests = 0 }: Demand, before: number): number {
  const many = Math.min(
    seconds > 0 ? CAPS.seconds / seconds : Infinity,
    requests > 0 ? (CAPS.requests - before) / requests : Infinity,
  );
  return Math.max(1, Math.floor(many + 1e-9));
}

function taskOf(task: Task, input: ScenarioInput, capped: boolean): Task {
  return { ...task, ...timesOf(input), load: { ...demandOf(input), ...(capped && { capped }) }, input };
}

/**
 * A scenario as one of many slices of at most 10 s. A target whose owner has not agreed to more is asked for no more
 * by all slices of a side than the caps allow, so slices are shorter there, and at the end of the caps there are no
 * more pairs.
 */
export function slice(task: Task): Slice {
  const whole = ScenarioInput.parse(task.input);
  const capped = task.load?.capped === true;
  const warm = { first: Math.min(FIRST, whole.warmup), each: Math.min(WARMUP, whole.warmup) };
  const input: ScenarioInput = { ...whole, warmup: warm.each, model: cut(whole.model, capped, warm) };
  const before = warmingUp(whole, warm.first);
  const sliced = {
    task: taskOf(task, input, capped),
    ...(before && { warmUp: taskOf(task, before, capped) }),
  };
  const pairs = pairsUnderCaps(demandOf(input), before ? (demandOf(before).requests ?? 0) : 0);
  if (!capped || pairs === Infinity) return sliced;
  const why =
    `${task.id}: at most ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}, because a target whose owner has not agreed ` +
    `gets at most ${CAPS.seconds} s and ${CAPS.requests} requests a side; if it is yours, say so with ` +
    '--i-own-this-target (in the action: i-own-this-target).';
  return { ...sliced, most: { pairs, why } };
}
