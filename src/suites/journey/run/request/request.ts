import { setTimeout as rest } from 'node:timers/promises';
import type { Endpoint } from '#http/endpoint.ts';
import { compileCondition } from '#http/json-path.ts';
import type { Verifier } from '#http/verify.ts';
import { answerOf, type Seen } from '../../../exchange/answer.ts';
import { captured, isSecret } from '../../../exchange/capture.ts';
import { Unset } from '../../../exchange/scope.ts';
import { follow, MOST_REDIRECTS } from '../../../exchange/follow.ts';
import { exchange, type Exchanged } from '../../../exchange/send.ts';
import type { DeedNode } from '../../input.ts';
import type { Memory } from '../memory.ts';
import type { Fault, Outcome } from '../outcome.ts';
import { addressOf } from './operation.ts';
import { redirectFault } from './redirects.ts';
import type { World } from '../world.ts';

function holds(condition: string, memory: Memory): boolean | string {
  try {
    return compileCondition(condition)(memory.document());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether a condition holds, or why not: `{condition} does not hold`. */
export function conditionFault(
  part: 'until' | 'assert',
  condition: string,
  memory: Memory,
): Fault | undefined {
  const held = holds(condition, memory);
  if (held === true) return undefined;
  const why = held === false ? `: ${condition} does not hold` : `: ${condition} cannot be told, ${held}`;
  return { part, rule: condition, message: `is not as expected${why}` };
}

const knownFault = (node: DeedNode, answer: Seen): Fault | undefined => {
  const known = node.options['expect-failure'];
  if (!known || answer.status === known.status) return undefined;
  return {
    part: 'expect-failure',
    rule: String(known.status),
    message: `answered ${answer.status} instead of ${known.status}, the failure that is known of it`,
  };
};

/** Why there is no answer to judge. */
function missingFault({ error = 'no answer', unsent }: Exchanged): Fault {
  return unsent
    ? { part: 'unsent', rule: 'a body', message: `was not sent: ${error}` }
    : { part: 'no-answer', rule: 'an answer', message: `got no answer: ${error}` };
}

/** What is wrong with an answer by itself. */
function ownFault(answer: Seen, verify: Verifier, { options }: DeedNode, memory: Memory): Fault | undefined {
  const mismatch = verify(answerOf(answer));
  if (mismatch) return mismatch;
  const condition = options.expect?.assert;
  return condition === undefined ? undefined : conditionFault('assert', condition, memory);
}

/** What an answer gives to the steps after it; a secret is hidden from now on. */
function capture(node: DeedNode, answer: Seen, memory: Memory, world: World): Fault | undefined {
  const cookies = memory.sessions.cookies(node.options.as);
  for (const [name, options] of Object.entries(node.options.capture ?? {})) {
    const found = captured(options, answer, cookies);
    if ('missing' in found)
      return { part: 'capture', rule: name, message: `gives no ${name}: ${found.missing}` };
    if (isSecret(options)) world.hide(name, found.value);
    memory.set({ [name]: found.value });
  }
  return undefined;
}

interface Tried {
  readonly exchanged: Exchanged;
  readonly fault: Fault | undefined;
}

/** Sends a step's request once; redirects are followed where it says so. */
async function send(node: DeedNode, endpoint: Endpoint, memory: Memory, world: World): Promise<Exchanged> {
  const { as, timeout, follow: followed } = node.options;
  const most = followed === true ? MOST_REDIRECTS : followed || undefined;
  const { http, signal, afterAbort } = world;
  const timeLimit = world.timeFor(timeout);
  const sender = {
    http,
    signal,
    sessions: memory.sessions,
    as,
    timeLimit,
    afterAbort,
    project: world.bench.project,
    target: world.bench.target,
  };
  return most === undefined ? exchange(endpoint, sender) : follow(endpoint, sender, most);
}

async function tryOnce(node: DeedNode, memory: Memory, world: World): Promise<Tried> {
  const { operation, expect } = node.options;
  const address = operation === undefined ? {} : await addressOf(operation, node, world);
  const { endpoint, verifier, asksOthers } = world.prepared(node, address);
  const scope = memory.scope();
  const exchanged = await send(node, endpoint(scope), memory, world);
  const { answer } = exchanged;
  if (!answer) return { exchanged, fault: missingFault(exchanged) };
  memory.hear(answer);
  const known = node.options['expect-failure'];
  if (known && answer.status === known.status) return { exchanged, fault: undefined };
  let fault =
    redirectFault(exchanged, expect?.redirects, scope) ?? ownFault(answer, verifier(scope), node, memory);
  if (!fault && asksOthers) fault = await world.beyond(node, exchanged, memory);
  return { exchanged, fault: fault && (knownFault(node, answer) ?? fault) };
}

function isOver({ exchanged, fault }: Tried, until: string | undefined, memory: Memory): boolean {
  if (fault || !exchanged.answer) return false;
  return until === undefined || holds(until, memory) === true;
}

/** Why a step that is not done is not: its answer, or what it was waited for. */
const lastFault = ({ fault }: Tried, until: string | undefined, memory: Memory): Fault | undefined =>
  fault ?? (until === undefined ? undefined : conditionFault('until', until, memory));

/** Another try would come to the same. */
const isVain = ({ exchanged: { unreachable, unsent } }: Tried): boolean => (unreachable ?? unsent) === true;

/** Sends a step's request, as often as it may be asked until it answers as it should. */
async function poll(
  node: DeedNode,
  memory: Memory,
  world: World,
): Promise<Tried & { tries: number; ms: number }> {
  const { times = 0, every = 0, until } = node.options.retry ?? {};
  let ms = 0;
  for (let tries = 1; ; tries += 1) {
    const started = performance.now();
    const tried = await tryOnce(node, memory, world);
    ms += tried.exchanged.answer?.ms ?? performance.now() - started;
    if (isOver(tried, until, memory)) return { ...tried, tries, ms };
    if (tries > times || world.isOver() || isVain(tried))
      return { ...tried, fault: lastFault(tried, until, memory), tries, ms };
    await rest(every, undefined, { signal: world.signal });
  }
}

const unset = (error: Unset): Fault => ({
  part: 'variable',
  rule: error.word,
  message: `was not sent: ${error.message}, nothing set it`,
});

/** What comes of one request. */
export async function runRequest(node: DeedNode, memory: Memory, world: World): Promise<Outcome> {
  try {
    const { exchanged, fault, tries, ms } = await poll(node, memory, world);
    const told = { ms, exchange: exchanged, ...(tries > 1 && { tries }) };
    if (fault) return { status: 'failed', ...told, fault };
    const { answer } = exchanged;
    const known = node.options['expect-failure'];
    if (answer && known && answer.status === known.status)
      return { status: 'passed', ...told, known: `answers ${known.status}, which is known` };
    const missing = answer && capture(node, answer, memory, world);
    return missing ? { status: 'failed', ...told, fault: missing } : { status: 'passed', ...told };
  } catch (error) {
    if (error instanceof Unset) return { status: 'failed', fault: unset(error) };
    throw error;
  }
}
