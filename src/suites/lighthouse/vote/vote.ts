import { requestsIn } from './members.ts';
import type { Members, PaintGraph } from './graph.ts';

/** One load's graph, and what that load alone takes to belong to a paint. */
export interface Ballot {
  readonly graph: PaintGraph;
  readonly members: Members;
}

/** Both loads of a pair, whichever side they are of; only one where the other had no such paint. */
export type BallotPair = readonly Ballot[];

/**
 * What the loads decided of one name; `own`: in nearly every pair one load takes it to belong there and the other does
 * not. So does a change, and each load goes by itself then.
 */
export type Decision = 'in' | 'out' | 'own';

/** What all loads of a page decided on a paint, by names. A name that no load received is not in it. */
export interface Vote {
  readonly requests: ReadonlyMap<string, Decision>;
  readonly scripts: ReadonlyMap<string, Decision>;
  readonly near: ReadonlyMap<string, Decision>;
}

/** What fewer than this share of the loads that received it waited for does not belong. */
const WAITED_FOR = 0.25;
/** From this share of pairs on whose loads differ, what they differ in is left to each. */
const APART = 0.85;

/** Loads that received a file, those of them to whose paint it belongs, and pairs, and those that differ in that. */
interface Count {
  readonly loads: number;
  readonly votes: number;
  readonly pairs: number;
  readonly apart: number;
}

function decided({ loads, votes, pairs, apart }: Count): Decision {
  if (pairs > 0 && apart >= APART * pairs) return 'own';
  return votes > 0 && votes >= WAITED_FOR * loads ? 'in' : 'out';
}

/** What a pair says of each name that it received: a vote a load. */
function votesIn(pair: BallotPair, kind: keyof Members): ReadonlyMap<string, readonly boolean[]> {
  const votes = pair.flatMap(({ graph, members }) =>
    requestsIn(graph).map(({ name }) => ({ name, vote: members[kind].has(name) })),
  );
  return new Map(
    [...Map.groupBy(votes, ({ name }) => name)].map(([name, all]) => [name, all.map(({ vote }) => vote)]),
  );
}

function counted(pairs: readonly BallotPair[], kind: keyof Members): ReadonlyMap<string, Decision> {
  const counts = new Map<string, Count>();
  for (const pair of pairs) {
    for (const [name, votes] of votesIn(pair, kind)) {
      const known = counts.get(name) ?? { loads: 0, votes: 0, pairs: 0, apart: 0 };
      const isPair = votes.length === 2;
      counts.set(name, {
        loads: known.loads + votes.length,
        votes: known.votes + votes.filter(Boolean).length,
        pairs: known.pairs + Number(isPair),
        apart: known.apart + Number(isPair && votes[0] !== votes[1]),
      });
    }
  }
  return new Map([...counts].map(([name, count]) => [name, decided(count)]));
}

/**
 * What belongs to a paint, decided by all loads that received it. Which load of a pair is of which side is not known
 * here and makes no difference: what one side alone receives is decided by its own loads, all else by both.
 */
export function voteOn(pairs: readonly BallotPair[]): Vote {
  return {
    requests: counted(pairs, 'requests'),
    scripts: counted(pairs, 'scripts'),
    near: counted(pairs, 'near'),
  };
}

/** What belongs to a load's paint under a vote. */
export function membersUnder(vote: Vote, { graph, members }: Ballot): Members {
  const under = (kind: keyof Members): ReadonlySet<string> =>
    new Set(
      requestsIn(graph).flatMap(({ name }) => {
        const decision = vote[kind].get(name);
        return decision === 'in' || (decision === 'own' && members[kind].has(name)) ? [name] : [];
      }),
    );
  return { requests: under('requests'), scripts: under('scripts'), near: under('near') };
}
