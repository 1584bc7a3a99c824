import { isPassing, type Answer } from './limits.ts';
import { permissionAdvice } from './permissions.ts';
import { Refusal } from '../refusal.ts';

/** A request as a person may read it: `GET /repos/octo/shop/pulls/7`. */
export interface Asked {
  readonly method: string;
  readonly words: string;
  /** Whether it only looks at what is to be written next. */
  readonly toWrite?: boolean;
}

interface Words {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

const LATER = 'Run the job again later; https://www.githubstatus.com tells whether GitHub is in trouble.';

function quote(reason: string): string {
  return reason === '' ? '' : ` (${JSON.stringify(reason)})`;
}

/** Each status that means something of its own; the rest is by the hundred. */
const BY_STATUS: Readonly<Record<number, (asked: Asked, answer: Answer) => Words>> = {
  401: (asked, { reason }) => ({
    code: 'github/token-refused',
    message: `GitHub does not accept the token for ${asked.words}${quote(reason)}.`,
    next:
      'Give the action the token of the job (`token: ${{ github.token }}`, the default) or another ' +
      'one that is valid.',
  }),
  403: (asked, { reason, headers }) => ({
    code: 'github/not-permitted',
    message: `GitHub does not allow ${asked.words} to this token${quote(reason)}.`,
    next: permissionAdvice(headers['x-accepted-github-permissions'], asked),
  }),
  404: (asked, { headers }) => ({
    code: 'github/not-found',
    message: `GitHub finds nothing at ${asked.words}.`,
    next:
      'It may be gone, or hidden from this token. ' +
      permissionAdvice(headers['x-accepted-github-permissions'], asked),
  }),
  410: (asked) => ({
    code: 'github/expired',
    message: `What ${asked.words} asks for has expired or was deleted.`,
    next: 'Nothing brings it back; a new run makes a new one.',
  }),
};

function otherwise(asked: Asked, answer: Answer): Words {
  const { status, reason } = answer;
  if (status === 0)
    return {
      code: 'github/no-answer',
      message: `GitHub did not answer ${asked.words} (${reason || 'the connection was cut'}).`,
      next: `Look whether this machine reaches GitHub. ${LATER}`,
    };
  if (status >= 500)
    return {
      code: 'github/server-error',
      message: `GitHub failed to answer ${asked.words} (${status}).`,
      next: LATER,
    };
  if (status < 400)
    return {
      code: 'github/moved',
      message: `GitHub sends ${asked.words} elsewhere (${status}).`,
      next: 'The repository may have been renamed or moved: run the job again from its new place.',
    };
  return {
    code: 'github/refused',
    message: `GitHub refused ${asked.words} (${status})${quote(reason)}.`,
    next: 'If this is not plain from what GitHub says, please report it with this message.',
  };
}

/** What a failed answer means to a person, and to code that knows a way on. */
export function refusalOf(asked: Asked, answer: Answer): Refusal {
  const { status, headers, sent } = answer;
  const words = (BY_STATUS[status] ?? otherwise)(asked, answer);
  return new Refusal(
    { ...words, owner: 'environment' },
    {
      status,
      permissions: status === 403 ? headers['x-accepted-github-permissions'] : undefined,
      mayHaveHappened: isPassing(answer) && sent && asked.method !== 'GET',
    },
  );
}

/** GitHub asks to wait longer than a run can. `until` is when it may be asked again. */
export function tooLongToWait(asked: Asked, answer: Answer, kind: string, until: Date): Refusal {
  const clock = `${until.toISOString().slice(11, 16)} UTC`;
  return new Refusal(
    {
      code: 'github/rate-limited',
      owner: 'environment',
      message: `GitHub asks to wait until ${clock} (${kind}) before ${asked.words}, longer than this run may wait.`,
      next: `Run the job again after ${clock}; fewer jobs at once stay within the limit.`,
    },
    { status: answer.status, mayHaveHappened: false },
  );
}

/** An answer that is not what GitHub's description says. `how` completes "…: …". */
export function misfit(asked: Asked, status: number, how: string): Refusal {
  return new Refusal(
    {
      code: 'github/unexpected-answer',
      owner: 'environment',
      message: `GitHub answered ${asked.words} with something else than it describes: ${how}.`,
      next: 'Run the job again; if it happens every time, please report it with this message.',
    },
    { status, mayHaveHappened: asked.method !== 'GET' },
  );
}

/** There is no token at all. */
export function noToken(): Refusal {
  return new Refusal(
    {
      code: 'github/no-token',
      owner: 'environment',
      message: "There is no token for GitHub's API.",
      next:
        'Leave out the input `token`, whose default is the token of the job, or give one that is ' +
        'not empty: `token: ${{ github.token }}`.',
    },
    { status: 0, mayHaveHappened: false },
  );
}
