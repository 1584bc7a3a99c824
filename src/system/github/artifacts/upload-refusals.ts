import { Refusal } from '../refusal.ts';
import { clean } from '../../text.ts';

const AGAIN = 'Run the job again later; https://www.githubstatus.com tells whether GitHub is in trouble.';

/** `what` becomes the code `artifact/<what>`. */
function refuse(
  what: string,
  message: string,
  next: string,
  more: { readonly status?: number; readonly mayHaveHappened?: boolean } = {},
): Refusal {
  return new Refusal(
    { code: `artifact/${what}`, owner: 'environment', message, next },
    { status: more.status ?? 0, mayHaveHappened: more.mayHaveHappened ?? false },
  );
}

/** Why GitHub would not take these names, or undefined. `paths`: of the files, inside the artifact. */
export function forbiddenName(name: string, paths: readonly string[]): Refusal | undefined {
  const rule = 'Choose a name without " : < > | * ? \\ / and line breaks.';
  if (name === '' || /[":<>|*?\r\n\\/]/.test(name))
    return refuse('bad-name', `GitHub takes no artifact called ${JSON.stringify(clean(name, 200))}.`, rule);
  const forbidden = paths.find((path) => /[":<>|*?\r\n]/.test(path));
  return forbidden === undefined
    ? undefined
    : refuse(
        'bad-name',
        `GitHub takes no file called ${JSON.stringify(clean(forbidden, 200))} in an artifact.`,
        rule,
      );
}

/** The runner gave this process no way to artifacts. */
export function noRuntime(name: string): Refusal {
  return refuse(
    'no-runtime',
    `The artifact ${name} was not kept: this process was not told where the run's artifacts are ` +
      '(ACTIONS_RUNTIME_TOKEN).',
    'Only actions are told, not `run:` steps: use Tidemark as an action (`uses:`), or upload its ' +
      'report folder in a step of your own.',
  );
}

/** The client did not come to an end. `within`: the ms it had; undefined: it died. */
export function tooLateUpload(name: string, within: number | undefined): Refusal {
  const how =
    within === undefined
      ? 'the upload broke off'
      : `the upload was not done after ${Math.round(within / 100) / 10} s`;
  return refuse('no-answer', `The artifact ${name} was not kept: ${how}.`, AGAIN, { mayHaveHappened: true });
}

interface Rule {
  readonly says: RegExp;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  readonly mayHaveHappened?: boolean;
}

/** How the client tells that its service was not there or did not answer. */
const NO_SERVICE: readonly string[] = [
  String.raw`\(5\d\d\)`,
  String.raw`after \d+ attempts`,
  'Unable to make request',
  'ECONN',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'socket hang up',
  'stalled',
  'fetch failed',
  'restarts?error',
  'terminated',
];

/** What the client's errors mean, the first that fits. Its own words are many lines for people with another problem. */
const RULES: readonly Rule[] = [
  {
    says: /\(409\)|already exists/i,
    what: 'name-taken',
    why: 'another job of this run has one of that name',
    next: 'Give each job its own `key` input, so that their artifacts do not meet.',
  },
  {
    says: /storage quota|insufficient usage/i,
    what: 'no-space',
    why: "the account's storage for artifacts is used up",
    next:
      'Delete old artifacts, shorten their retention in the settings under Actions, or raise the ' +
      'limit under Billing; what is freed counts after some hours.',
  },
  {
    says: /not currently supported on GHES/i,
    what: 'enterprise-server',
    why: 'GitHub Enterprise Server has no such artifacts',
    next: 'Keep the baseline in a folder there: give the action its path as `baseline`.',
  },
  {
    says: /\((401|403)\)|JWT/i,
    what: 'not-permitted',
    why: 'GitHub does not accept the token of this job',
    next: 'It is good only while the job runs; run the job again.',
  },
  {
    says: /\(429\)/,
    what: 'rate-limited',
    why: 'GitHub asks for fewer uploads',
    next: 'Run the job again in some minutes.',
  },
  {
    says: new RegExp(NO_SERVICE.join('|'), 'i'),
    what: 'service-down',
    why: "GitHub's artifact service does not answer",
    next: `Look whether this machine reaches GitHub. ${AGAIN}`,
    mayHaveHappened: true,
  },
];

/** What became of an upload that failed, in plain words. */
export function uploadRefusal(
  name: string,
  { failed, kind }: { readonly failed: string; readonly kind: string },
): Refusal {
  const rule = RULES.find(({ says }) => says.test(`${kind} ${failed}`));
  const status = Number(/\((\d{3})\)/.exec(failed)?.[1] ?? 0);
  if (rule === undefined)
    return refuse(
      'upload-failed',
      `The artifact ${name} was not kept: ${JSON.stringify(clean(failed, 200))}.`,
      AGAIN,
      { status, mayHaveHappened: true },
    );
  return refuse(rule.what, `The artifact ${name} was not kept: ${rule.why}.`, rule.next, {
    status,
    mayHaveHappened: rule.mayHaveHappened ?? false,
  });
}
