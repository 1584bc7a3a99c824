import { Failure } from '#model/problem.ts';
import type { Purpose, Tip } from '#model/github-context.ts';
import {
  DeploymentStatusEvent,
  MergeGroupEvent,
  PullRequestEvent,
  PushEvent,
  readPayload,
  Sha,
  WorkflowRunEvent,
  type PullRequest,
} from './payload.ts';
import { issueComment, labeled } from './talk.ts';
import { deployAddress } from '#system/hosting/deploy-address.ts';
import type { Runner } from './runner.ts';

/** Where an event happened: the runner, and the repository's numeric id. */
export interface Stand {
  readonly runner: Runner;
  readonly repository: number;
  readonly actor: string | undefined;
}

const nothing = (why: string): Purpose => ({ kind: 'nothing', why });

const branchOf = (ref: string): string | undefined => /^refs\/heads\/(.+)$/.exec(ref)?.[1];

/** A pull request as a purpose; a deleted fork counts as a fork. `readOnly` where the token may write nothing. */
export function pullRequestPurpose(
  pull: PullRequest,
  own: number,
  readOnly: (fork: boolean) => boolean,
): Extract<Purpose, { kind: 'pull-request' }> {
  const tip = (end: PullRequest['head']): Tip => ({
    sha: end.sha,
    branch: end.ref,
    repository: end.repo?.id ?? 0,
  });
  const head = tip(pull.head);
  const fork = head.repository !== own;
  return {
    kind: 'pull-request',
    number: pull.number,
    head,
    base: tip(pull.base),
    readOnly: readOnly(fork),
    fork,
  };
}

function pullRequest(payload: unknown, { repository, actor }: Stand): Purpose {
  const { action, pull_request: pull } = readPayload('pull_request', PullRequestEvent, payload);
  if (action === 'closed' || pull.state === 'closed')
    return nothing(`Pull request #${pull.number} is closed, so there is nothing to measure.`);
  return pullRequestPurpose(pull, repository, (fork) => fork || actor === 'dependabot[bot]');
}

/** The branch GitHub makes for a merge queue lives for minutes; nobody's baseline is looked for there. */
const isQueue = (branch: string): boolean => branch.startsWith('gh-readonly-queue/');

function push(payload: unknown, { repository }: Stand): Purpose {
  const { ref, after, deleted } = readPayload('push', PushEvent, payload);
  const branch = branchOf(ref);
  if (branch === undefined)
    return nothing(`${ref} is no branch; baselines are recorded for pushes to branches.`);
  if (deleted || /^0+$/.test(after))
    return nothing(`The branch ${branch} was deleted, so there is nothing to measure.`);
  if (isQueue(branch))
    return nothing(`${branch} is a merge queue's own branch, which has no preview to measure.`);
  return { kind: 'baseline', tip: { sha: readPayload('push', Sha, after), branch, repository } };
}

/** A schedule or a dispatch: the commit and branch are the runner's own. */
function here(_payload: unknown, { runner, repository }: Stand): Purpose {
  const branch = branchOf(runner.ref);
  if (branch === undefined)
    return nothing(
      `${runner.ref || 'GITHUB_REF'} is no branch; start the workflow on a branch to record its baseline.`,
    );
  return { kind: 'baseline', tip: { sha: readPayload(runner.event, Sha, runner.sha), branch, repository } };
}

/** What a deploy's state means where it is no success; `inactive` and `waiting` say nothing of this commit. */
const unfinishedDeploys: Readonly<Record<string, Extract<Purpose, { kind: 'undeployed' }>['outcome']>> = {
  pending: 'under-way',
  queued: 'under-way',
  in_progress: 'under-way',
  failure: 'failed',
  error: 'failed',
};

function deploymentStatus(payload: unknown): Purpose {
  const { deployment, deployment_status: status } = readPayload(
    'deployment_status',
    DeploymentStatusEvent,
    payload,
  );
  const { sha, ref, environment } = deployment;
  const why = `The deploy to ${environment} is ${status.state.replaceAll('_', ' ')}; only a finished one is measured.`;
  const outcome = unfinishedDeploys[status.state];
  if (outcome) return { kind: 'undeployed', sha, environment, outcome, why };
  if (status.state !== 'success') return nothing(why);
  return {
    kind: 'deploy',
    sha,
    ref,
    environment,
    address: deployAddress(status.environment_url) ?? deployAddress(status.target_url),
  };
}

