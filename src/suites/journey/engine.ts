import type { Bench, ProjectFiles } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { State } from '#model/contract/state.ts';
import type { Task } from '#model/task.ts';
import { harOf } from '#http/exchange/har.ts';
import { VERSION } from '#system/process/version.ts';
import { deedsIn } from './compile.ts';
import { findingOf, flakyFinding, type Telling } from './tell/findings.ts';
import { Input } from './input.ts';
import { observationOf, type Seen } from './tell/observation.ts';
import { DATA_PLACE, rowsOf } from './rows.ts';
import { attempt, type Attempt } from './run/attempt.ts';
import type { Ledger } from './run/ledger.ts';

type Row = Attempt['row'];

/** What is measured, and what was of it until now. */
interface Running {
  readonly task: Task;
  readonly bench: Bench;
  readonly input: Input;
  readonly state: State;
  readonly rows: readonly Row[];
  readonly seen: Seen[];
  /** The same with what is under way. */
  now: () => readonly Seen[];
}

const toldOf = (ledger: Ledger, telling: Telling, attempts: number): Seen => ({
  ledger,
  attempts,
  findings: ledger.wrongs.map((wrong) => findingOf(wrong, telling)),
});

/** Tells how far it is; all that would be lost is told once, where the run is broken off. */
function told(running: Running, telling: Telling): (ledger: Ledger) => void {
  const { bench, input, rows, seen } = running;
  const each = deedsIn(input.steps).length;
  return (ledger) => {
    bench.progress({
      done: seen.length * each + ledger.entries.length,
      of: rows.length * each,
      unit: 'steps',
    });
    running.now = () => [...seen, toldOf(ledger, telling, 1)];
  };
}

function emitSo({ bench, input, now }: Running): void {
  const brokenOff = 'the run was broken off before its end';
  bench.emit(observationOf({ input, seen: now(), target: bench.target, brokenOff }));
}

/** A row, again from its start where it failed; what then passes is told as flaky. */
async function wayOf(running: Running, row: Row, at: number): Promise<Seen> {
  const { task, bench, input, state, rows } = running;
  const telling: Telling = { task, input, bench, row: rows.length > 1 ? at + 1 : undefined };
  const tell = told(running, telling);
  const placeOf = (step: string) => task.places?.[step];
  let ledger = await attempt({ bench, input, state, row, tell, placeOf });
  const [first] = [ledger];
  let attempts = 1;
  for (; attempts <= input.retries && ledger.failed; attempts += 1) {
    if (await state.reset()) bench.signal.throwIfAborted();
    ledger = await attempt({ bench, input, state, row, tell, placeOf });
  }
  const flaky = first === ledger || ledger.failed ? undefined : flakyFinding(first.wrongs, telling);
  const seen = toldOf(ledger, telling, attempts);
  return { ...seen, findings: flaky ? [...seen.findings, flaky] : seen.findings };
}

/** Where something is wrong, with all that was asked and answered. */
function withExchanges(observed: Observed, { bench, input }: Running): Observed {
  if (observed.findings.length === 0) return observed;
  const har = JSON.stringify(harOf(bench.http.exchanges(), VERSION));
  const exhibit = { subject: input.subject, name: 'har', mime: 'application/json', body: Buffer.from(har) };
  return { ...observed, exhibits: [...observed.exhibits, exhibit] };
}

/** What the API's description does not know of a journey's steps, told as a Failure. */
export async function foresee(task: Task, project: ProjectFiles): Promise<readonly string[]> {
  const { foreseen } = await import('./foresee.ts');
  return foreseen(task, project);
}

/** Goes through a journey, with each of its rows. Rejects with a Failure where it cannot be begun. */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
  bench.signal.throwIfAborted();
  const input = Input.parse(task.input);
  const rows = await rowsOf(input, bench, task.places?.[DATA_PLACE]);
  const state = await bench.state(input.state ?? {});
  const running: Running = { task, bench, input, state, rows, seen: [], now: () => running.seen };
  const brokenOff = () => emitSo(running);
  bench.signal.addEventListener('abort', brokenOff, { once: true });
  try {
    for (const [at, row] of rows.entries()) running.seen.push(await wayOf(running, row, at));
    return withExchanges(observationOf({ input, seen: running.seen, target: bench.target }), running);
  } catch (error) {
    emitSo(running);
    bench.signal.throwIfAborted();
    throw error;
  } finally {
    bench.signal.removeEventListener('abort', brokenOff);
    await state.close();
  }
}
