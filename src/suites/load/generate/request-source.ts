import type { WorkerOptions } from './worker-messages.ts';
import { endpointPickerOf } from './distribution.ts';
import { scheduleOf, totalMs } from './schedule.ts';

/** Where one worker's requests come from. Times in ms on the run's clock. */
export interface RequestSource {
  readonly kind: 'open' | 'closed';
  readonly overflow: 'queue' | 'drop';
  /** When the next request is due (now, in the closed model); Infinity when there is none left. */
  next(now: number): number;
  /** Takes it. `index` counts from 0 over all workers. */
  take(now: number): { readonly due: number; readonly index: number; readonly endpoint: number };
  /** When the last request was or will be due. */
  ends(): number;
}

/** Measured requests are picked as if there had been no warm-up, so that shares stay exact. */
function chooser(
  { input }: WorkerOptions,
  warm: number,
  length: number,
): (index: number, due: number) => number {
  const pick = endpointPickerOf(
    input.distribution,
    input.endpoints.map((endpoint) => endpoint.weight),
  );
  return (index, due) => pick(index >= warm ? index - warm : index, Math.max(0, due - input.warmup) / length);
}

function openRequestSource(
  options: WorkerOptions,
  model: Extract<WorkerOptions['input']['model'], { kind: 'open' }>,
): RequestSource {
  const { warmup } = options.input;
  const rate = model.phases[0]?.from ?? 0;
  const warming = warmup > 0 ? [{ ms: warmup, from: rate, to: rate }] : [];
  const { total, due } = scheduleOf([...warming, ...model.phases]);
  const length = totalMs(model.phases);
  const choose = chooser(options, Math.ceil(Number(((rate * warmup) / 1000).toPrecision(12))), length);
  let index = options.part;
  let next = index < total ? due(index) : Infinity;
  return {
    kind: 'open',
    overflow: model.overflow,
    next: () => next,
    take() {
      const taken = { due: next, index, endpoint: choose(index, next) };
      index += options.parts;
      next = index < total ? due(index) : Infinity;
      return taken;
    },
    ends: () => warmup + length,
  };
}

function closedRequestSource(
  options: WorkerOptions,
  model: Extract<WorkerOptions['input']['model'], { kind: 'closed' }>,
): RequestSource {
  const { warmup } = options.input;
  const iterations = model.iterations ?? Infinity;
  const stop = warmup + (model.ms ?? Infinity);
  const pick = endpointPickerOf(
    options.input.distribution,
    options.input.endpoints.map((endpoint) => endpoint.weight),
  );
  let warm = options.part;
  let index = options.part;
  let last = 0;
  return {
    kind: 'closed',
    overflow: 'queue',
    next: (now) => (index < iterations && now < stop ? Math.max(now, 0) : Infinity),
    take(now) {
      last = now;
      const counted = now >= warmup;
      const taken = counted ? index : warm;
      if (counted) index += options.parts;
      else warm += options.parts;
      const share = model.iterations === undefined ? (now - warmup) / (model.ms ?? 1) : taken / iterations;
      return { due: now, index: taken, endpoint: pick(taken, Math.max(0, share)) };
    },
    ends: () => (model.ms === undefined ? last : stop),
  };
}

/** One worker's part of a scenario's requests. */
export function requestSourceOf(options: WorkerOptions): RequestSource {
  const { model } = options.input;
  return model.kind === 'open' ? openRequestSource(options, model) : closedRequestSource(options, model);
}
