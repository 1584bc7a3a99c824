import { Failure } from '#model/problem.ts';
import { cleanName } from '#system/text.ts';
import { seenWords, type Candidate } from './deploy-candidates.ts';
import type { DeploySnapshot } from './poll.ts';

const MAX_NAMES = 8;

function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const more = unique.length > MAX_NAMES ? ` and ${unique.length - MAX_NAMES} more` : '';
  return `${unique.slice(0, MAX_NAMES).join('; ')}${more}`;
}

function counted(candidates: readonly Candidate[]): string {
  const count = (from: Candidate['from'], noun: string): string[] => {
    const number = candidates.filter((candidate) => candidate.from === from).length;
    return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
  };
  return [
    ...count('deployment', 'deployment'),
    ...count('status', 'commit status').map((text) => text.replace('statuss', 'statuses')),
  ].join(' and ');
}

/** `waiting for the preview of abc1234: 2 deployments, none ready (Vercel: in progress), 95 s left` */
export function waitingWords(sha: string, { candidates, choice }: DeploySnapshot, left: number): string {
  const start = `waiting for the preview of ${sha.slice(0, 7)}`;
  const end = `${Math.max(0, Math.ceil(left / 1000))} s left`;
  if (candidates.length === 0) return `${start}: no deploy of it yet, ${end}`;
  const ready =
    choice.kind === 'wait' && choice.meanwhile
      ? `${cleanName(choice.meanwhile.candidate.name)} is ready, others are not`
      : 'none ready';
  const rest = candidates.filter((candidate) => candidate.state !== 'ready').map(seenWords);
  return `${start}: ${counted(candidates)}, ${ready} (${listed(rest)}), ${end}`;
}

interface Sought {
  readonly sha: string;
  readonly environment?: string;
  readonly template?: string;
}

function seen({ candidates, others }: DeploySnapshot, environment: string | undefined): string {
  const known =
    candidates.length === 0
      ? 'there is no deployment or status of a preview'
      : listed(candidates.map(seenWords));
  if (others.length === 0) return known;
  const names = listed(others.map(cleanName));
  return environment
    ? `${known} that fits \`environment: ${cleanName(environment)}\` (there are: ${names})`
    : `${known} (of no use: ${names})`;
}

function nextStep({ candidates, others }: DeploySnapshot, { environment, template }: Sought): string {
  const pending = candidates.find((candidate) => candidate.state === 'pending');
  if (pending)
    return (
      `Look at the host's log${pending.log === undefined ? '' : ` (${pending.log})`}; if the build ` +
      `only needs longer, raise the input \`wait\`. A job that itself has an \`environment:\` waits ` +
      'for itself: leave that out.'
    );
  if (environment && others.length > 0)
    return 'Correct the input `environment` (exactly, or with * for anything).';
  if (candidates.some((candidate) => candidate.state === 'elsewhere'))
    return 'Let the deploy report its address (environment_url), or pass it with the input `url` or `url-template`.';
  const ways =
    template === undefined
      ? 'pass the address with the input `url`, or `url-template` such as https://pr-{pr}.example.com'
      : `the url-template ${template} has no value for {pr} here: pass the address with the input \`url\``;
  return (
    `Check that the host builds this commit and reports to GitHub; else ${ways}. A slow host needs ` +
    `a longer \`wait\`.`
  );
}

/** The deadline passed: all that was seen, and what to do. */
export function noPreview(sought: Sought, snapshot: DeploySnapshot, wait: number): Failure {
  return new Failure({
    code: 'target/no-preview',
    owner: 'target',
    message:
      `No preview of ${sought.sha.slice(0, 7)} was ready within ${Math.round(wait / 1000)} s: ` +
      `${seen(snapshot, sought.environment)}.`,
    next: nextStep(snapshot, sought),
  });
}
