import type { Config } from '#model/config.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Loosened } from '#model/record/loosening.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { approverOf } from './approval.ts';
import { againstBase, isPullRequest, type AgainstBase, type PullRequestRun } from './base-config.ts';
import type { GitHubRun } from '../github-run.ts';
import type { Request } from '../request.ts';

/** What a pull request loosens, and by whose limits it is judged. */
export interface Limits {
  /** The base's config, where its limits count; undefined: the run's own do. */
  readonly base: Config | undefined;
  readonly loosened: Loosened | undefined;
  /** Why nobody knows what is looser; empty: it is known. */
  readonly notes: readonly string[];
}

const OWN: Limits = { base: undefined, loosened: undefined, notes: [] };

/** A config with the budgets and findings of the base in the suites that both have; one that is new has its own. */
export function withLimitsOf(base: Config | undefined, config: Config): Config {
  if (!base) return config;
  const suites = config.suites.map((suite) => {
    const same = base.suites.find(({ name, uses }) => name === suite.name && uses === suite.uses);
    return same ? { ...suite, budgets: same.budgets, findings: same.findings } : suite;
  });
  const { onInconclusive } = base.compare;
  return { ...config, suites, compare: { ...config.compare, onInconclusive } };
}

async function judgedByBase({ base, items }: AgainstBase, { api, purpose }: PullRequestRun): Promise<Limits> {
  if (items.length === 0) return { ...OWN, base };
  const approvedBy = await approverOf({ api, number: purpose.number, sha: purpose.head.sha });
  return approvedBy === undefined
    ? { ...OWN, base, loosened: { items: [...items], failing: true } }
    : { ...OWN, loosened: { items: [...items], failing: false, approvedBy } };
}

/**
 * What a pull request's whole config loosens. With the input `limits: base` its own limits count only once somebody
 * who may write approved that commit, and what cannot be compared is a Failure; else it is said.
 */
export async function limitsOf(
  request: Request,
  suites: readonly Suite[],
  { config, github }: { readonly config: Config; readonly github: GitHubRun | undefined },
): Promise<Limits> {
  if (!github || !isPullRequest(github)) return OWN;
  const byBase = github.workflow.limits === 'base';
  try {
    const against = await againstBase(request, suites, { config, github });
    if (!against) return OWN;
    if (byBase) return await judgedByBase(against, github);
    return { ...OWN, loosened: { items: [...against.items], failing: false } };
  } catch (error) {
    if (byBase || !(error instanceof Failure)) throw error;
    const [first] = problemsOf(error);
    return { ...OWN, notes: [`What this pull request loosens is not known: ${first?.message ?? ''}`] };
  }
}
