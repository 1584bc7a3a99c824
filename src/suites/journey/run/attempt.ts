import type { Bench } from '#model/contract/bench.ts';
import type { State } from '#model/contract/state.ts';
import type { Input, Node } from '../input.ts';
import { beyondOf } from './beyond.ts';
import { deed } from './deed.ts';
import { Ledger } from './ledger.ts';
import { lastMail } from '../systems/mail.ts';
import { Memory } from './memory.ts';
import { onceStoreOf } from './once.ts';
import { preparedOf } from './request/prepared.ts';
import { Walk } from './walk.ts';
import type { World } from './world.ts';
import { deedsIn } from '../compile.ts';

/** ms: of an answer, of one while things are put away, and for all of those after the run was aborted. */
const [ANSWER, AT_END, AFTER_ABORT] = [30_000, 10_000, 4_000] as const;

/** One attempt at one row. */
export interface Attempt {
  readonly bench: Bench;
  readonly input: Input;
  readonly state: State;
  readonly row: Readonly<Record<string, unknown>>;
  placeOf: World['placeOf'];
  /** Called after each step. */
  tell(ledger: Ledger): void;
}

function hider(bench: Bench): World['hide'] {
  return (name, value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    bench.received([{ name, value: text, session: true }]);
  };
}

function worldOf({ bench, input, state, placeOf }: Attempt, { pictures }: Ledger): World {
  const ends = performance.now() + input.timeout;
  const left = () => Math.max(1, Math.ceil(ends - performance.now()));
  const timeFor = (limit = ANSWER) => Math.min(limit, left());
  const hide = hider(bench);
  return {
    bench,
    input,
    state,
    http: bench.http,
    signal: bench.signal,
    once: onceStoreOf(bench),
    afterAbort: false,
    timeFor,
    isOver: () => performance.now() > ends,
    prepared: preparedOf,
    placeOf,
    pictures,
    hide,
    beyond: beyondOf({ bench, input, state }, { placeOf, hide, timeFor }),
  };
}

/** Aborted so many ms after another one is. */
function later(signal: AbortSignal, ms: number): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    timer = setTimeout(() => controller.abort(new Error('no more time to put things away')), ms);
  };
  if (signal.aborted) wait();
  else signal.addEventListener('abort', wait, { once: true });
  return {
    signal: controller.signal,
    done: () => {
      signal.removeEventListener('abort', wait);
      clearTimeout(timer);
    },
  };
}

/** What is done at the end of each way: after the run was aborted too, and each step whatever came of those before. */
async function putAway(nodes: readonly Node[], memory: Memory, world: World, ledger: Ledger): Promise<void> {
  const { bench } = world;
  const over = later(bench.signal, AFTER_ABORT);
  const limit = () => (bench.signal.aborted ? AFTER_ABORT / 2 : AT_END);
  const last: World = {
    ...world,
    signal: over.signal,
    afterAbort: true,
    timeFor: (wanted = ANSWER) => Math.min(wanted, limit()),
    isOver: () => over.signal.aborted,
  };
  try {
    for (const node of deedsIn(nodes)) {
      if (over.signal.aborted) return;
      const { fault } = await deed(node, memory, last);
      // What was never made needs nobody to take it away.
      if (fault && fault.part !== 'variable') ledger.warn(node.id, fault);
    }
  } catch (error) {
    const message = `did not come to its end: ${error instanceof Error ? error.message : String(error)}`;
    ledger.warn(undefined, { part: 'no-answer', rule: 'its end', message });
  } finally {
    over.done();
  }
}

/** Goes through a journey once. Rejects where the run is aborted, once what was made is put away. */
export async function attempt(all: Attempt): Promise<Ledger> {
  const { bench, input, row, tell } = all;
  const ledger: Ledger = new Ledger(() => tell(ledger));
  const world = worldOf(all, ledger);
  const walk = new Walk(world, ledger, (memory) => putAway(input.always, memory, world, ledger));
  const memory = Memory.empty(bench, { row, matrix: input.matrix });
  memory.mailsBefore = await lastMail(world);
  await walk.go(input.steps, { memory, done: [], saved: [] });
  return ledger;
}
