import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { seenWords, type ReadyDeploy } from './deploy-candidates.ts';
import { realClock, type Clock } from '#system/clock.ts';
import { pollDeploys, type DeploySnapshot, type Sought } from './poll.ts';
import { deployAddress } from '#system/hosting/deploy-address.ts';
import { fillTemplate } from './url-template.ts';
import { noPreview, waitingWords } from './preview-words.ts';

/**
 * The commit whose preview is wanted. `preview`: the address the event itself brought. `template`: the input
 * `url-template`.
 */
export interface Wanted extends Sought {
  readonly branch: string;
  readonly preview?: string;
  readonly template?: string;
}

export interface Waiting {
  /** ms; one look is taken even with 0. */
  readonly wait: number;
  readonly signal: AbortSignal;
  tell(words: string): void;
  readonly clock?: Clock;
}

/** Where a commit was deployed. `words` says for people how that is known. */
export interface Preview {
  readonly url: string;
  readonly source: 'deployment' | 'status' | 'template';
  readonly words: string;
}

const FIRST_PAUSE = 5_000;
const MAX_PAUSE = 20_000;

/** The preview that one deploy of the commit is. */
export function previewOf({ candidate, address }: ReadyDeploy): Preview {
  const what = candidate.from === 'deployment' ? 'deployment' : 'commit status';
  return {
    url: address,
    source: candidate.from,
    words: `${what} ${seenWords({ ...candidate, words: 'ready' })}`,
  };
}

/** GitHub not answering is weather; everything else it says is meant. */
const isWeather = (error: unknown): error is Refusal =>
  error instanceof Refusal && (error.status === 0 || error.status >= 500);

interface Looked {
  readonly snapshot: DeploySnapshot | undefined;
  readonly weather: Refusal | undefined;
}

async function looked(look: () => Promise<DeploySnapshot>): Promise<Looked> {
  try {
    return { snapshot: await look(), weather: undefined };
  } catch (error) {
    if (!isWeather(error)) throw error;
    return { snapshot: undefined, weather: error };
  }
}

/** What a look already settles: a preview, the template, or GitHub's refusal; undefined: wait. */
function settled(
  { choice, refused, blind }: DeploySnapshot,
  template: string | undefined,
): Preview | undefined {
  if (choice.kind === 'ready') return previewOf(choice);
  if (choice.kind === 'wait') return undefined;
  if (template !== undefined) return { url: template, source: 'template', words: 'url-template' };
  if (refused && blind) throw refused;
  return undefined;
}

/** The time is over: what is ready counts, though other deploys are not. */
function atLast({ snapshot, weather }: Looked, wanted: Wanted, { wait, tell }: Waiting): Preview {
  if (weather || !snapshot) throw weather ?? new Error('no look was taken');
  if (snapshot.refused && snapshot.candidates.length === 0) throw snapshot.refused;
  if (snapshot.choice.kind !== 'wait' || !snapshot.choice.meanwhile) throw noPreview(wanted, snapshot, wait);
  const preview = previewOf(snapshot.choice.meanwhile);
  tell(
    `${preview.words}; other deploys of this commit are still not (name one with the input \`environment\`)`,
  );
  return preview;
}

/**
 * The address of a commit's preview: the event's own, a deployment, a commit status, the url-template, in this order;
 * waited for. A Failure that says all that was seen when there is none in time, when its deploy failed, or when there
 * are several and nobody said which.
 */
export async function findPreview(api: GitHubApi, wanted: Wanted, waiting: Waiting): Promise<Preview> {
  const given = deployAddress(wanted.preview);
  if (given !== undefined) return { url: given, source: 'deployment', words: "the event's deployment" };
  const template = wanted.template ? fillTemplate(wanted.template, wanted) : undefined;
  const { now, sleep } = waiting.clock ?? realClock;
  const look = pollDeploys(api, wanted, waiting.tell);
  const end = now() + waiting.wait;
  for (let rest = FIRST_PAUSE; ; rest = Math.min(rest * 1.5, MAX_PAUSE)) {
    const last = await looked(look);
    const found = last.snapshot && settled(last.snapshot, template);
    if (found) return found;
    const left = end - now();
    if (left <= 0) return atLast(last, wanted, waiting);
    waiting.tell(
      last.snapshot
        ? waitingWords(wanted.sha, last.snapshot, left)
        : `${last.weather?.message ?? ''} Asking again, ${Math.ceil(left / 1000)} s left.`,
    );
    await sleep(Math.min(rest, left), waiting.signal);
  }
}
