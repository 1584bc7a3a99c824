// JSON Schema as OpenAPI 3.0 and 3.1 use it (drafts 4 to 2020-12), as far as it says something of a value.

type Schema = Readonly<Partial<Record<string, unknown>>>;

/** What a value breaks: where, as a JSONPath, and how. */
export interface Broken {
  readonly path: string;
  readonly message: string;
}

/** Looks a reference up in the description; undefined where it leads nowhere. */
export type Resolve = (reference: string) => unknown;

/** Schemas within schemas for one value: a circle of references that no value ends. */
const DEEPEST = 60;

const isMap = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberIn = (schema: Schema, key: string): number | undefined => {
  const value = schema[key];
  return typeof value === 'number' ? value : undefined;
};

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isMap(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

const fits = (value: unknown, type: unknown): boolean => {
  const is = typeOf(value);
  return is === type || (is === 'integer' && type === 'number');
};

type Test = (schema: Schema, value: unknown) => string | undefined;

function wrongType({ type, nullable }: Schema, value: unknown): string | undefined {
  const types = Array.isArray(type) ? type : [type];
  if (type === undefined || (nullable === true && value === null)) return undefined;
  if (types.some((each) => fits(value, each))) return undefined;
  return `is ${words[typeOf(value)]}, not ${types.map((each) => words[String(each)] ?? each).join(' or ')}`;
}

const notAmong: Test = (schema, value) => {
  const all = schema['const'] === undefined ? schema['enum'] : [schema['const']];
  if (!Array.isArray(all) || (value === null && schema['nullable'] === true)) return undefined;
  const own = canonical(value);
  return all.some((each) => canonical(each) === own)
    ? undefined
    : `is none of ${all.map(canonical).join(', ')}`;
};

/** Draft 4 says `exclusiveMinimum: true` beside `minimum`, later ones a number. */
function bounds(
  schema: Schema,
  key: 'minimum' | 'maximum',
  own: string,
): readonly [number | undefined, boolean] {
  const exclusive = schema[own];
  if (typeof exclusive === 'number') return [exclusive, true];
  return [numberIn(schema, key), exclusive === true];
}

const wrongNumber: Test = (schema, value) => {
  if (typeof value !== 'number') return undefined;
  const [min, above] = bounds(schema, 'minimum', 'exclusiveMinimum');
  const [max, below] = bounds(schema, 'maximum', 'exclusiveMaximum');
  if (min !== undefined && (above ? value <= min : value < min))
    return `is not ${above ? 'above' : 'at least'} ${min}`;
  if (max !== undefined && (below ? value >= max : value > max))
    return `is not ${below ? 'below' : 'at most'} ${max}`;
  const step = numberIn(schema, 'multipleOf');
  const times = step === undefined ? 0 : value / step;
  return Math.abs(times - Math.round(times)) > 1e-9 ? `is no multiple of ${step}` : undefined;
};

/** Undefined for what is no regular expression of ours: it says nothing. */
function patternHolds(pattern: string, text: string): boolean | undefined {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return undefined;
  }
}

const wrongText: Test = (schema, value) => {
  if (typeof value !== 'string') return undefined;
  const length = [...value].length;
  if (length < (numberIn(schema, 'minLength') ?? 0)) return 'is too short';
  if (length > (numberIn(schema, 'maxLength') ?? Infinity)) return 'is too long';
  const { pattern } = schema;
  const misses = typeof pattern === 'string' && patternHolds(pattern, value) === false;
  return misses ? `does not match ${pattern}` : undefined;
};

const wrongSize: Test = (schema, value) => {
  const [count, kind] = Array.isArray(value) ? [value.length, 'Items'] : [undefined, 'Properties'];
  const size = count ?? (isMap(value) ? Object.keys(value).length : undefined);
  if (size === undefined) return undefined;
  if (size < (numberIn(schema, `min${kind}`) ?? 0)) return 'holds too little';
  if (size > (numberIn(schema, `max${kind}`) ?? Infinity)) return 'holds too much';
  const isTwice = Array.isArray(value) && new Set(value.map(canonical)).size < value.length;
  return schema['uniqueItems'] === true && isTwice ? 'holds the same twice' : undefined;
};

