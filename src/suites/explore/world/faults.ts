import { ExpressionLimit } from '#http/expression/mistake.ts';
import type { Fault } from '../search/world.ts';
import type { Rules } from './rules.ts';
import type { Sent } from './send.ts';

/** What conditions are asked about. */
export type Data = Readonly<Record<string, unknown>>;

/** Offenders that are named. */
const MOST_NAMED = 3;
const LONGEST_VALUE = 120;

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
};

/** What an expression makes of the data; where they are too large for it, it holds nothing. */
function asked<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ExpressionLimit) return otherwise;
    throw error;
  }
}

function brokenBy(
  { holds, offenders, assert, empty }: Rules['invariants'][number],
  data: Data,
): string | undefined {
  if (holds) return asked(() => holds(data), false) ? undefined : `${assert ?? ''} does not hold`;
  const found = offenders ? asked(() => offenders.found(data), [{ path: '$', value: undefined }]) : [];
  if (found.length === 0) return undefined;
  const named = found.slice(0, MOST_NAMED).map(({ path, value }) => `${path} is ${short(value)}`);
  const more = found.length > MOST_NAMED ? `, and ${found.length - MOST_NAMED} more` : '';
  return `${empty ?? ''} finds ${named.join(', ')}${more}`;
}

/** Invariants that the data break; at a clean start, where nothing was answered yet, of the state alone. */
export function brokenInvariants({ invariants }: Rules, data: Data, isFresh: boolean): readonly Fault[] {
  return invariants.flatMap((invariant): Fault[] => {
    if (isFresh && invariant.ofAnswer) return [];
    const why = brokenBy(invariant, data);
    const { name, severity } = invariant;
    if (why === undefined) return [];
    const breaks = severity === 'error';
    return [{ name, severity, message: why, breaks, rule: 'invariant' }];
  });
}

/** What is wrong with the answer itself. */
export function answerFaults({ mismatch, error }: Sent): readonly Fault[] {
  const fault = { severity: 'error', breaks: false, rule: 'edge-answer' } as const;
  if (error !== undefined) return [{ ...fault, name: 'answer', message: `gave no answer: ${error}` }];
  return mismatch ? [{ ...fault, name: `${mismatch.part} ${mismatch.rule}`, message: mismatch.message }] : [];
}

/** A probe that does not show the state: nothing that is built on it says anything. */
export function probeFault(probe: string, sent: Sent): Fault | undefined {
  if (sent.mismatch === undefined && sent.error === undefined) return undefined;
  const why = sent.mismatch?.message ?? `gave no answer: ${sent.error ?? ''}`;
  return {
    rule: 'probe-answer',
    name: probe,
    severity: 'error',
    message: `the probe ${probe} ${why}`,
    breaks: true,
  };
}

/** Names of the nodes whose condition holds. */
export function nodesHere({ nodes }: Rules, data: Data): readonly string[] {
  return nodes.filter(({ holds }) => asked(() => holds(data), false)).map(({ name }) => name);
}
