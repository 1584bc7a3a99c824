import type { Config } from '#model/config.ts';
import type { Purpose } from '#model/github-context.ts';
import { Failure } from '#model/problem.ts';
import { deployState } from '#preview/deploy-state.ts';
import { cleanName } from '#system/text.ts';
import { aa, type Alike } from './aa.ts';
import { check } from './check.ts';
import type { Outcome } from '../deliver/deliver.ts';
import { NothingLeft } from '../prepare/nothing-left.ts';
import { gated, Gate, wordOfOutcome, type GateWord } from '../deliver/gate.ts';
import { sayFailure } from '../deliver/say-failure.ts';
import { leaveUnmeasured } from '../deliver/unmeasured.ts';
import { withGitHubRun, type EventRun } from '../prepare/connect.ts';
import { builtIn } from '../prepare/extensions.ts';
import type { GitHubRun, QueueRun, TalkRun } from '../prepare/github-run.ts';
import { namedConfig } from '../prepare/prepare.ts';
import { runOf, type Request } from '../prepare/request.ts';
import { logOf, redactErrors, type Run } from '../prepare/run.ts';
import { talk } from '../talk/talk.ts';
import { passQueue } from './queue.ts';
import { relayReports, type Relayed } from './second-stage.ts';

/**
 * check: measure and judge · report: comment on a fork's run · aa: compare the base with itself · release: compare it
 * with its last release · talk: answer a comment
 */
export const MODES = ['check', 'report', 'aa', 'release', 'talk'] as const;
export type Mode = (typeof MODES)[number];

type Deed =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'checked'; readonly outcome: Outcome };

/**
 * What the action did: nothing and why, a check, or the second stage's comments. `ungated`: why no commit status was
 * set, in a sentence.
 */
export type Acted = (
  | Deed
  | { readonly kind: 'alike'; readonly alike: Alike }
  | ({ readonly kind: 'relayed' } & Relayed)
  /** A comment was answered; what came of it in one line. */
  | { readonly kind: 'talked'; readonly words: string }
) & { readonly ungated?: string };

function wrongMode(message: string, next: string): Failure {
  return new Failure({ code: 'config/mode', owner: 'config', message, next });
}

type PullRequest = Extract<Purpose, { kind: 'pull-request' }>;

/** A run of a pull request, and the config whose key it speaks under. */
interface Speaker {
  readonly run: Run;
  readonly github: GitHubRun<PullRequest>;
  readonly config: Config;
}

