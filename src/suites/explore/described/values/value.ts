import { isTree, referred, type Tree } from '../../../contract/operation.ts';
import { Chance } from './chance.ts';
import { numberOf, textOf } from './scalar.ts';

/** Schemas within schemas: one that holds itself ends here. */
const DEEPEST = 6;
/** Values that are made for each item of a set, until one is another than the rest. */
const TRIES = 10;

const numberIn = (schema: Tree, key: string): number | undefined => {
  const value = schema[key];
  return typeof value === 'number' ? value : undefined;
};
const listIn = (schema: Tree, key: string): readonly unknown[] => {
  const value = schema[key];
  return Array.isArray(value) ? value : [];
};

/** What a description gives as a value itself, one of several. */
function given(schema: Tree, chance: Chance): { readonly value: unknown } | undefined {
  for (const key of ['const', 'example', 'default'])
    if (schema[key] !== undefined && !(key === 'default' && schema[key] === null))
      return { value: schema[key] };
  const [examples, all] = [listIn(schema, 'examples'), listIn(schema, 'enum')];
  const one = chance.pick(examples.length > 0 ? examples : all);
  return one === undefined ? undefined : { value: one };
}

/** Where a value is made: how deep within others, and by which choices. */
interface At {
  readonly chance: Chance;
  readonly depth: number;
}
const within = ({ chance, depth }: At, part: string | number): At => ({
  chance: chance.of(part),
  depth: depth + 1,
});

/** Makes values that a description's schemas take: what it gives itself, else one that fits; of seed 0 the smallest. */
export class Values {
  readonly #document: Tree;
  readonly #chance: Chance;

  constructor(document: Tree, seed: number) {
    this.#document = document;
    this.#chance = new Chance(seed);
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

  /** Undefined where nothing says what it may be. `place`: what it is made for, which has choices of its own. */
  of(schema: unknown, place: string): unknown {
    return this.#of(schema, { chance: this.#chance.of(place), depth: 0 });
  }

  /** The smallest, whatever the seed. */
  smallest(schema: unknown): unknown {
    return this.#of(schema, { chance: new Chance(0), depth: 0 });
  }

  #of(schema: unknown, at: At): unknown {
    const whole = this.whole(schema);
    const known = given(whole, at.chance);
    if (known) return known.value;
    const options = [...listIn(whole, 'oneOf'), ...listIn(whole, 'anyOf')].filter(
      (each) => this.whole(each)['type'] !== 'null',
    );
    const option = at.chance.of('of').pick(options);
    if (option === undefined) return this.#ofType(whole, at);
    const { oneOf: _one, anyOf: _any, ...rest } = whole;
    return this.#of(merged(rest, this.whole(option)), { ...at, depth: at.depth + 1 });
  }

  #ofType(schema: Tree, at: At): unknown {
    switch (typeIn(schema)) {
      case 'string':
        return textOf(schema, at.chance);
      case 'integer':
        return numberOf(schema, true, at.chance);
      case 'number':
        return numberOf(schema, false, at.chance);
      case 'boolean':
        return at.chance.below(2) === 0;
      case 'array':
        return this.#list(schema, at);
      case 'object':
        return this.#object(schema, at);
      default:
        return undefined;
    }
  }

  #list(schema: Tree, at: At): unknown {
    if (at.depth > DEEPEST) return [];
    const length = numberIn(schema, 'minItems') ?? 1;
    if (schema['uniqueItems'] === true) return this.#set(schema['items'], length, at);
    const item = this.#of(schema['items'], within(at, 'item'));
    return item === undefined ? [] : Array.from({ length }, () => item);
  }

  /** Items of which each is another one, also where all choices are the first. */
  #set(items: unknown, length: number, at: At): unknown {
    const found = new Map<string, unknown>();
    for (let tried = 0; found.size < length && tried < TRIES * length; tried += 1) {
      const chance = at.chance.seed === 0 ? new Chance(tried) : at.chance;
      const item = this.#of(items, within({ ...at, chance }, tried));
      if (item !== undefined) found.set(JSON.stringify(item), item);
    }
    return [...found.values()];
  }

  /** What is required; where nothing is, all that names no other thing. */
  #object(schema: Tree, at: At): unknown {
    const { depth } = at;
    if (depth > DEEPEST) return {};
    const properties = isTree(schema['properties']) ? schema['properties'] : {};
    const required = listIn(schema, 'required').map(String);
    const writable = Object.keys(properties).filter(
      (name) => this.whole(properties[name])['readOnly'] !== true,
    );
    const wanted = writable.filter((name) => required.includes(name));
    const optional = depth > 1 ? [] : writable.filter((name) => !/(?:^|[a-z_])ids?$/i.test(name));
    const entries = (wanted.length > 0 ? wanted : optional)
      .map((name) => [name, this.#of(properties[name], within(at, name))] as const)
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
