import { endpointOf } from '#http/endpoint-options.ts';
import type { Endpoint } from '#http/endpoint.ts';
import type { Input } from '../input.ts';
import { tellsWho } from '#system/http/tells-who.ts';
import { rootsOf } from '../check.ts';
import type { Edge } from './rules.ts';
import { partOf, type Sent } from './send.ts';
import type { Thing } from './things.ts';

/** A request of a run: of an edge, or of a probe. */
export type Step = { readonly body: unknown; readonly headers?: Sent['headers'] } & (
  | {
      readonly edge: Edge;
      readonly thing: Pick<Thing, 'value' | 'number'> | undefined;
      readonly number: number;
    }
  | { readonly probe: string }
);

/** Places of an answer that are looked at for a value. */
const MOST_PLACES = 2_000;

const key = (name: string | number): string =>
  typeof name === 'number' || !/^[A-Za-z_]\w*$/.test(name) ? `[${JSON.stringify(name)}]` : `.${name}`;

/** The first place of a value in an answer: `$.id`. */
function pathOf(body: unknown, value: unknown): string | undefined {
  const open: [string, unknown][] = [['$', body]];
  for (const [path, part] of open) {
    if (part === value) return path;
    if (typeof part !== 'object' || part === null || open.length > MOST_PLACES) continue;
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(part)
      ? part.map((item, at) => [at, item] as const)
      : Object.entries(part);
    for (const [name, each] of entries) open.push([path + key(name), each]);
  }
  return undefined;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A header that is a value, or an address that has it as a part after another: as a capture takes it. */
function headerOf(headers: Sent['headers'], value: unknown): object | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const own = Object.entries(headers).find(([, text]) => text === value);
  if (own) return { header: own[0] };
  // What is written otherwise in an address would be captured as it is there.
  const parts = (headers['location'] ?? '').replace(/[?#].*$/s, '').split('/');
  const at = encodeURIComponent(value) === value ? parts.lastIndexOf(value) : -1;
  const before = parts[at - 1] ?? '';
  return at < 1 ? undefined : { header: 'location', regex: `${escaped(before)}/([^/?#]+)` };
}

/** Where an answer has a value, as a capture says it: `"$.id"`, `{"header":"x-order-id"}`. */
function captureOf({ body, headers = {} }: Step, value: unknown): string | undefined {
  const found = pathOf(body, value) ?? headerOf(headers, value);
  return found === undefined ? undefined : JSON.stringify(found);
}

/** `{it}` and `{it.shopId}`: the thing of a request, and a part of it. */
const PLACES = /\{it((?:\.[\w-]+)*)\}/g;

/** The variable that stands for a thing or a part of it: `.shopId`. */
type Variables = (part: string) => string;
const nobody: Variables = () => 'it';

const put = (text: string, variables: Variables): string =>
  text.replaceAll(PLACES, (_, part: string) => `\${{ vars.${variables(part)} }}`);

/** Parts of its thing that an edge's request names. */
const partsIn = ({ endpoint: { path, body = '' } }: Edge): readonly string[] => [
  ...new Set([...`${path}${body}`.matchAll(PLACES)].map(([, part = '']) => part)),
];

/** A hundred of one kind by their class: `2xx`. */
function shortStatuses(statuses: readonly number[]): readonly (number | string)[] {
  const kinds = Map.groupBy(statuses, (status) => Math.floor(status / 100));
  return [...kinds].flatMap(([kind, all]): readonly (number | string)[] =>
    all.length === 100 ? [`${kind}xx`] : all,
  );
}

/** With the number that it was sent with. */
function numbered({ path, body, ...rest }: Endpoint, number: number): Endpoint {
  const put = (text: string): string => text.replaceAll('{n}', String(number));
  return { ...rest, path: put(path), ...(body !== undefined && { body: put(body) }) };
}

/** A step in YAML whose values are JSON, which YAML holds. */
function lines(endpoint: Endpoint, variables: Variables, capture: string, assert: string): string {
  const { method, path, headers, body, expect } = endpoint;
  const statuses =
    expect.statuses.length > 0 ? `status: ${JSON.stringify(shortStatuses(expect.statuses))}` : '';
  const expected = [statuses, assert && `assert: ${JSON.stringify(assert)}`]
    .filter((each) => each !== '')
    .join(', ');
  const json = headers['content-type'] === 'application/json';
  // Who asks is an actor's, and no report says it.
  const own = Object.entries(headers).filter(
    ([name]) => !(json && name === 'content-type') && !tellsWho(name),
  );
  return [
    `- ${method.toLowerCase()}: ${JSON.stringify(put(path, variables))}`,
    ...(body === undefined
      ? []
      : [
          `  ${json ? 'json' : 'body'}: ${json ? put(body, variables) : JSON.stringify(put(body, variables))}`,
        ]),
    ...(own.length === 0 ? [] : [`  headers: ${JSON.stringify(Object.fromEntries(own))}`]),
    ...(expected === '' ? [] : [`  expect: { ${expected} }`]),
    ...(capture === '' ? [] : [`  capture: { ${capture} }`]),
  ].join('\n');
}

/** Where a thing's value, or one of its parts, comes from: an earlier step, or a probe asked right before. */
interface Source {
  readonly value: unknown;
  readonly variable: string;
  readonly step: number;
  readonly capture: string;
}

const isThing = (step: Step): step is Extract<Step, { readonly edge: Edge }> =>
  'edge' in step && step.thing !== undefined;

/** `orders` of `$.orders[*].id`, `order` of `$.vars.order[*]`. */
const listOf = ({ foreach }: Edge): string => /^\$\.(?:vars\.)?(\w+)/.exec(foreach?.text ?? '')?.[1] ?? 'it';

function sourcesOf(log: readonly Step[]): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const [at, step] of log.entries()) {
    if (!isThing(step) || !step.thing) continue;
    for (const part of partsIn(step.edge)) {
      const value = partOf(step.thing.value, part);
      const known = JSON.stringify(value);
      const from = log.slice(0, at).findIndex((earlier) => captureOf(earlier, value) !== undefined);
      const source = log[from];
      const capture = source && captureOf(source, value);
      if (capture === undefined || sources.has(known)) continue;
      const variable = `${listOf(step.edge)}_${step.thing.number}${part.replaceAll(/\W/g, '_')}`;
      sources.set(known, { value, variable, step: from, capture });
    }
  }
  return [...sources.values()];
}

