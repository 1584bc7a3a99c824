import { findAccepted } from '#baseline/acceptance/find-accepted.ts';
import { acceptedBeside } from '#baseline/acceptance/local.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import type { Accepted } from '#model/record/acceptance.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { logOf } from '../prepare/run.ts';

type Needs = Pick<Prepared, 'run' | 'config' | 'github' | 'baseline'>;

/** What cannot be read accepts nothing, and the log says why. */
async function orNothing(
  run: Needs['run'],
  what: string,
  find: () => Promise<readonly Accepted[]>,
): Promise<readonly Accepted[]> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.signal.throwIfAborted();
    logOf(run)(`What was accepted ${what} cannot be read: ${problemsOf(error)[0]?.message ?? ''}`);
    return [];
  }
}

/**
 * What people accepted: in this pull request, where a workflow that answers comments is named; on this machine, beside
 * the baseline. On GitHub no file of the workspace accepts anything: a pull request could bring its own.
 */
export async function acceptedIn({ run, config, github, baseline }: Needs): Promise<readonly Accepted[]> {
  if (!github) return orNothing(run, 'on this machine', () => acceptedBeside(baseline.folder, config.key));
  if (github.purpose.kind !== 'pull-request' || github.workflow.talk === '') return [];
  if (!github.context.artifacts) return [];
  const { api, context, purpose, workflow } = github;
  const log = logOf(run);
  return orNothing(run, 'in this pull request', () =>
    findAccepted({
      api,
      pr: purpose.number,
      key: config.key,
      repository: context.repository,
      defaultBranch: context.defaultBranch,
      workflow: workflow.talk,
      now: run.now,
      rejected: ({ artifact, why }) => log(`artifact ${artifact}, not taken for an acceptance: ${why}`),
    }),
  );
}
