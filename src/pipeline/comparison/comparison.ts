import { fetchPage } from '#target/fetch-page.ts';
import { Failure } from '#model/problem.ts';
import type { StoredHistory } from '#model/contract/store.ts';
import { describePairs, describePlan } from '#run/plan/describe.ts';
import { suites } from '#suites/registry.ts';
import { mostPairs } from '#verdict/pairs/presets.ts';
import { baseOf, type Base } from './baseline.ts';
import { baseTargetOf, noBase, type BaseTarget } from './base-target.ts';
import { earlierOf } from './history.ts';
import type { LiveBase } from '../measure/live.ts';
import { ownedBy, prepare, redactorOf, type Prepared } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { visit, type Visit } from '../measure/visit.ts';

/** What a run is compared with: a base that is measured beside it, or what was measured before. */
export type Comparison =
  | { readonly kind: 'live'; readonly base: LiveBase; readonly past: StoredHistory }
  | {
      readonly kind: 'stored';
      readonly base: Base;
      readonly past: StoredHistory;
      /** Why nothing was measured beside it; only where that is news. */ readonly why?: string;
    };

/** A base that was deployed long ago answers at once or not at all (ms). */
const PATIENCE = 30_000;

type Served = Extract<BaseTarget, { readonly sha?: string }>;

async function visited(request: Request, prepared: Prepared, base: Served): Promise<LiveBase | string> {
  const { config } = prepared;
  const hasty = {
    ...prepared,
    config: { ...config, target: { ...config.target, wait: Math.min(PATIENCE, config.target.wait) } },
  };
  try {
    const at = await visit(request, hasty, base.target);
    return (await whyNoBase(request, prepared, base, at)) ?? { ...base, visit: at };
  } catch (error) {
    if (!(error instanceof Failure) || config.compare.mode === 'live') throw error;
    return error.problems[0]?.message ?? 'The base could not be visited.';
  }
}

/** Why what answers at the base's address is none: compared with nothing, or with itself, everything would pass. */
async function whyNoBase(
  { host: { signal } }: Request,
  { config, plan, target }: Prepared,
  { target: { origin, pinned } }: Served,
  { hindered }: Visit,
): Promise<string | undefined> {
  const entrance = await fetchPage(new URL(origin), {
    headers: config.target.headers,
    timeout: PATIENCE,
    signal,
    pinned,
  });
  if (entrance.kind === 'left-host' && entrance.to.origin === target.origin)
    return `${origin} redirects to the head, ${target.origin}.`;
  const [first] = plan.tasks.flatMap(({ id }) => hindered.get(id) ?? []);
  return first && plan.tasks.every(({ id }) => hindered.has(id))
    ? `none of its pages shows itself at ${origin}: ${first.message}`
    : undefined;
}

/** This machine goes by several names. */
const placeOf = (origin: string): string => origin.replace(/\/\/(localhost|\[::1\])(?=:|$)/, '//127.0.0.1');

/** Why the base may not be asked at all: it is the head, or would be sent load beyond the caps, which is for hosts that are named. */
function unasked(request: Request, { plan, target }: Prepared, base: Served): string | undefined {
  if (placeOf(base.target.origin) === placeOf(target.origin))
    return `base and head have the same address, ${target.origin}: it would be compared with itself.`;
  const heavy = plan.tasks.some(({ load }) => load !== undefined) && ownedBy(request, target.origin);
  return heavy && !ownedBy(request, base.target.origin)
    ? `${new URL(base.target.origin).host} is not among the hosts that may be sent load beyond the caps (i-own-this-target).`
    : undefined;
}

/** StoredHistory runs teach how noisy figures are; live pairs go without where they cannot be read. */
async function noiseOf(
  request: Request,
  { config, plan }: Prepared,
  github: GitHubRun | undefined,
): Promise<StoredHistory> {
  try {
    return keptWith(await baseOf(request, config, plan, github));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    request.tell({
      type: 'step',
      words: `No history of the noise: ${error.problems[0]?.message ?? 'it cannot be read.'}`,
    });
    return {};
  }
}

function keptWith({ before }: Base): StoredHistory {
  return { history: before?.kept.history, historyFault: before?.kept.historyFault };
}

/** Why nothing was measured side by side, where somebody may expect it. Never where the run records the base itself. */
function newsOf(
  { compare: { mode }, target: { base } }: Prepared['config'],
  purpose: string | undefined,
  why: string,
): { readonly why?: string } {
  const named = base !== 'auto' && base !== 'none';
  const expected = purpose === 'pull-request' || (named && purpose !== 'baseline');
  return mode !== 'stored' && expected ? { why: `Base and head were not measured side by side: ${why}` } : {};
}

/** Decides before anything is measured, so that a damaged baseline or a base that is gone costs no minutes. */
export async function comparisonOf(
  request: Request,
  prepared: Prepared,
  github: GitHubRun | undefined,
): Promise<Comparison> {
  const { config, plan } = prepared;
  const purpose = github?.purpose.kind;
  const served = await baseTargetOf(request, config, github);
  const base = served.target
    ? (unasked(request, prepared, served) ?? (await visited(request, prepared, served)))
    : served.why;
  if (typeof base !== 'string') return { kind: 'live', base, past: await noiseOf(request, prepared, github) };
  if (config.compare.mode === 'live' && purpose !== 'baseline') throw noBase(base);
  const stored = await baseOf(request, config, plan, github);
  const past =
    github && purpose === 'baseline' ? await earlierOf(request, prepared, github) : keptWith(stored);
  return { kind: 'stored', base: stored, past, ...newsOf(config, purpose, base) };
}

/** What would be measured, beside its base where one is named; nothing is asked of either. */
export async function plannedComparison(request: Request): Promise<string> {
  const prepared = await prepare(request);
  const { config, plan, target } = prepared;
  const served = await baseTargetOf(request, config, undefined);
  const why = served.target && unasked(request, prepared, served);
  if (why !== undefined && config.compare.mode === 'live') throw noBase(why);
  const beside =
    served.target && why === undefined
      ? { target: target.origin, base: served.target.origin, maxPairs: mostPairs(config.compare.preset) }
      : undefined;
  return redactorOf(
    request,
    config,
  )(beside ? describePairs(plan, suites, beside) : describePlan(plan, target.origin));
}
