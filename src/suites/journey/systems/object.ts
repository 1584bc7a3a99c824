import { expectationOf } from '#http/expectation-options.ts';
import { matcherOf } from '#http/matcher-options.ts';
import { compileMatcher } from '#http/matches.ts';
import { verifierOf } from '#http/verify.ts';
import type { StoredObject } from '#model/contract/object.ts';
import type { State } from '#model/contract/state.ts';
import { fillJson, fillText } from '../../exchange/scope.ts';
import { ObjectQuestion } from './object-options.ts';
import type { Memory } from '../run/memory.ts';
import type { Fault } from '../run/outcome.ts';

/** In what an object is not as it must be: of which rule, and how that is said. */
interface Difference {
  readonly rule: string;
  readonly message: string;
}

function named(question: ObjectQuestion, part: 'metadata' | 'tags', { [part]: values }: StoredObject) {
  const names = Object.entries(question[part] ?? {});
  return names.map(([name, wanted]) => [`${part} ${name}`, wanted, values[name]] as const);
}

/** The first way in which it is not as it must be. */
function difference(question: ObjectQuestion, object: StoredObject): Difference | undefined {
  const { type, size, headers, body } = question;
  const checks = [
    ['the content type', type, object.headers['content-type']] as const,
    ['the size', size, object.body.length] as const,
    ...named(question, 'metadata', object),
    ...named(question, 'tags', object),
  ];
  for (const [rule, wanted, value] of checks) {
    const message =
      wanted === undefined ? undefined : compileMatcher(matcherOf(wanted), { now: Date.now })(value, rule);
    if (message !== undefined) return { rule, message };
  }
  return verifierOf(
    expectationOf({ headers, body }),
    Date.now,
  )({
    status: 200,
    headers: object.headers,
    body: new TextDecoder().decode(object.body),
    service: 0,
  });
}

/** A question with its templates filled in. Throws an Unset. */
function filled(question: ObjectQuestion, memory: Memory): ObjectQuestion {
  const scope = memory.scope();
  const { key, body, ...rest } = question;
  const wanted = typeof body === 'string' ? fillText(body, scope) : fillJson(body, scope);
  return ObjectQuestion.parse({
    ...Object(fillJson(rest, scope)),
    key: fillText(key, scope),
    ...(body !== undefined && { body: wanted }),
  });
}

/** What a store holds under a key, held to what it should. */
export async function objectFault(
  question: ObjectQuestion,
  memory: Memory,
  state: State,
): Promise<Fault | undefined> {
  const asked = filled(question, memory);
  const { system, key, exists } = asked;
  const object = await state.object(system, key);
  const rule = `object ${question.key}`;
  if (!exists)
    return object && { part: 'object', rule, message: `left the object ${key}, which must not be` };
  if (!object) return { part: 'object', rule, message: `left no object ${key}` };
  const found = difference(asked, object);
  if (!found) return undefined;
  return {
    part: 'object',
    rule: `${rule} ${found.rule}`,
    message: `left the object ${key} otherwise than it must be: ${found.message}`,
  };
}
