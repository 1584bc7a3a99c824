import type { z } from 'zod';
import { checkEndpointWith, type EndpointOptions } from '#http/endpoint-options.ts';
import { isOwnWord } from '../exchange/words.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;
/** Keys that make a step a request. */
const REQUESTS = [...METHODS, 'path', 'operation'] as const;
const OTHERS = ['use', 'checkpoint', 'branches', 'wait', 'run', 'browser'] as const;
/** What a step does; `look` asks a system under `state` alone. */
export type Verb = 'request' | 'look' | (typeof OTHERS)[number];

/** A step by its keys, whatever stands there. */
export type WrittenStep = Readonly<Partial<Record<string, unknown>>>;

/** Keys that go with each verb beside itself. */
const BESIDE: Readonly<Record<Exclude<Verb, 'request'>, readonly string[]>> = {
  look: ['expect', 'name', 'delay', 'retry'],
  use: ['as', 'delay'],
  checkpoint: [],
  branches: ['from'],
  wait: ['name'],
  run: ['name', 'as', 'delay', 'timeout'],
  browser: ['name', 'as', 'delay', 'timeout', 'expect'],
};
/** Filled in by the schema where nobody writes them. */
const DEFAULTED = new Set(['headers', 'query']);

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The key that says what a step does: its place is the step's. */
export function verbKeyOf(step: WrittenStep): string {
  return [...REQUESTS, ...OTHERS].find((key) => step[key] !== undefined) ?? 'expect';
}

/** What asks systems under `state`. */
const SYSTEMS = ['db', 'mail', 'queue', 'object'];
/** What can be expected where no answer came. */
const OF_SYSTEMS = ['assert', ...SYSTEMS];

const asksSystem = (expect: unknown): boolean =>
  typeof expect === 'object' && expect !== null && SYSTEMS.some((key) => Object.hasOwn(expect, key));

/** What a step does; undefined where it says nothing or two things. */
export function verbOf(step: WrittenStep): Verb | undefined {
  const isRequest = REQUESTS.some((key) => step[key] !== undefined);
  const [first, ...more] = [
    ...(isRequest ? (['request'] as const) : []),
    ...OTHERS.filter((verb) => step[verb] !== undefined),
  ];
  if (more.length > 0) return undefined;
  return first ?? (asksSystem(step['expect']) ? 'look' : undefined);
}

const NOTHING = `does nothing; write a request (get: /orders) or one of ${OTHERS.join(', ')}`;

const NO_ANSWER = `is expected of an answer, and this step has none; write one of ${OF_SYSTEMS.join(', ')}`;

/** What a step without an answer expects of one. */
function strayExpectations({ expect }: WrittenStep, verb: keyof typeof BESIDE): readonly string[] {
  if (!BESIDE[verb].includes('expect')) return [];
  return Object.keys(expect ?? {}).filter((key) => !OF_SYSTEMS.includes(key));
}

type Complain = (message: string, path?: string[]) => void;

/** What a request says that does not go together. */
function checkRequest(step: WrittenStep, complain: Complain, context: z.RefinementCtx): void {
  const { operation, params, from } = step;
  const keys = [...METHODS, 'path'].filter((key) => step[key] !== undefined);
  if (operation !== undefined && keys.length > 0)
    complain(`is an operation and a request; remove operation or ${keys.join(', ')}`, ['operation']);
  if (operation === undefined && params !== undefined)
    complain('goes with operation alone; write it into the path', ['params']);
  // Its own keys are those of an endpoint; what it expects is looked at by itself.
  const line = operation !== undefined && keys.length === 0 ? { get: '/' } : {};
  checkEndpointWith(isOwnWord, { ...step, ...line, expect: {} } as EndpointOptions, context);
  if (from !== undefined) complain('goes with branches alone; remove it', ['from']);
}

/** What no key shows by itself: one verb a step, and what goes with it. */
export function checkStep(step: WrittenStep, context: z.RefinementCtx): void {
  const complain: Complain = (message, path = []) => context.addIssue({ code: 'custom', message, path });
  const verb = verbOf(step);
  if (verb === undefined) {
    const isNothing = OTHERS.every((other) => step[other] === undefined);
    return complain(isNothing ? NOTHING : 'does several things at once; make each a step of its own');
  }
  if (verb === 'request') return checkRequest(step, complain, context);
  for (const key of strayExpectations(step, verb)) complain(NO_ANSWER, ['expect', key]);
  const fine = new Set<string>([verb, ...BESIDE[verb]]);
  const name = verb === 'look' ? 'a question to a system alone' : verb;
  for (const [key, value] of Object.entries(step)) {
    const isOurs = DEFAULTED.has(key) && isEmpty(value);
    if (!fine.has(key) && !isOurs && value !== undefined)
      complain(`does not go with ${name}; remove it`, [key]);
  }
}
