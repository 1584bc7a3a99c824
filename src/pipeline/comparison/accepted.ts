import { findAccepted } from '#baseline/acceptance/find-accepted.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import type { Accepted } from '#model/record/acceptance.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { logOf } from '../prepare/run.ts';

type Needs = Pick<Prepared, 'run' | 'config' | 'github'>;

/**
 * What people accepted in this pull request, where a workflow that answers comments is named. What cannot be read
 * accepts nothing, and the log says why.
 */
export async function acceptedIn({ run, config, github }: Needs): Promise<readonly Accepted[]> {
  if (github?.purpose.kind !== 'pull-request' || github.workflow.talk === '') return [];
  if (!github.context.artifacts) return [];
  const { api, context, purpose, workflow } = github;
  const log = logOf(run);
  try {
    return await findAccepted({
      api,
      pr: purpose.number,
      key: config.key,
      repository: context.repository,
      defaultBranch: context.defaultBranch,
      workflow: workflow.talk,
      now: run.now,
      rejected: ({ artifact, why }) => log(`artifact ${artifact}, not taken for an acceptance: ${why}`),
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.signal.throwIfAborted();
    log(`What was accepted in this pull request cannot be read: ${problemsOf(error)[0]?.message ?? ''}`);
    return [];
  }
}
