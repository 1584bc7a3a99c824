import { isTree, referred, type Tree } from '../../contract/operation.ts';
import { textFor } from './pattern.ts';

/** Stands for the number of the request since the clean start: no two texts are the same. */
export const NUMBER = '{n}';
/** What begins every text that is made up; no state is told apart by it. */
export const MADE_UP = 'tidemark';

/** Schemas within schemas: one that holds itself ends here. */
const DEEPEST = 6;

const FORMATS: Readonly<Record<string, string>> = {
  date: '2030-01-02',
  'date-time': '2030-01-02T03:04:05Z',
  time: '03:04:05Z',
  duration: 'P1D',
  email: `${MADE_UP}-${NUMBER}@example.test`,
  'idn-email': `${MADE_UP}-${NUMBER}@example.test`,
  hostname: `${MADE_UP}-${NUMBER}.example.test`,
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: `https://example.test/${MADE_UP}-${NUMBER}`,
  url: `https://example.test/${MADE_UP}-${NUMBER}`,
  'uri-reference': `/${MADE_UP}-${NUMBER}`,
  uuid: '00000000-0000-4000-8000-000000000001',
  byte: 'dGlkZW1hcms=',
  binary: MADE_UP,
  password: 'Tidemark-2030!',
};

const numberIn = (schema: Tree, key: string): number | undefined => {
  const value = schema[key];
  return typeof value === 'number' ? value : undefined;
};
const listIn = (schema: Tree, key: string): readonly unknown[] => {
  const value = schema[key];
  return Array.isArray(value) ? value : [];
};

/** What a description gives as a value itself, the first of several. */
function given(schema: Tree): { readonly value: unknown } | undefined {
  for (const key of ['const', 'example', 'default'])
    if (schema[key] !== undefined && !(key === 'default' && schema[key] === null))
      return { value: schema[key] };
  const [first] = [...listIn(schema, 'examples'), ...listIn(schema, 'enum')];
  return first === undefined ? undefined : { value: first };
}

/** Draft 4 says `exclusiveMinimum: true` beside `minimum`, later ones a number. */
function boundOf(schema: Tree, key: string, own: string): readonly [number | undefined, boolean] {
  const exclusive = schema[own];
  return typeof exclusive === 'number' ? [exclusive, true] : [numberIn(schema, key), exclusive === true];
}

function numberOf(schema: Tree, whole: boolean): number {
  const step = numberIn(schema, 'multipleOf') ?? (whole ? 1 : 0.5);
  const [low, isAbove] = boundOf(schema, 'minimum', 'exclusiveMinimum');
  const [high, isBelow] = boundOf(schema, 'maximum', 'exclusiveMaximum');
  if (low !== undefined) {
    const least = Math.ceil(low / step) * step;
    return isAbove && least === low ? least + step : least;
  }
  const one = step * Math.ceil(1 / step);
  if (high === undefined || high > one) return one;
  const most = Math.floor(high / step) * step;
  return isBelow && most === high ? most - step : most;
}

function textOf(schema: Tree): string {
  const { pattern, format } = schema;
  const made = typeof pattern === 'string' ? textFor(pattern) : undefined;
  if (made !== undefined) return made;
  const [least, most] = [numberIn(schema, 'minLength') ?? 0, numberIn(schema, 'maxLength') ?? Infinity];
  const text = (typeof format === 'string' ? FORMATS[format] : undefined) ?? `${MADE_UP} ${NUMBER}`;
  // The number may have a digit more than its place holder has.
  const fits = text.length + 2 <= most ? text : MADE_UP.slice(0, most);
  return fits.length >= least ? fits : fits + 'x'.repeat(least - fits.length);
}

/** Makes values that a description's schemas take: what it gives itself, else the smallest that fits. */
export class Values {
  readonly #document: Tree;

  constructor(document: Tree) {
    this.#document = document;
  }

  /** A schema with all that stands for it or is to hold beside it in one. */
  whole(schema: unknown, depth = 0): Tree {
    if (!isTree(schema) || depth > DEEPEST) return {};
    const { $ref: reference, allOf, ...own } = schema;
    const parts = [
      ...(typeof reference === 'string' ? [referred(this.#document, reference)] : []),
      ...(Array.isArray(allOf) ? allOf : []),
    ].map((part) => this.whole(part, depth + 1));
    return parts.reduceRight<Tree>((now, part) => merged(part, now), own);
  }

  /** Undefined where nothing says what it may be. */
  of(schema: unknown, depth = 0): unknown {
    const whole = this.whole(schema);
    const known = given(whole);
    if (known) return known.value;
    const [option] = [...listIn(whole, 'oneOf'), ...listIn(whole, 'anyOf')].filter(
      (each) => this.whole(each)['type'] !== 'null',
    );
    if (option !== undefined) {
      const { oneOf: _one, anyOf: _any, ...rest } = whole;
      return this.of(merged(rest, this.whole(option)), depth + 1);
    }
    return this.#ofType(whole, depth);
  }

  #ofType(schema: Tree, depth: number): unknown {
    switch (typeIn(schema)) {
      case 'string':
        return textOf(schema);
      case 'integer':
        return numberOf(schema, true);
      case 'number':
        return numberOf(schema, false);
      case 'boolean':
        return true;
      case 'array':
        return this.#list(schema, depth);
      case 'object':
        return this.#object(schema, depth);
      default:
        return undefined;
    }
  }

  #list(schema: Tree, depth: number): unknown {
    if (depth > DEEPEST) return [];
    const item = this.of(schema['items'], depth + 1);
    return item === undefined ? [] : Array.from({ length: numberIn(schema, 'minItems') ?? 1 }, () => item);
  }

  /** What is required; where nothing is, all that names no other thing. */
  #object(schema: Tree, depth: number): unknown {
    if (depth > DEEPEST) return {};
    const properties = isTree(schema['properties']) ? schema['properties'] : {};
    const required = listIn(schema, 'required').map(String);
    const writable = Object.keys(properties).filter(
      (name) => this.whole(properties[name])['readOnly'] !== true,
    );
    const wanted = writable.filter((name) => required.includes(name));
    const optional = depth > 1 ? [] : writable.filter((name) => !/(?:^|[a-z_])ids?$/i.test(name));
    const entries = (wanted.length > 0 ? wanted : optional)
      .map((name) => [name, this.of(properties[name], depth + 1)] as const)
      .filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
  }
}

function typeIn({ type, properties, items }: Tree): unknown {
  const [first] = [type].flat().filter((each) => each !== undefined && each !== 'null');
  if (first !== undefined) return first;
  if (isTree(properties)) return 'object';
  return items === undefined ? undefined : 'array';
}

function merged(first: Tree, second: Tree): Tree {
  const properties = {
    ...(isTree(first['properties']) && first['properties']),
    ...(isTree(second['properties']) && second['properties']),
  };
  const required = [...new Set([...listIn(first, 'required'), ...listIn(second, 'required')])];
  return {
    ...first,
    ...second,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}
