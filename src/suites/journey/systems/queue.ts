import { expectationOf } from '#http/expectation-options.ts';
import { verifierOf } from '#http/verify.ts';
import type { State } from '#model/contract/state.ts';
import { fillJson, fillText } from '../../exchange/scope.ts';
import type { DeedNode } from '../input.ts';
import type { Memory } from '../run/memory.ts';
import type { Fault } from '../run/outcome.ts';

type Question = NonNullable<NonNullable<DeedNode['options']['expect']>['queue']>;

/** `2 messages`, `at least 1 message`; undefined where that many may wait. */
function wrongCount(count: number, wanted: Question['count']): string | undefined {
  const { min = 0, max = Infinity } =
    typeof wanted === 'number' ? { min: wanted, max: wanted } : (wanted ?? {});
  if (count >= min && count <= max) return undefined;
  if (min === max) return String(min);
  return count < min ? `at least ${min}` : `at most ${max}`;
}

/** What waits in a queue, held to what should. */
export async function queueFault(
  { system, name, count, body }: Question,
  memory: Memory,
  state: State,
): Promise<Fault | undefined> {
  const queue = fillText(name, memory.scope());
  const found = await state.queue(system, queue);
  const rule = `queue ${name}`;
  // Without anything said of it, something has to wait there.
  const wanted = wrongCount(found.count, count ?? (body === undefined ? { min: 1 } : undefined));
  const waits = `${found.count} ${found.count === 1 ? 'message' : 'messages'}`;
  if (wanted !== undefined)
    return { part: 'queue', rule, message: `left ${waits} in ${queue} instead of ${wanted}` };
  if (body === undefined) return undefined;
  const filled = fillJson({ body }, memory.scope()) as Pick<Question, 'body'>;
  const text = JSON.stringify(found.bodies);
  const mismatch = verifierOf(
    expectationOf(filled),
    Date.now,
  )({ status: 200, headers: {}, body: text, service: 0 });
  return (
    mismatch && {
      part: 'queue',
      rule: `${rule} ${mismatch.rule}`,
      message: `left in ${queue} ${waits}: ${mismatch.message}`,
    }
  );
}
