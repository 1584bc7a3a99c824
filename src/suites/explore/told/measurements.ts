import type { Observation } from '#model/contract/observation.ts';
import type { Samples } from '#model/observation/measurement.ts';
import { violationsIn, type Outcome } from '../outcome.ts';
import { isUnsteady } from '../search/graph.ts';

type Taken = Observation['measurements'][number];

const exact = (value: number): Samples => ({ kind: 'exact', values: [value] });

const shareOf = ({ made, known }: { readonly made: number; readonly known: number }): number =>
  known === 0 ? 1 : made / known;

/** The figures of a walk. Of one that a way was replayed of, nobody knows how much of all it was. */
export function measurementsOf(outcome: Outcome, subject: string): readonly Taken[] {
  const { coverage, graph, world } = outcome.walker;
  const of = (metric: string, samples: Samples): Taken => ({ subject, metric, samples });
  const violations = of('violations', exact(violationsIn(outcome).length));
  if (outcome.replayed) {
    const reason = 'one way alone was gone';
    return [violations, of('edge-coverage', { kind: 'absent', reason })];
  }
  return [
    violations,
    of('edge-coverage', exact(shareOf(coverage.counted(1)))),
    of('pair-coverage', exact(shareOf(coverage.counted(2)))),
    of('states', exact(graph.states.length)),
    of('transitions', exact(graph.transitions.length)),
    of('unsteady-transitions', exact(graph.transitions.filter(isUnsteady).length)),
    of('requests-sent', exact(world.spent().requests)),
  ];
}
