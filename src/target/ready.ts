import { Failure } from '#model/problem.ts';
import { realClock, type Clock } from '#system/clock.ts';
import { gateNext } from '#system/hosting/access-gate.ts';
import type { AccessGate } from '#system/hosting/gate-signs.ts';
import { gateOf } from './access-gate.ts';
import { fetchPage, type Answer, type Ask } from './fetch-page.ts';
import { ofSameDeploy } from './same-deploy.ts';

/** A page that is another one at every visit for so many ms is simply like that. */
const MAX_RESTLESS_TIME = 60_000;
const FIRST_PAUSE = 500;
const MAX_PAUSE = 10_000;

interface Look {
  readonly answer: Answer;
  /** One that may go away by itself: nothing deployed yet, an app that is waking. */
  readonly gate: AccessGate | undefined;
}

export interface ReadyOptions {
  /** How long to wait at most, in ms. */
  readonly wait: number;
  /** Hears what is being waited for. */
  readonly tell: (words: string) => void;
  readonly clock?: Clock;
}

function words({ answer, gate }: Look): string {
  if (gate) return `it ${gate.predicate}`;
  if (answer.kind === 'answer') return `status ${answer.status}`;
  if (answer.kind === 'timeout') return `no answer within ${answer.ms / 1000} s`;
  if (answer.kind === 'unreachable') return answer.reason;
  return answer.kind === 'left-host' ? `a redirect to ${answer.to.host}` : 'redirects in a circle';
}

/** An answer is an answer: only what is not there yet, or says it is not ready (5xx), is waited for. */
function hasAnswered({ answer, gate }: Look): boolean {
  if (answer.kind === 'answer') return answer.status < 500 && gate === undefined;
  return answer.kind === 'left-host' || answer.kind === 'redirect-loop';
}

async function look(origin: string, ask: Ask): Promise<Look> {
  const answer = await fetchPage(new URL(origin), ask);
  const gate = gateOf(answer, ask.headers);
  return { answer, gate: gate?.temporary ? gate : undefined };
}

function nextAfter({ answer, gate }: Look, ask: Ask): string {
  if (gate) return gateNext(gate, ask.headers);
  const next = answer.kind === 'unreachable' ? answer.next : undefined;
  return (
    next ??
    'Check that the deploy has finished and the address is right; raise target.wait if it only needs longer.'
  );
}

function notReady(origin: string, wait: number, last: Look, ask: Ask): Failure {
  return new Failure({
    code: 'target/not-ready',
    owner: 'target',
    message: `The target ${origin} did not become ready within ${Math.round(wait / 1000)} s: ${words(last)}.`,
    next: nextAfter(last, ask),
  });
}

/**
 * Resolves when the origin has answered twice in a row with the same deploy (see `ofSameDeploy`), half a second or more
 * apart. One that answers, but differently at each visit, is gone on with after a minute or at the end of `wait`, and
 * that
 * is told. Rejects with a Failure when nothing answers by then.
 */
export async function untilReady(
  origin: string,
  ask: Ask,
  { wait, tell, clock = realClock }: ReadyOptions,
): Promise<void> {
  const end = clock.now() + wait;
  let last: Look | undefined;
  let since: number | undefined;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, MAX_PAUSE)) {
    const before = last;
    last = await look(origin, ask);
    const now = clock.now();
    const left = end - now;
    if (!hasAnswered(last)) {
      since = undefined;
      if (left <= 0) throw notReady(origin, wait, last, ask);
      tell(`waiting for ${origin}: ${words(last)}, ${Math.ceil(left / 1000)} s left`);
    } else {
      if (since !== undefined && before && ofSameDeploy(before.answer, last.answer)) return;
      if (since === undefined) pause = FIRST_PAUSE;
      since ??= now;
      if (left <= 0 || now - since >= MAX_RESTLESS_TIME) {
        tell(
          `${origin} answers, but with another page each time (title or scripts differ); ` +
            'going on with what it shows',
        );
        return;
      }
    }
    await clock.sleep(Math.min(pause, left), ask.signal);
  }
}
