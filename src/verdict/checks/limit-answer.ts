import type { Budget } from '#model/config.ts';
import type { Answer } from './answer.ts';
import type { Estimate } from './estimate.ts';

/** Nobody took it: it fails at its budget's level, unless our own machine was in the way or it varies by itself. */
export function missingAnswer(now: Extract<Estimate, { ok: false }>, level: Budget['level']): Answer {
  if (now.untrusted) return { status: 'inconclusive', reason: 'untrusted', note: now.reason };
  if (now.unsteady === true) return { status: 'inconclusive', reason: 'not-exact', note: now.reason };
  return { status: level, reason: 'unmeasured', note: now.reason };
}

/** What one value is held to: `max` may not be passed upwards, `min` not downwards. */
export interface Limit {
  readonly type: 'max' | 'min';
  readonly value: number;
}

export function limitAnswer(now: Estimate, { type, value }: Limit, level: Budget['level']): Answer {
  if (!now.ok && type === 'max' && now.atMost !== undefined && now.atMost <= value)
    return { status: 'pass', reason: 'within-limit', note: `this is an upper bound: ${now.reason}` };
  if (!now.ok) return missingAnswer(now, level);
  const holds = type === 'max' ? now.value <= value : now.value >= value;
  if (holds) return { status: 'pass', reason: 'within-limit' };
  return { status: level, reason: type === 'max' ? 'over-limit' : 'under-limit' };
}