/** A config that cannot be read has no key to write under; its mistakes are annotated on its own lines. */
async function readableConfig(request: Request, github: GitHubRun | QueueRun): Promise<Config | undefined> {
  try {
    return await namedConfig(request, builtIn(), github);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function speakerOf(request: Request, github: GitHubRun): Promise<Speaker | undefined> {
  const { purpose } = github;
  if (purpose.kind !== 'pull-request' || request.dryRun) return undefined;
  const config = await readableConfig(request, github);
  const run = runOf(request, config);
  // A secret as the key is refused; it stands in no marker either.
  return config && run.redact(config.key) === config.key
    ? { run, github: { ...github, purpose }, config }
    : undefined;
}

/** Says that nothing was measured: on the pull request, or where the second stage finds it. */
async function sayUnmeasured({ run, github, config }: Speaker, failure: Failure | undefined): Promise<void> {
  if (github.purpose.readOnly) await leaveUnmeasured(run, github, config.key);
  else if (failure) await sayFailure(run, github, config, failure);
}

function gateOf({ run, github, config }: Speaker): Gate | undefined {
  const { context, purpose, workflow } = github;
  if (!workflow.status || purpose.readOnly) return undefined;
  return new Gate(run, github, { sha: purpose.head.sha, key: config.key, run: context.run });
}

function ungated({ unsaid }: Gate): Pick<Acted, 'ungated'> {
  return unsaid === undefined ? {} : { ungated: unsaid };
}

async function measured(request: Request, github: GitHubRun, speaker: Speaker | undefined): Promise<Deed> {
  try {
    return { kind: 'checked', outcome: await check(request, github) };
  } catch (error) {
    const known = error instanceof Failure || error instanceof NothingLeft;
    if (known && speaker && !request.host.signal.aborted)
      await sayUnmeasured(speaker, error instanceof Failure ? error : undefined);
    if (error instanceof NothingLeft) return { kind: 'nothing', why: error.message };
    throw error;
  }
}

function wordOf(deed: Deed): GateWord {
  return deed.kind === 'checked' ? wordOfOutcome(deed.outcome) : { state: 'error', words: deed.why };
}

async function checked(request: Request, github: GitHubRun): Promise<Acted> {
  const speaker = await speakerOf(request, github);
  const gate = speaker && gateOf(speaker);
  if (!gate) return measured(request, github, speaker);
  const deed = await gated(gate, () => measured(request, github, speaker), wordOf);
  return { ...deed, ...ungated(gate) };
}

/** What the commit's gate says of a deploy as it stands by now. */
function wordOfDeploy(outcome: string, environment: string): GateWord | undefined {
  const place = cleanName(environment);
  if (outcome === 'under-way' || outcome === 'pending')
    return { state: 'pending', words: `waiting for the deploy to ${place}` };
  return outcome === 'failed'
    ? { state: 'failure', words: `the deploy to ${place} failed, so nothing was measured` }
    : undefined;
}

/** Nothing is measured, and the commit's gate says why; a deploy that is finished by now is its own run's. */
async function undeployed(
  request: Request,
  { github, deploy }: Extract<EventRun, { kind: 'undeployed' }>,
): Promise<Acted> {
  const { sha, environment, outcome, why } = deploy;
  const speaker = await speakerOf(request, github);
  const gate = speaker && gateOf(speaker);
  if (!gate) return { kind: 'nothing', why };
  const word = wordOfDeploy((await deployState(github.api, sha, environment)) ?? outcome, environment);
  if (word) await gate.say(word);
  return { kind: 'nothing', why, ...ungated(gate) };
}

async function queued(request: Request, github: QueueRun): Promise<Acted> {
  const { why } = github.purpose;
  const config = request.dryRun ? undefined : await readableConfig(request, github);
  const run = runOf(request, config);
  if (!config || run.redact(config.key) !== config.key) return { kind: 'nothing', why };
  const unsaid = await passQueue(run, github, config.key);
  return { kind: 'nothing', why, ...(unsaid !== undefined && { ungated: unsaid }) };
}

/** An event that asks for no measurement, but for a word on its commit. */
async function saidOnly(
  request: Request,
  mode: Mode,
  event: Extract<EventRun, { kind: 'undeployed' | 'queue' }>,
): Promise<Acted> {
  const { why } = event.kind === 'queue' ? event.github.purpose : event.deploy;
  if (mode !== 'check') return { kind: 'nothing', why };
  return event.kind === 'queue' ? queued(request, event.github) : undeployed(request, event);
}

function relayOf(request: Request) {
  return { run: runOf(request), reporters: builtIn().reporters, dryRun: request.dryRun };
}

/** A run of the base branch as one that looks back at its last release. */
function sinceRelease(github: GitHubRun): GitHubRun {
  const { purpose } = github;
  if (purpose.kind === 'baseline') return { ...github, purpose: { kind: 'release', tip: purpose.tip } };
  throw wrongMode(
    '`mode: release` compares the base branch with its last release; this run is of a pull request.',
    'Run it on `schedule`: see templates/workflows/since-release.yml.',
  );
}

async function measuredAs(
  mode: Exclude<Mode, 'report' | 'talk'>,
  request: Request,
  github: GitHubRun,
): Promise<Acted> {
  if (mode === 'aa') return { kind: 'alike', alike: await aa(request, github) };
  return checked(request, mode === 'release' ? sinceRelease(github) : github);
}

async function talked(request: Request, github: TalkRun): Promise<Acted> {
  if (request.dryRun) return { kind: 'nothing', why: 'Dry run: the comment is not answered.' };
  return { kind: 'talked', words: await talk(runOf(request), github) };
}

/** What is wrong with a mode for an event that it does not go with. */
function misfit(mode: Mode, event: Exclude<EventRun['kind'], 'nothing'>): Failure {
  if (event === 'talk')
    return wrongMode(
      'The event issue_comment brings a command to answer: there is nothing to measure here.',
      'Write `mode: talk`: see templates/workflows/talk.yml.',
    );
  if (mode === 'talk')
    return wrongMode(
      '`mode: talk` needs the event issue_comment: it answers a comment on a pull request.',
      'Take `mode` out here, or see templates/workflows/talk.yml.',
    );
  return event === 'report'
    ? wrongMode(
        'The event workflow_run follows a run that is over: there is nothing to measure here.',
        "Write `mode: report` to comment on that run's pull request, or run the action on pull_request.",
      )
    : wrongMode(
        "`mode: report` needs the event workflow_run: it comments on a fork's pull request after its own run.",
        'Take `mode` out here, or see templates/workflows/fork-report.yml.',
      );
}

async function acted(request: Request, mode: Mode, event: EventRun): Promise<Acted> {
  if (event.kind === 'nothing') return event;
  if (event.kind === 'undeployed' || event.kind === 'queue') return saidOnly(request, mode, event);
  if (event.kind === 'measure' && mode !== 'report' && mode !== 'talk')
    return measuredAs(mode, request, event.github);
  if (event.kind === 'report' && mode === 'report')
    return { kind: 'relayed', ...(await relayReports(relayOf(request), event.github)) };
  if (event.kind === 'talk' && mode === 'talk') return talked(request, event.github);
  throw misfit(mode, event.kind);
}

/**
 * The action's one job, whatever the event. Without an event (a runner that is not GitHub's) it measures and sends
 * nothing.
 */
export async function act(request: Request, mode: Mode): Promise<Acted> {
  const { github: workflow, host } = request;
  const run = runOf(request);
  // Also where the comment is no command: nothing is ever measured for one.
  if (host.env['GITHUB_EVENT_NAME'] === 'issue_comment' && mode !== 'talk') throw misfit(mode, 'talk');
  if (workflow && host.env['GITHUB_EVENT_NAME'])
    return redactErrors(run, () => withGitHubRun(request, workflow, (event) => acted(request, mode, event)));
  logOf(run)('No event is known here (GITHUB_EVENT_NAME), so nothing is asked of GitHub or sent there.');
  return mode === 'aa'
    ? { kind: 'alike', alike: await aa(request) }
    : { kind: 'checked', outcome: await check(request) };
}
