import { pullRequest, workflowRun } from '../../fixtures/github/payloads.ts';
import type { Ended } from '../../fixtures/github/runner.ts';
import { scene, type Scene } from '../../fixtures/github/scene.ts';
import type { Pull, State } from '../../fixtures/github/objects.ts';
import { addCommit, addDeployment, addPull } from '../../fixtures/github/state.ts';

// A pull request from a fork and its two stages, for tests.

const FORK = 2002;
const WRITING = [
  'pull-requests',
  'issues',
  'checks',
  'deployments',
  'statuses',
  'contents',
  'actions',
] as const;

export interface Place extends Scene {
  readonly pr: Pull;
  /** The pull request's own run, whose token may only read. */
  firstStage(inputs?: Readonly<Record<string, string>>): Promise<Ended>;
  secondStage(first: Ended, inputs?: Readonly<Record<string, string>>): Promise<Ended>;
}

export function fork(state: State, owner = 'mallory', repository = FORK): Pull {
  const { sha } = addCommit(state, { branch: `${owner}-main`, parents: [state.branches.get('main') ?? ''] });
  return addPull(state, { head: { ref: 'main', sha, repository, owner }, author: owner });
}

export async function place(): Promise<Place> {
  const here = await scene();
  await here.baseline();
  const pr = fork(here.state);
  addDeployment(here.state, { sha: pr.head.sha, status: { environmentUrl: here.site.url } });
  return Object.assign(here, {
    pr,
    async firstStage(inputs: Readonly<Record<string, string>> = { 'load-on-forks': 'true' }) {
      const usual = { ...here.state.permissions };
      for (const scope of WRITING) here.state.permissions[scope] = 'read';
      here.asked();
      const ended = await here.act(pullRequest(here.state, pr), {
        inputs: { check: 'true', comment: 'always', ...inputs },
      });
      Object.assign(here.state.permissions, usual);
      return ended;
    },
    async secondStage(first: Ended, inputs: Readonly<Record<string, string>> = {}) {
      here.asked();
      return here.act(workflowRun(here.state, first.run), {
        inputs: { mode: 'report', comment: 'always', ...inputs },
      });
    },
  });
}

/** What was said of the fork's commit, in the order it was said. */
export function told({ state, pr }: Place): readonly string[] {
  return state.statuses.flatMap(({ sha, context, state: word, description }) =>
    sha === pr.head.sha ? [`${context} ${word}: ${description?.replaceAll('\u00a0', ' ')}`] : [],
  );
}
