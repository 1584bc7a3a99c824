import { Failure } from '#model/problem.ts';
import { aa, type Alike } from './aa.ts';
import { check } from './check.ts';
import type { Outcome } from '../deliver/deliver.ts';
import { NothingLeft } from '../prepare/nothing-left.ts';
import { redactorOf } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import { discreet, discreetly } from '../prepare/secrecy.ts';
import { sayFailure } from '../deliver/say-failure.ts';
import { relayReports, type Relayed } from './second-stage.ts';
import { withGitHubRun, type GitHubRun, type RunOnGitHub } from '../prepare/github-run.ts';

/** check: measure and judge · report: comment on a fork's run · aa: compare the base with itself */
export type Mode = 'check' | 'report' | 'aa';

/** What the action did: nothing and why, a check, or the second stage's comments. */
export type Acted =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'alike'; readonly alike: Alike }
  | { readonly kind: 'checked'; readonly outcome: Outcome }
  | ({ readonly kind: 'relayed' } & Relayed);

function wrongMode(message: string, next: string): Failure {
  return new Failure({ code: 'config/mode', owner: 'config', message, next });
}

async function checked(request: Request, github: GitHubRun): Promise<Acted> {
  try {
    return { kind: 'checked', outcome: await check(request, github) };
  } catch (error) {
    if (error instanceof NothingLeft) return { kind: 'nothing', why: error.message };
    if (error instanceof Failure) await sayFailure(request, github, error);
    throw error;
  }
}

async function acted(request: Request, mode: Mode, on: RunOnGitHub): Promise<Acted> {
  if (on.kind === 'nothing') return on;
  if (on.kind === 'measure' && mode === 'aa') return { kind: 'alike', alike: await aa(request, on.github) };
  if (on.kind === 'measure' && mode === 'check') return checked(request, on.github);
  if (on.kind === 'report' && mode === 'report')
    return { kind: 'relayed', ...(await relayReports(request, on.github)) };
  throw on.kind === 'report'
    ? wrongMode(
        'The event workflow_run follows a run that is over: there is nothing to measure here.',
        "Write `mode: report` to comment on that run's pull request, or run the action on pull_request.",
      )
    : wrongMode(
        "`mode: report` needs the event workflow_run: it comments on a fork's pull request after its own run.",
        'Take `mode` out here, or see templates/workflows/fork-report.yml.',
      );
}

/** The action's one job, whatever the event. Without an event (a runner that is not GitHub's) it measures and sends nothing. */
export async function act(request: Request, mode: Mode): Promise<Acted> {
  const redact = redactorOf(request, { secrets: [] });
  const { github, host } = request;
  if (!github || !host.env['GITHUB_EVENT_NAME']) {
    request.tell({
      type: 'step',
      words: 'No event is known here (GITHUB_EVENT_NAME), so nothing is asked of GitHub or sent there.',
    });
    return mode === 'aa'
      ? { kind: 'alike', alike: await aa(request) }
      : { kind: 'checked', outcome: await check(request) };
  }
  return discreetly(redact, () =>
    withGitHubRun(discreet(request, redact), github, (on) => acted(request, mode, on)),
  );
}
