import { Failure, problemsOf } from '#model/problem.ts';
import { notDone, outcomeAt, unknownCommand } from '#report/answer/outcome.ts';
import type { TalkRun } from '../prepare/github-run.ts';
import type { Run } from '../prepare/run.ts';
import { mayWrite } from '../prepare/limits/writers.ts';
import { accept } from './accept.ts';
import { explain } from './explain.ts';
import { react, say, takeOff, type Reply } from './reply.ts';
import { rerunAll, speakingRuns } from './rerun.ts';
import { standingOf, type Standing } from './standing.ts';

function unheard(sha: string): Failure {
  return new Failure({
    code: 'talk/no-run',
    owner: 'environment',
    message: `No run of ${sha.slice(0, 7)} that could be started again has set a commit status of ours.`,
    next: 'Wait for the first one, or start the workflow that measures by hand.',
  });
}

function moved(from: string, to: string): Failure {
  return new Failure({
    code: 'talk/moved',
    owner: 'config',
    message: `The label was set at ${from.slice(0, 7)}, and the pull request is at ${to.slice(0, 7)} by now.`,
    next: 'Look at the report of the new commit, and set the label again.',
  });
}

async function again({ api }: TalkRun, standing: Standing): Promise<Reply> {
  const runs = await speakingRuns(api, standing);
  if (runs.length === 0) throw unheard(standing.sha);
  const { done, words } = await rerunAll(api, runs);
  return { done, text: outcomeAt(standing.sha, words) };
}

async function carriedOut(github: TalkRun, standing: Standing): Promise<Reply> {
  const { command, by, at } = github.purpose;
  switch (command.name) {
    case 'accept':
      return accept(github, standing, { by, at, subject: command.subject });
    case 'rerun':
      return again(github, standing);
    case 'explain':
      return explain(github, standing, command.cause);
    case 'unknown':
      return { done: false, text: unknownCommand(command.said) };
  }
}

async function replyTo(github: TalkRun): Promise<Reply | undefined> {
  const { pull, on } = github.purpose;
  const standing = await standingOf(github.api, pull);
  if (standing && on.kind === 'label' && on.sha !== standing.sha) throw moved(on.sha, standing.sha);
  return standing && carriedOut(github, standing);
}

async function answered(run: Run, github: TalkRun): Promise<string> {
  await react(run, github, 'eyes');
  try {
    const reply = await replyTo(github);
    if (!reply) return 'the pull request is not open any more';
    await say(run, github, reply.text);
    await react(run, github, reply.done ? '+1' : '-1');
    return reply.done ? 'done' : 'not done, as the answer says';
  } catch (error) {
    if (!(error instanceof Failure) || run.signal.aborted) throw error;
    const [problem] = problemsOf(error);
    await say(run, github, notDone(problem?.message ?? '', problem?.next ?? ''));
    await react(run, github, '-1');
    throw error;
  }
}

/**
 * Answers a command of somebody who may write; anybody else gets a sign and no comment, so that nobody can make us
 * write. What came of it in one line. A Failure is answered, too, before it is thrown.
 */
export async function talk(run: Run, github: TalkRun): Promise<string> {
  const { purpose, api } = github;
  const said = `/tidemark ${purpose.command.name} on #${purpose.pull}`;
  try {
    if (await mayWrite(api, purpose.by)) return `${said}: ${await answered(run, github)}.`;
    await react(run, github, '-1');
    return `${said}: who said it may not write to this repository.`;
  } finally {
    await takeOff(run, github);
  }
}
