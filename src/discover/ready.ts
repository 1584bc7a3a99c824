import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '#model/problem.ts';
import { fetchPage, type Answer, type Ask } from './fetch-page.ts';

function words(answer: Answer): string {
  if (answer.kind === 'answer') return `status ${answer.status}`;
  if (answer.kind === 'timeout') return `no answer within ${answer.ms / 1000} s`;
  if (answer.kind === 'unreachable') return answer.reason;
  return answer.kind === 'left-host' ? `a redirect to ${answer.to.host}` : 'redirects in a circle';
}

/** An answer is an answer: only a server that is not there, or says it is not ready (5xx), is waited for. */
function settled(answer: Answer): boolean {
  if (answer.kind === 'answer') return answer.status < 500;
  return answer.kind === 'left-host' || answer.kind === 'redirect-loop';
}

/**
 * Resolves when the origin has answered twice in a row, half a second apart, with the same status; rejects with a
 * Failure after `wait` ms. `tell` hears what is being waited for.
 */
export async function untilReady(origin: string, wait: number, ask: Ask, tell: (words: string) => void): Promise<void> {
  const end = performance.now() + wait;
  let last: Answer | undefined;
  for (let pause = 500; ; pause = Math.min(pause * 1.5, 10_000)) {
    const before = last;
    last = await fetchPage(new URL(origin), ask);
    if (settled(last)) {
      if (before && settled(before) && words(before) === words(last)) return;
      pause = 500;
    }
    const left = end - performance.now();
    if (left <= 0) break;
    if (!settled(last)) tell(`waiting for ${origin}: ${words(last)}, ${Math.ceil(left / 1000)} s left`);
    await sleep(Math.min(pause, left), undefined, { signal: ask.signal });
  }
  throw new Failure({
    code: 'target/not-ready',
    owner: 'target',
    message: `The target ${origin} did not become ready within ${Math.round(wait / 1000)} s: ${words(last)}.`,
    next: 'Check that the deploy has finished and the address is right; raise target.wait if it only needs longer.',
  });
}
