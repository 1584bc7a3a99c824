import type { Observation } from '#model/contract/observation.ts';
import type { Explanation } from '#model/contract/suite.ts';
import type { PaintGraph, RequestNode } from './graph.ts';
import { loadOf } from './load.ts';
import { membersOf, requestsIn } from './members.ts';

/** Of a side's loads, so many wait for a file that its first paint waits for, and so few for one that it does not. */
const [MOST, FEW] = [0.85, 0.15];
/** Loads that each side needs: of fewer, what comes and goes by itself looks like a change. */
const ENOUGH = 3;
/** Files that are told, those in the way first; a page that moved to another bundler differs in all. */
const TOLD = 5;

/** What the loads of a side say of a file. */
interface Said {
  readonly loads: number;
  readonly waited: number;
  /** Loads that received it. */
  readonly received: number;
  /** How most of them asked for it: what it holds up, and its priority. */
  readonly asked: string;
}

/** A load's requests by name, and whether its first paint waits for each. */
function filesOf(
  graph: PaintGraph,
): ReadonlyMap<string, { readonly waits: boolean; readonly asked: string }> {
  const { requests } = membersOf(graph, 'first latest') ?? { requests: new Set() };
  const waits = ({ name, isDocument, blocking }: RequestNode): boolean =>
    requests.has(name) && !isDocument && blocking !== 'nothing';
  return new Map(
    requestsIn(graph).map((request) => [
      request.name,
      { waits: waits(request), asked: `${request.blocking} ${request.priority}` },
    ]),
  );
}

/** What is said most often. */
function commonest(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, { length }]) => ({ word, length }));
  return counts.toSorted((a, b) => b.length - a.length)[0]?.word ?? '';
}

function saidBy(graphs: readonly PaintGraph[]): (name: string) => Said {
  const loads = graphs.map(filesOf);
  return (name) => {
    const found = loads.flatMap((files) => files.get(name) ?? []);
    return {
      loads: loads.length,
      waited: found.filter(({ waits }) => waits).length,
      received: found.length,
      asked: commonest(found.map(({ asked }) => asked)),
    };
  };
}

/**
 * Both sides ask for it alike: where it is in the way on one alone, the paint came later or sooner there for another
 * reason.
 */
function isSame(now: Said, before: Said): boolean {
  const isThere = ({ loads, received }: Said): boolean => received >= MOST * loads;
  return isThere(now) && isThere(before) && now.asked === before.asked;
}

const isApart = (waiting: Said, other: Said): boolean =>
  waiting.waited >= MOST * waiting.loads && other.waited <= FEW * other.loads && !isSame(waiting, other);

const loadsIn = ({ waited, loads }: Said): string => `${waited} of ${loads}`;

function explanation(subject: string, name: string, now: Said, before: Said): readonly Explanation[] {
  const counts = `${loadsIn(now)} loads waited for it, ${loadsIn(before)} before.`;
  const facts = {
    before: { 'loads that waited': loadsIn(before) },
    after: { 'loads that waited': loadsIn(now) },
  };
  if (isApart(now, before))
    return [
      {
        subject,
        rule: 'lighthouse/blocking-added',
        message: `${name} now blocks the first paint: ${counts}`,
        identity: `blocking-added ${name}`,
        resource: name,
        explains: ['paint'],
        ...facts,
      },
    ];
  if (!isApart(before, now)) return [];
  // No `explains`: no paint is slower for what it no longer waits for.
  return [
    {
      subject,
      rule: 'lighthouse/blocking-gone',
      message: `${name} no longer blocks the first paint: ${counts}`,
      identity: `blocking-gone ${name}`,
      resource: name,
      ...facts,
    },
  ];
}

/**
 * Files that the first paint of a page waits for on one side alone, as nearly all loads of both sides say it; what is
 * undecided is not told. Of the largest paint nothing is: whatever came before it counts as waited for, and a paint
 * that came later by itself has more before it.
 */
export function paintsApart(
  runs: Readonly<Record<'base' | 'head', readonly Observation[]>>,
): readonly Explanation[] {
  const [now, before] = [runs.head.map(loadOf), runs.base.map(loadOf)];
  const [here, there] = [now, before].map((loads) => loads.flatMap(({ graph }) => graph ?? []));
  const [first] = now;
  if (!first || !here || !there || Math.min(here.length, there.length) < ENOUGH) return [];
  const [saidNow, saidBefore] = [saidBy(here), saidBy(there)];
  const names = new Set([...here, ...there].flatMap((graph) => requestsIn(graph).map(({ name }) => name)));
  return [...names]
    .toSorted()
    .flatMap((name) => explanation(first.subject, name, saidNow(name), saidBefore(name)))
    .toSorted((a, b) => Number(b.explains !== undefined) - Number(a.explains !== undefined))
    .slice(0, TOLD);
}