function variablesOf(step: Step, sources: readonly Source[]): Variables {
  if (!isThing(step)) return nobody;
  return (part) =>
    sources.find(({ value }) => value === partOf(step.thing?.value, part))?.variable ?? nobody(part);
}

/** What is to hold of a probe's answer, as a journey says it: rules that look at this probe alone. */
function assertOf(probe: string, { invariants, probes }: Pick<Input, 'invariants' | 'probes'>): string {
  const names = new Set(probes.map(({ name }) => name));
  const own = invariants.flatMap(({ assert, empty }) => {
    const text = assert ?? `count(${empty ?? ''}) == 0`;
    const roots = new Set(rootsOf(text));
    if (roots.size !== 1 || !roots.has(probe) || !names.has(probe)) return [];
    return [text.replaceAll(new RegExp(`\\$\\.${probe}\\b`, 'g'), '$.body')];
  });
  return own.length > 1 ? own.map((text) => `(${text})`).join(' && ') : (own[0] ?? '');
}

/** The steps of a run as a journey's: requests of edges, and of probes where a later step needs what they tell. */
export function journeyOf(
  log: readonly Step[],
  input: Pick<Input, 'probes' | 'state' | 'asksToReset' | 'invariants'>,
): string {
  const { probes, state, asksToReset } = input;
  const reset = asksToReset && state.reset ? endpointOf({ ...state.reset, expect: {} }) : undefined;
  const sources = sourcesOf(log);
  const steps = log.flatMap((step, at): string[] => {
    const capture = sources
      .filter((source) => source.step === at)
      .map(({ variable, capture: what }) => `${variable}: ${what}`)
      .join(', ');
    const isLast = log.slice(at + 1).every((later) => !('edge' in later));
    if ('edge' in step)
      return [lines(numbered(step.edge.endpoint, step.number), variablesOf(step, sources), capture, '')];
    const probe = probes.find(({ name }) => name === step.probe);
    return probe && (capture !== '' || isLast)
      ? [lines(probe.endpoint, nobody, capture, isLast ? assertOf(probe.name, input) : '')]
      : [];
  });
  return [...(reset ? [lines(reset, nobody, '', '')] : []), ...steps].join('\n');
}
