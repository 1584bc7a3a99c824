import { quantile } from '#model/histogram.ts';
import { Guard, type Stop } from './guard.ts';
import { partsFor, sail } from './fleet.ts';
import type { Input } from './input.ts';
import type { Order, Sample } from './order.ts';
import { eachRow } from './rows.ts';
import { add, gridOf, newTally, type Grid, type Tally } from './tally.ts';

/** One run of a scenario, counted. `ms`: how long it measured; `busy`: 0–1, the busiest worker. */
export interface Driven {
  readonly tally: Tally;
  readonly grid: Grid;
  readonly samples: readonly Sample[];
  readonly stop: Stop | undefined;
  readonly busy: number;
  readonly ms: number;
}

/** What is said while it goes on. */
export type Tell = (share: number, words: string) => void;

const SAMPLES = 200;

function plannedMs({ model }: Input): number | undefined {
  return model.kind === 'open' ? model.phases.reduce((sum, phase) => sum + phase.ms, 0) : model.ms;
}

function countAll(batches: readonly Uint32Array[], grid: Grid, endpoints: number): Tally {
  const tally = newTally(grid, endpoints);
  for (const batch of batches) eachRow(batch, (row) => add(tally, grid, row));
  return tally;
}

function teller(input: Input, live: Tally, started: number, tell: Tell): () => void {
  const { model, warmup } = input;
  const planned = plannedMs(input);
  let rows = 0;
  let at = started;
  return () => {
    const now = performance.now();
    const rate = Math.round(((live.rows - rows) * 1000) / Math.max(1, now - at));
    rows = live.rows;
    at = now;
    const iterations = model.kind === 'closed' ? (model.iterations ?? 0) : 0;
    const share = planned === undefined ? (live.rows - live.warm) / iterations : (now - started) / (warmup + planned);
    const p95 = quantile(live.whole.latency, 0.95);
    tell(Math.min(1, share), Number.isNaN(p95) ? 'warming up' : `${rate} requests/s, p95 ${p95.toPrecision(3)} ms`);
  };
}

/** Runs a scenario against an origin and counts every request. Throws when one was lost. */
export async function drive(order: Omit<Order, 'part' | 'parts'>, signal: AbortSignal, tell: Tell): Promise<Driven> {
  const { input } = order;
  const planned = plannedMs(input);
  const first = gridOf(input.warmup, planned ?? 1000);
  const live = newTally(first, input.endpoints.length);
  const kept: Uint32Array[] = [];
  const samples: Sample[] = [];
  const guard = new Guard();
  let end = 0;
  const listener = {
    rows(batch: Uint32Array, more: readonly Sample[]) {
      // How long a count of requests will take is known at its end: its windows are cut then.
      if (planned === undefined) kept.push(batch);
      samples.push(...more.slice(0, SAMPLES - samples.length));
      eachRow(batch, (row) => {
        add(live, first, row);
        guard.see(row);
        end = Math.max(end, row.at + row.latency / 1000);
      });
    },
    enough: () => guard.stop !== undefined,
  };
  const say = teller(input, live, performance.now(), tell);
  const timer = setInterval(say, 250);
  const voyage = await sail(order, partsFor(input), listener, signal).finally(() => clearInterval(timer));
  if (voyage.due !== live.rows) throw new Error(`${voyage.due} requests were due and ${live.rows} are accounted for`);
  const ended = { samples, stop: guard.stop, busy: voyage.busy };
  if (planned !== undefined) return { ...ended, tally: live, grid: first, ms: Math.min(planned, Math.max(1, voyage.ms - input.warmup)) };
  const ms = Math.max(1, end - input.warmup);
  const grid = gridOf(input.warmup, ms);
  return { ...ended, tally: countAll(kept, grid, input.endpoints.length), grid, ms };
}
