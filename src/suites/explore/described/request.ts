import { isTree, type Tree } from '../../contract/operation.ts';
import { isSame } from './things/ids.ts';
import { firstExample, type Operation, type Parameter } from './operations.ts';
import type { Resource } from './things/resources.ts';
import { carriedFor } from './security.ts';
import { NUMBER } from './values/made-up.ts';
import type { Values } from './values/value.ts';

/** What requests are made with. */
export interface Making {
  readonly document: Tree;
  readonly values: Values;
  readonly auth: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Path before those of the description: '' or `/api/v1`. */
  readonly base: string;
}

/** An endpoint as people write it; `why` it cannot be made otherwise. */
export type Made = { readonly request: Readonly<Record<string, unknown>> } | { readonly why: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const inAddress = (value: unknown): string =>
  encodeURIComponent(textOf(value)).replaceAll(encodeURIComponent(NUMBER), NUMBER);

/** Where no letters beyond ASCII may stand. */
const PLAIN: ReadonlySet<Parameter['in']> = new Set(['header', 'cookie']);

/** A value that the description gives or its schema takes. */
function valueOf({ values }: Making, { name }: Operation, parameter: Parameter): unknown {
  const { example, schema } = parameter;
  if (example !== undefined) return example;
  return PLAIN.has(parameter.in) ? values.smallest(schema) : values.of(schema, `${name} ${parameter.name}`);
}

interface Asked {
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly why?: string;
}

/** What an operation requires besides its path and body. */
function askedOf(making: Making, operation: Operation): Asked {
  const carried = carriedFor(making.document, operation, making.auth);
  const required = operation.parameters.filter((each) => each.required && each.in !== 'path');
  const known = required.map((each) => [each, valueOf(making, operation, each)] as const);
  const [unknown] = known.filter(([, value]) => value === undefined);
  const of = (where: Parameter['in']) => known.filter(([each]) => each.in === where);
  const query = [
    ...of('query').map(([{ name }, value]) => [name, inAddress([value].flat()[0])]),
    ...Object.entries(carried.query).map(([name, value]) => [name, inAddress(value)]),
  ];
  const cookies = Object.entries({
    ...Object.fromEntries(of('cookie').map(([{ name }, value]) => [name, textOf(value)])),
    ...carried.cookies,
  }).map(([name, value]) => `${name}=${value}`);
  return {
    query: query.map(([name = '', value = '']) => `${encodeURIComponent(name)}=${value}`).join('&'),
    headers: {
      ...Object.fromEntries(of('header').map(([{ name }, value]) => [name, textOf(value)])),
      ...(cookies.length > 0 && { cookie: cookies.join('; ') }),
      ...making.headers,
      ...carried.headers,
    },
    ...(unknown && { why: `nothing says what ${unknown[0].name} (${unknown[0].in}) may be` }),
  };
}

const isJson = (type: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b|^\*\/\*/.test(type);

/** A body of one media type, as an endpoint has it. */
function bodyOf(
  { document, values }: Making,
  { name, bodies }: Operation,
): Readonly<Record<string, unknown>> | undefined {
  const types = Object.keys(bodies);
  const type = types.find(isJson) ?? types.find((each) => /x-www-form-urlencoded|^text\//.test(each));
  const media = type === undefined ? undefined : bodies[type];
  if (type === undefined || !media) return undefined;
  const value =
    media['example'] ?? firstExample(document, media['examples']) ?? values.of(media['schema'], name);
  if (value === undefined) return undefined;
  if (isJson(type)) return { json: value };
  if (type.startsWith('text/')) return { text: textOf(value) };
  const fields = isTree(value) ? Object.entries(value) : [];
  return { form: Object.fromEntries(fields.map(([name, each]) => [name, textOf(each)])) };
}

/** A kind of things, by a property of a body that names one: `petId` → pets. */
export function namedIn(
  json: unknown,
  resources: readonly Resource[],
): { readonly property: string; readonly resource: Resource } | undefined {
  for (const property of isTree(json) ? Object.keys(json) : [])
    for (const resource of resources)
      if (resource.holes.length === 1 && isSame(property, `${resource.list}Id`))
        return { property, resource };
  return undefined;
}

/** The request of an operation on this path, with what it requires and no more. */
export function requestOf(making: Making, operation: Operation, path: string): Made {
  const { method, bodies, needsBody } = operation;
  const { query, headers, why } = askedOf(making, operation);
  if (why !== undefined) return { why };
  const body = method === 'get' || Object.keys(bodies).length === 0 ? {} : bodyOf(making, operation);
  if (!body && needsBody)
    return {
      why: `its body is ${Object.keys(bodies).join(' or ') || 'not described'}, which is not made up`,
    };
  if (JSON.stringify(body ?? {}).includes('${{')) return { why: 'its example holds a template' };
  const address = `${making.base}${path}`;
  return {
    request: {
      [method]: query === '' ? address : `${address}?${query}`,
      ...(Object.keys(headers).length > 0 && { headers }),
      ...body,
    },
  };
}
