import type { Observation } from '#model/contract/observation.ts';
import type { PairFigures } from '#model/contract/suite.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import { chosenFor } from './chosen.ts';
import { PAINTS, type Members, type PaintGraph, type PaintName } from './graph.ts';
import { loadOf, type Load } from './load.ts';
import { membersOf } from './members.ts';
import { simulated } from './simulate.ts';
import { membersUnder, voteOn, type Ballot, type Vote } from './vote.ts';

/** Values that were simulated already, by load and paint, with what belonged to it then. */
const known = new WeakMap<PaintGraph, Map<PaintName, { readonly key: string; readonly ms: number }>>();

/** ms until a paint, NaN where Lighthouse's simulation comes to no end. */
function simulatedPaint(graph: PaintGraph, paint: PaintName, members: Members): number {
  try {
    const { all, near } = simulated(graph, chosenFor(graph, paint, members), members.near);
    return paint.startsWith('first') ? all : near;
  } catch {
    return Number.NaN;
  }
}

function timeOf(graph: PaintGraph, paint: PaintName, members: Members): number {
  const mine = known.get(graph) ?? new Map<PaintName, { readonly key: string; readonly ms: number }>();
  known.set(graph, mine);
  const key = JSON.stringify([[...members.requests], [...members.scripts], [...members.near]]);
  const before = mine.get(paint);
  if (before?.key === key) return before.ms;
  const ms = simulatedPaint(graph, paint, members);
  mine.set(paint, { key, ms });
  return ms;
}

type Votes = ReadonlyMap<PaintName, Vote>;

/** ms until a paint of a load, under a vote; NaN where it has none. */
function votedTime(graph: PaintGraph | undefined, paint: PaintName, votes: Votes): number {
  const members = graph && membersOf(graph, paint);
  const vote = votes.get(paint);
  if (!graph || !members || !vote) return Number.NaN;
  return timeOf(graph, paint, membersUnder(vote, { graph, members }));
}

/** As Lighthouse puts its two estimates together. */
const between = (soonest: number, latest: number): number => (soonest + latest) / 2;

type Bare = Omit<Measurement, 'suite'>;

function figuresOf({ subject, graph }: Load, votes: Votes): readonly Bare[] {
  const [soonest, latest, largeSoonest, largeLatest] = PAINTS.map((paint) => votedTime(graph, paint, votes));
  const fcp = between(soonest ?? Number.NaN, latest ?? Number.NaN);
  const lcp = Math.max(fcp, between(largeSoonest ?? Number.NaN, largeLatest ?? Number.NaN));
  return Object.entries({ fcp, lcp }).map(([metric, value]) => ({
    subject,
    metric,
    samples: Number.isFinite(value)
      ? { kind: 'replicates', values: [value] }
      : { kind: 'absent', reason: 'this load shows no such paint, or Lighthouse cannot simulate it' },
  }));
}

function ballotOf({ graph }: Load, paint: PaintName): readonly Ballot[] {
  const members = graph && membersOf(graph, paint);
  return graph && members ? [{ graph, members }] : [];
}

/**
 * What all loads of a page, both sides, say of each one's paints: one vote on what belongs to them. Says nothing where
 * no load kept what its paints are made of.
 */
export function paintsTogether(
  pairs: readonly (readonly [Observation, Observation])[],
): readonly PairFigures[] {
  const loads = pairs.map(([one, other]) => [loadOf(one), loadOf(other)] as const);
  if (loads.flat().every(({ graph }) => graph === undefined)) return pairs.map(() => [[], []]);
  const votes = new Map(
    PAINTS.map((paint) => [
      paint,
      voteOn(loads.map((pair) => pair.flatMap((load) => ballotOf(load, paint)))),
    ]),
  );
  return loads.map(([one, other]) => [figuresOf(one, votes), figuresOf(other, votes)]);
}
