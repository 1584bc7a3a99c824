import { Failure } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { seenWords, type Choice } from './deploy-candidates.ts';
import { realClock, type Clock } from '#system/clock.ts';
import { overtakenBy } from './deployments.ts';
import { pollDeploys, type DeploySnapshot, type Sought } from './poll.ts';
import { deployAddress } from '#system/hosting/deploy-address.ts';
import { fillTemplate, placeholders } from './url-template.ts';
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
const LONGEST_PAUSE = 20_000;

function chosen({ candidate, address }: Extract<Choice, { kind: 'ready' }>): Preview {
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
  if (choice.kind === 'ready') return chosen(choice);
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
  const preview = chosen(snapshot.choice.meanwhile);
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
  for (let rest = FIRST_PAUSE; ; rest = Math.min(rest * 1.5, LONGEST_PAUSE)) {
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

/** The deploy of a base commit, or the sentence that says why there is none to measure. */
export type BaseDeploy =
  { readonly preview: Preview } | { readonly preview: undefined; readonly reason: string };

const without = (reason: string): BaseDeploy => ({ preview: undefined, reason });

/** Only a template that names the commit still shows it later. */
function baseTemplate({ template, sha, branch }: Wanted): string | undefined {
  if (!template || !placeholders(template).some((name) => name === 'sha' || name === 'short-sha'))
    return undefined;
  return fillTemplate(template, { sha, branch });
}

async function baseChoice(
  api: GitHubApi,
  wanted: Wanted,
  choice: Extract<Choice, { kind: 'ready' }>,
): Promise<BaseDeploy> {
  const short = wanted.sha.slice(0, 7);
  if (/^deploy-preview-\d+--/.test(new URL(choice.address).hostname))
    return without(`${choice.address} follows a pull request, so it may not show ${short} any more.`);
  const newer =
    choice.candidate.from === 'deployment' ? await overtakenBy(api, choice.candidate, wanted.sha) : undefined;
  return newer === undefined
    ? { preview: chosen(choice) }
    : without(`${choice.address} shows ${newer.slice(0, 7)} now, no longer ${short}.`);
}

/**
 * The own deploy of a base commit (a merge base), looked up as any preview is but never waited for, and only where its
 * address still shows that commit. What is wrong is the reason, never a Failure: a base deploy is worth having, not
 * needed.
 */
export async function baseDeploy(
  api: GitHubApi,
  wanted: Omit<Wanted, 'preview' | 'pr'>,
  tell: (words: string) => void,
): Promise<BaseDeploy> {
  try {
    const snapshot = await pollDeploys(api, wanted, tell)();
    if (snapshot.choice.kind === 'ready') return await baseChoice(api, wanted, snapshot.choice);
    const template = snapshot.choice.kind === 'none' ? baseTemplate(wanted) : undefined;
    if (template !== undefined)
      return { preview: { url: template, source: 'template', words: 'url-template' } };
    if (snapshot.refused) return without(snapshot.refused.message);
    const seen = snapshot.candidates.map(seenWords).join('; ');
    return without(`The base ${wanted.sha.slice(0, 7)} has no deploy of its own${seen ? ` (${seen})` : ''}.`);
  } catch (error) {
    if (error instanceof Failure) return without(error.message);
    throw error;
  }
}
