import type { Bench } from '#model/contract/bench.ts';
import type { RunEvent } from '#model/contract/event.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { Task } from '#model/task.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import type { Equipment } from './bench.ts';
import { execute, type Means, type Taken } from './execute.ts';

// One task of a suite that a test writes itself, through the runner.

export const seen: Observation = {
  measurements: [{ subject: 'home', metric: 'size', samples: { kind: 'exact', values: [1] } }],
  findings: [],
  exhibits: [],
};

export interface Probed {
  readonly taken: Taken;
  readonly events: readonly RunEvent[];
  /** Bodies of exhibits, as they were kept. */
  readonly kept: readonly string[];
}

interface Changed {
  readonly task?: Partial<Task>;
}

/** Runs what a test measures with a bench of its own once, with all that the runner does around it. */
export async function probe(
  measure: (bench: Bench) => Promise<Observation>,
  { task = {}, lookAgain, ...equipment }: Partial<Equipment> & Pick<Means, 'lookAgain'> & Changed = {},
): Promise<Probed> {
  const events: RunEvent[] = [];
  const kept: string[] = [];
  const taken = await execute(
    { tasks: [{ ...probeTask, ...task }] },
    {
      suites: [probeSuite((_task, bench) => measure(bench))],
      equipment: equipmentFor('http://127.0.0.1:9', equipment),
      keep: async (body) => {
        kept.push(new TextDecoder().decode(body));
        return { sha256: 'a'.repeat(64), bytes: body.length };
      },
      hindered: new Map(),
      ...(lookAgain && { lookAgain }),
      emit: (event) => events.push(event),
    },
  );
  return { taken, events, kept };
}
