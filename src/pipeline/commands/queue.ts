import { statusesOf } from '#deliver/github/commit-status.ts';
import type { CommitStatus } from '#deliver/github/standing-status.ts';
import { queuedPull, type Queued } from '#event/queued.ts';
import { STATUS_CONTEXT } from '#model/github-context.ts';
import { Gate, wordOfFailure, type GateWord } from '../deliver/gate.ts';
import type { QueueRun } from '../prepare/github-run.ts';
import type { Run } from '../prepare/run.ts';

/**
 * What a merge queue's commit is told, which has no preview. The pull request's own verdict counts for the same files.
 * Other files nobody measured: that is said, and passes where the pull request passed, or no queue would ever move.
 */
function wordOfQueue(number: number, { head, sameFiles }: Queued, own: CommitStatus | undefined): GateWord {
  const pull = `#${number} at ${head.slice(0, 7)}`;
  if (!own || own.state === 'pending')
    return { state: 'error', words: `nothing was measured: ${pull} has no verdict` };
  return own.state === 'success' && !sameFiles
    ? { state: 'success', words: `not measured: the files differ from those of ${pull}, which passed` }
    : { state: own.state, words: `as ${pull}: ${own.description}` };
}

async function wordFor({ api, purpose }: QueueRun, context: string): Promise<GateWord> {
  const { pull, sha } = purpose;
  if (pull === undefined)
    return { state: 'error', words: 'nothing was measured: the queue names no pull request' };
  const queued = await queuedPull(api, pull, sha);
  const [latest] = await statusesOf(api, { sha: queued.head, context });
  return wordOfQueue(pull, queued, latest);
}

/** Says on a merge queue's commit what is known of its files; a sentence why it could not. */
export async function passQueue(run: Run, github: QueueRun, key: string): Promise<string | undefined> {
  const gate = new Gate(run, github, { sha: github.purpose.sha, key, run: github.context.run });
  const word = await wordFor(github, `${STATUS_CONTEXT}${key}`).catch(wordOfFailure);
  run.signal.throwIfAborted();
  await gate.say(word);
  return gate.unsaid;
}
