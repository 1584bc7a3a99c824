import { postStatus } from '#deliver/github/commit-status.ts';
import type { StatusState } from '#deliver/github/standing-status.ts';
import { STATUS_CONTEXT } from '#model/github-context.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { statusLine } from '#report/commit-status/commit-status.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { logOf, type Run } from '../prepare/run.ts';
import type { Outcome } from './deliver.ts';

/** What a gate says: its state, and one plain line. */
export interface GateWord {
  readonly state: StatusState;
  readonly words: string;
}

/** Which commit and check a gate is of, and the run that speaks. */
export interface GatePlace {
  readonly sha: string;
  readonly key: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
}

const BEGUN: GateWord = { state: 'pending', words: 'waiting for the preview, then measuring it' };
/** A run that takes this one's place is newer and is heard all the same; without one the commit would wait for ever. */
const CANCELLED: GateWord = { state: 'error', words: 'cancelled before there was a verdict' };

/** The commit status of one check, which branch rules can require. */
export class Gate {
  /** Why nothing is said, in a sentence; undefined as long as nothing was in the way. */
  unsaid: string | undefined;
  #forbidden = false;
  readonly #run: Run;
  readonly #api: Pick<GitHubRun, 'api' | 'lastApi'>;
  readonly #place: GatePlace;

  constructor(run: Run, api: Pick<GitHubRun, 'api' | 'lastApi'>, place: GatePlace) {
    this.#run = run;
    this.#api = api;
    this.#place = place;
  }

  get signal(): AbortSignal {
    return this.#run.signal;
  }

  #hear(error: Failure): void {
    const context = `${STATUS_CONTEXT}${this.#place.key}`;
    this.#forbidden = error instanceof Refusal && error.status === 403;
    this.unsaid = this.#forbidden
      ? `The commit status ${context} is not set: add \`statuses: write\` to the job's permissions, ` +
        'or `status: false` to the step.'
      : `The commit status ${context} could not be set: ${problemsOf(error)[0]?.message ?? ''}`;
    logOf(this.#run)(this.unsaid);
  }

  async #post(api: GitHubApi, { state, words }: GateWord): Promise<void> {
    const { sha, key, run } = this.#place;
    const description = this.#run.redact(words);
    const posted = await postStatus(api, {
      sha,
      context: `${STATUS_CONTEXT}${key}`,
      state,
      description,
      run,
    });
    this.unsaid = undefined;
    logOf(this.#run)(posted.words);
  }

  /** Says it on the commit; that it could not is one more sentence, never a failure. Rejects only when aborted. */
  async say(word: GateWord): Promise<void> {
    if (this.#forbidden) return;
    try {
      await this.#post(this.#api.api, word);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#hear(error);
    }
  }

  /** The last word of a run that is cancelled: there is no time to try again. */
  async sayCancelled(): Promise<void> {
    if (this.#forbidden) return;
    try {
      await this.#post(await this.#api.lastApi(), CANCELLED);
    } catch {
      logOf(this.#run)('The commit status could not be told that this run was cancelled.');
    }
  }
}

const UNDEPLOYED: ReadonlySet<string> = new Set(['target/no-preview', 'target/deploy-failed']);

/** What a gate says of a run that came to no verdict. */
export function wordOfFailure(error: unknown): GateWord {
  if (!(error instanceof Failure))
    return { state: 'error', words: 'nothing was measured: a bug in Tidemark' };
  const [problem] = problemsOf(error);
  const message = problem?.message ?? '';
  return UNDEPLOYED.has(problem?.code ?? '')
    ? { state: 'failure', words: message }
    : { state: 'error', words: `nothing was measured: ${message}` };
}

type Ended = Pick<Outcome, 'exit' | 'report' | 'failed'>;

/** What a gate says of a check: its exit code in GitHub's words. */
export function wordOfOutcome({ exit, report, failed }: Ended): GateWord {
  if (exit === 0 || exit === 1)
    return { state: exit === 0 ? 'success' : 'failure', words: statusLine(report) };
  const [problem] = [...report.problems, ...failed];
  return { state: 'error', words: problem ? `not all was measured: ${problem.message}` : statusLine(report) };
}

/** Work whose gate is pending meanwhile and says afterwards what came of it, also when it failed or was cancelled. */
export async function gated<T>(
  gate: Gate,
  work: () => Promise<T>,
  wordOf: (result: T) => GateWord,
): Promise<T> {
  const { signal } = gate;
  signal.throwIfAborted();
  let parting = Promise.resolve();
  const part = () => {
    parting = gate.sayCancelled();
  };
  signal.addEventListener('abort', part, { once: true });
  try {
    await gate.say(BEGUN);
    const result = await work();
    if (!signal.aborted) await gate.say(wordOf(result));
    return result;
  } catch (error) {
    if (!signal.aborted) await gate.say(wordOfFailure(error));
    throw error;
  } finally {
    signal.removeEventListener('abort', part);
    await parting;
  }
}