const tests: readonly Test[] = [wrongType, notAmong, wrongNumber, wrongText, wrongSize];

const below = (path: string, key: string): string =>
  /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key}']`;

/** Every first fault of each part of a value. */
export class Validator {
  readonly #resolve: Resolve;

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  /** What of a value is not as its schema has it; empty where all is. */
  check(schema: unknown, value: unknown, path = '$', depth = 0): readonly Broken[] {
    if (schema === false) return [{ path, message: 'may not be there' }];
    if (!isMap(schema) || depth > DEEPEST) return [];
    const reference = schema['$ref'];
    const at = { value, path, depth: depth + 1 };
    const referred = typeof reference === 'string' ? this.#within(this.#resolve(reference), at) : [];
    const own = tests.flatMap((test) => test(schema, value) ?? []).slice(0, 1);
    return [
      ...referred,
      ...own.map((message) => ({ path, message })),
      ...this.#properties(schema, at),
      ...this.#items(schema, at),
      ...this.#combined(schema, at),
    ];
  }

  #within(schema: unknown, { value, path, depth }: At): readonly Broken[] {
    return this.check(schema, value, path, depth);
  }

  #isFine(schema: unknown, at: At): boolean {
    return this.#within(schema, at).length === 0;
  }

  #properties(schema: Schema, { value, path, depth }: At): readonly Broken[] {
    if (!isMap(value)) return [];
    const properties = isMap(schema['properties']) ? schema['properties'] : {};
    const patterns = isMap(schema['patternProperties']) ? Object.entries(schema['patternProperties']) : [];
    const missing = listOf(schema['required'])
      .map(String)
      .filter((key) => !Object.hasOwn(value, key) && !isWriteOnly(properties[key]));
    const inner = Object.entries(value).flatMap(([key, part]) => {
      const named = [
        ...(Object.hasOwn(properties, key) ? [properties[key]] : []),
        ...patterns.filter(([pattern]) => patternHolds(pattern, key) === true).map(([, each]) => each),
      ];
      const schemas = named.length > 0 ? named : [schema['additionalProperties']];
      return schemas.flatMap((each) => this.check(each, part, below(path, key), depth));
    });
    return [...missing.map((key) => ({ path: below(path, key), message: 'is missing' })), ...inner];
  }

  #items({ items, prefixItems }: Schema, { value, path, depth }: At): readonly Broken[] {
    if (!Array.isArray(value)) return [];
    const first = listOf(prefixItems);
    return value.flatMap((part: unknown, index) =>
      this.check(index < first.length ? first[index] : items, part, `${path}[${index}]`, depth),
    );
  }

  #combined(schema: Schema, at: At): readonly Broken[] {
    return [
      ...listOf(schema['allOf']).flatMap((each) => this.#within(each, at)),
      ...(at.value === null && schema['nullable'] === true ? [] : this.#alternatives(schema, at)),
      ...this.#conditional(schema, at),
    ];
  }

  #alternatives(schema: Schema, at: At): readonly Broken[] {
    const { path } = at;
    const [any, one] = [listOf(schema['anyOf']), listOf(schema['oneOf'])];
    const count = one.filter((each) => this.#isFine(each, at)).length;
    const many = count === 0 ? 'none' : 'more than one';
    return [
      ...(any.length === 0 || any.some((each) => this.#isFine(each, at))
        ? []
        : [{ path, message: 'is none of what it may be (anyOf)' }]),
      ...(one.length === 0 || count === 1 ? [] : [{ path, message: `is ${many} of what it may be (oneOf)` }]),
    ];
  }

  #conditional(schema: Schema, at: At): readonly Broken[] {
    const excluded = schema['not'] !== undefined && this.#isFine(schema['not'], at);
    const then = this.#isFine(schema['if'], at) ? schema['then'] : schema['else'];
    return [
      ...(excluded ? [{ path: at.path, message: 'is what it may not be (not)' }] : []),
      ...(schema['if'] === undefined ? [] : this.#within(then, at)),
    ];
  }
}

interface At {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/** What only a request has is in no answer. */
const isWriteOnly = (schema: unknown): boolean => isMap(schema) && schema['writeOnly'] === true;
