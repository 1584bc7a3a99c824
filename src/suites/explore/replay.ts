import { RACE } from './options.ts';
import { faultKey } from './search/found.ts';
import type { Confirmed } from './search/confirm.ts';
import type { Fired, World } from './search/world.ts';

/** One way gone from a clean start: what each step gave, and what it broke. */
export interface Replayed {
  /** `create 201`. */
  readonly steps: readonly string[];
  readonly faults: readonly Confirmed[];
  /** The step that could not be made. */
  readonly missing?: string;
}

function step(world: World, label: string): Promise<Fired | undefined> {
  const [first = '', second] = label.split(RACE);
  return second === undefined
    ? world.fire({ label: first })
    : world.race([{ label: first }, { label: second }]);
}

/** Goes one way, `create > pay(1) > refund(1) ‖ refund(1)`, and looks after every step. */
export async function replay(world: World, way: readonly string[]): Promise<Replayed> {
  const steps: string[] = [];
  const faults = new Map<string, Confirmed>();
  const path: string[] = [];
  await world.reset();
  await world.look();
  for (const label of way) {
    const fired = await step(world, label);
    if (!fired) return { steps, faults: [...faults.values()], missing: label };
    path.push(fired.label);
    steps.push(`${fired.label} ${fired.outcome}`);
    const isRace = RACE.test(label);
    for (const fault of fired.faults) {
      const edge = label.replaceAll(/\(\d+\)/g, '');
      const key = faultKey(fault, edge);
      const told = isRace ? { ...fault, rule: 'race' } : fault;
      const { requests } = world.spent();
      if (!faults.has(key))
        faults.set(key, {
          fault: told,
          edge,
          path: [...path],
          way: [],
          record: world.recorded(),
          places: 1,
          requests,
          flaky: false,
        });
    }
  }
  return { steps, faults: [...faults.values()] };
}
