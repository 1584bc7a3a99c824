import { z } from 'zod';
import { writerOf } from '#deliver/github/standing-status.ts';
import { STATUS_CONTEXT } from '#model/github-context.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import type { HeadRun, Standing } from './standing.ts';

const Statuses = z.array(z.object({ context: z.string(), target_url: z.string().nullish() }));

/**
 * Runs of the head that spoke in a commit status of ours, whether they came to a report or not. The status only points:
 * what is started again is a run that GitHub itself lists for this head.
 */
export async function speakingRuns(api: GitHubApi, { sha, runs }: Standing): Promise<readonly HeadRun[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
  const statuses = await api.ask(route, { ref: sha, per_page: 100 }, Statuses);
  const spoke = new Map<string, number>();
  // The newest of a context comes first.
  for (const { context, target_url: target } of statuses)
    if (context.startsWith(STATUS_CONTEXT) && !spoke.has(context))
      spoke.set(context, writerOf({ target: target ?? '' }).id);
  return runs.filter(({ id }) => [...spoke.values()].includes(id));
}

/** What became of a run that was to measure again, as a sentence. */
export interface Rerun {
  readonly done: boolean;
  readonly words: string;
}

/** Starts a finished run again as it was, by its own workflow file; of one that goes on, says so. */
async function started(api: GitHubApi, { id, status }: HeadRun): Promise<Rerun> {
  if (status !== 'completed')
    return { done: false, words: `Run ${id} is still in progress: say \`/tidemark rerun\` once it is over.` };
  try {
    const route = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun';
    await api.ask(route, { run_id: id }, z.unknown());
    return { done: true, words: `Run ${id} measures it again.` };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const [problem] = problemsOf(error);
    const next = problem?.next ?? '';
    return {
      done: false,
      words: `Run ${id} could not be started again: ${problem?.message ?? ''} ${next}`.trim(),
    };
  }
}

/** Starts each of some runs again, once. */
export async function rerunAll(api: GitHubApi, runs: readonly HeadRun[]): Promise<Rerun> {
  const all: Rerun[] = [];
  for (const run of new Map(runs.map((each) => [each.id, each])).values()) all.push(await started(api, run));
  return {
    done: all.length > 0 && all.every(({ done }) => done),
    words: all.map(({ words }) => words).join(' '),
  };
}
