import { Failure } from '#model/problem.ts';
import { cleanName } from '#system/text.ts';
import { deployAddress } from '#system/hosting/deploy-address.ts';

/**
 * One deploy of a commit as somebody reported it. `name` is the environment of a deployment or the context of a
 * status.
 */
export interface Candidate {
  readonly from: 'deployment' | 'status';
  readonly name: string;
  /** `elsewhere`: finished, but without an address; `gone`: replaced by a newer deploy, or waiting for a person. */
  readonly state: 'ready' | 'pending' | 'failed' | 'elsewhere' | 'gone';
  /** The state as GitHub writes it, and what the host said about it. */
  readonly words: string;
  readonly address: string | undefined;
  /** Where a person reads why. */
  readonly log: string | undefined;
  readonly production: boolean;
}

/** What was reported of a commit in one place: what may be the preview, and the names of what is not asked for. */
export interface ReportedDeploys {
  readonly candidates: readonly Candidate[];
  readonly others: readonly string[];
}

const states: Readonly<Record<string, Candidate['state']>> = {
  success: 'ready',
  error: 'failed',
  failure: 'failed',
  inactive: 'gone',
  waiting: 'gone',
  pending: 'pending',
  queued: 'pending',
  in_progress: 'pending',
};

/** A page that is no preview may still be worth a person's look. */
function webAddress(text: string | null | undefined): string | undefined {
  return text && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
    ? new URL(text).href
    : undefined;
}

/** One report of GitHub's: addresses and logs in the order of trust, any of them empty or strange. */
interface DeployReport {
  readonly state: string;
  readonly description: string | null | undefined;
  readonly addresses: readonly (string | null | undefined)[];
  readonly logs: readonly (string | null | undefined)[];
  readonly production: boolean;
}

/** A report as a candidate; a success without an address is no preview, and an unknown state is not over yet. */
export function candidateFrom(
  from: Candidate['from'],
  name: string,
  { state, description, addresses, logs, production }: DeployReport,
): Candidate {
  const meaning = states[state] ?? 'pending';
  const address =
    meaning === 'ready' ? addresses.map(deployAddress).find((address) => address !== undefined) : undefined;
  return {
    from,
    name,
    state: meaning === 'ready' && address === undefined ? 'elsewhere' : meaning,
    words: `${state.replaceAll('_', ' ')}${description ? `, ${description}` : ''}`,
    address,
    log: logs.map(webAddress).find((address) => address !== undefined),
    production,
  };
}

/** The one deploy that can be measured. */
export interface ReadyDeploy {
  readonly kind: 'ready';
  readonly candidate: Candidate;
  readonly address: string;
}

/** What the deploys seen so far mean. */
export type Choice =
  | ReadyDeploy
  /** `meanwhile`: what is ready already, if only it is. */
  | { readonly kind: 'wait'; readonly meanwhile: ReadyDeploy | undefined }
  | { readonly kind: 'none' };

/** `Preview – web: in progress` */
export function seenWords({ name, words, state }: Candidate): string {
  const more = state === 'elsewhere' ? ', but no address' : '';
  return cleanName(`${name}: ${words}${more}`);
}

function failed(candidate: Candidate, others: readonly Candidate[], sha: string): Failure {
  const rest = others.map((other) => cleanName(other.name));
  const log =
    candidate.log === undefined
      ? "Look at the host's log of this deploy"
      : `Look at its log: ${candidate.log}`;
  return new Failure({
    code: 'target/deploy-failed',
    owner: 'target',
    message: `The deploy of ${sha.slice(0, 7)} failed (${seenWords(candidate)}), so there is nothing to measure.`,
    next:
      rest.length === 0
        ? `${log}.`
        : `${log}; or, if another of this commit's deploys is meant (${rest.join(', ')}), name it ` +
          `with the input \`environment\`.`,
  });
}

function several(ready: readonly { candidate: Candidate; address: string }[], sha: string): Failure {
  const list = ready.map(({ candidate, address }) => `${cleanName(candidate.name)} (${address})`);
  return new Failure({
    code: 'target/several-previews',
    owner: 'config',
    message: `The commit ${sha.slice(0, 7)} has several previews: ${list.join(', ')}.`,
    next:
      `Name the one to measure with the input \`environment\`, for example \`environment: ` +
      `${cleanName(ready[0]?.candidate.name ?? '')}\`; * stands for anything.`,
  });
}

/**
 * Decides between the deploys of one commit, newest of each name only. On a pull request production counts only when
 * there
 * is nothing else. Never guesses: a failed deploy or several addresses are a Failure, and what is pending is waited
 * for.
 */
export function choose(all: readonly Candidate[], sha: string, pullRequest: boolean): Choice {
  const alive = all.filter((candidate) => candidate.state !== 'gone' && candidate.state !== 'elsewhere');
  const previews = alive.filter((candidate) => !candidate.production);
  const meant = pullRequest && previews.length > 0 ? previews : alive;
  const broken = meant.find((candidate) => candidate.state === 'failed');
  if (broken)
    throw failed(
      broken,
      meant.filter((candidate) => candidate !== broken),
      sha,
    );
  const ready = meant.flatMap((candidate) =>
    candidate.state === 'ready' && candidate.address !== undefined
      ? [{ candidate, address: candidate.address }]
      : [],
  );
  if (new Set(ready.map(({ address }) => address)).size > 1) throw several(ready, sha);
  const first = ready[0] && { kind: 'ready' as const, ...ready[0] };
  if (meant.some((candidate) => candidate.state === 'pending')) return { kind: 'wait', meanwhile: first };
  return first ?? { kind: 'none' };
}
