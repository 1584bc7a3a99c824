import { gateOfPage, gateOfRedirect } from '#system/hosting/access-gate.ts';
import type { AccessGate, SentHeaders } from '#system/hosting/gate-signs.ts';
import type { Answer } from './fetch-page.ts';

/** The host's gate that an answer shows or leads to, if it is one we know. */
export function gateOf(answer: Answer, sent: SentHeaders): AccessGate | undefined {
  if (answer.kind === 'left-host') return gateOfRedirect(answer.to);
  return answer.kind === 'answer' ? gateOfPage(answer, sent) : undefined;
}