/** Conclusions of runs that never came to their report. */
const unfinished: readonly string[] = [
  'cancelled',
  'skipped',
  'action_required',
  'stale',
  'startup_failure',
  'timed_out',
];

function workflowRun(payload: unknown, { runner }: Stand): Purpose {
  const { action, workflow_run: run } = readPayload('workflow_run', WorkflowRunEvent, payload);
  if (action !== 'completed')
    return nothing(
      `Run ${run.id} is ${action.replaceAll('_', ' ')}; the second stage begins when it is completed.`,
    );
  if (run.event !== 'pull_request' && run.event !== 'pull_request_target')
    return nothing(
      `Run ${run.id} was started by ${run.event}, not by a pull request, so there is nobody to report to.`,
    );
  if (unfinished.includes(run.conclusion ?? ''))
    return nothing(`Run ${run.id} ended as ${run.conclusion}, so there is no report of it.`);
  const { head_repository: from, head_branch: branch } = run;
  if (!from || !branch)
    return nothing(
      `The branch or fork that run ${run.id} measured was deleted, so there is no pull request to report to.`,
    );
  return {
    kind: 'second-stage',
    run: {
      id: run.id,
      attempt: run.run_attempt,
      url: `${runner.server.origin}/${runner.owner}/${runner.repo}/actions/runs/${run.id}`,
      passed: run.conclusion === 'success',
    },
    head: { sha: run.head_sha, branch, repository: from.id, owner: from.owner.login },
  };
}

/** `refs/heads/gh-readonly-queue/main/pr-12-<sha>`: GitHub's own name for what is at the group's end. */
const QUEUED = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/;

function mergeGroup(payload: unknown): Purpose {
  const { head_sha: sha, head_ref: ref } = readPayload('merge_group', MergeGroupEvent, payload).merge_group;
  const [, number] = QUEUED.exec(ref) ?? [];
  return {
    kind: 'queue',
    sha,
    pull: number === undefined ? undefined : Number(number),
    why: 'A merge queue has no preview to measure; its pull requests were measured on their own.',
  };
}

/** Of this event labels alone are heard: everything else of it would meet a stranger's code with our token. */
function pullRequestTarget(payload: unknown, { runner }: Stand): Purpose {
  const purpose = labeled(payload);
  if (!purpose) throw refused(runner.event, runner.run.workflow);
  return purpose;
}

const known: Readonly<Record<string, (payload: unknown, stand: Stand) => Purpose>> = {
  pull_request: pullRequest,
  push,
  schedule: here,
  workflow_dispatch: here,
  deployment_status: deploymentStatus,
  workflow_run: workflowRun,
  merge_group: mergeGroup,
  issue_comment: issueComment,
  pull_request_target: pullRequestTarget,
};

function refused(event: string, workflow: string): Failure {
  const place = { file: workflow, line: 1, column: 1 };
  if (event === 'pull_request_target') {
    return new Failure({
      code: 'github/pull-request-target',
      owner: 'config',
      message:
        `${workflow} runs Tidemark on pull_request_target, where a stranger's pull request meets ` +
        "this repository's secrets and a token that may write.",
      next:
        'Use `on: pull_request`; to comment on pull requests of forks, add a second workflow on ' +
        '`workflow_run` with `mode: report`.',
      place,
    });
  }
  return new Failure({
    code: 'github/event',
    owner: 'config',
    message: `${workflow} runs Tidemark on ${event}, an event it does not know.`,
    next: `Use one or more of these under \`on:\`: ${Object.keys(known)
      .filter((name) => name !== 'pull_request_target')
      .join(', ')}.`,
    place,
  });
}

/** What an event asks of us; a Failure for an event that is not ours or a payload that lacks what is needed. */
export function purposeOf(payload: unknown, stand: Stand): Purpose {
  const { event, run } = stand.runner;
  const read = Object.hasOwn(known, event) ? known[event] : undefined;
  if (!read) throw refused(event, run.workflow);
  return read(payload, stand);
}
