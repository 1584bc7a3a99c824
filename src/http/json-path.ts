import {
  FunctionExpressionType,
  jsonpath,
  JSONPathEnvironment,
  JSONPathError,
  JSONPathNode,
  JSONPathNodeList,
  Nothing,
  type JSONPathQuery,
  type JSONValue,
} from './expression/json-p3.ts';
import { beginWork, limited } from './expression/limits.ts';
import { add, distinct, overNodes } from './expression/functions.ts';
import { compileRegex, regexMistake, type Regex } from './regex/regex.ts';
import { askedOfRoot, type Asked } from './expression/roots.ts';
import { ExpressionLimit, ExpressionMistake, parserWords } from './expression/mistake.ts';

const { LogicalType, NodesType, ValueType } = FunctionExpressionType;
const LONGEST = 2_000;

const patterns = new Map<string, Regex | undefined>();

/** A pattern that is none matches nothing (RFC 9535, 2.4.6). */
function regexOf(pattern: string): Regex | undefined {
  if (patterns.has(pattern)) return patterns.get(pattern);
  const regex = regexMistake(pattern) === undefined ? compileRegex(pattern) : undefined;
  if (patterns.size >= 100) patterns.clear();
  patterns.set(pattern, regex);
  return regex;
}

function matches(text: unknown, pattern: unknown, whole: boolean): boolean {
  if (typeof text !== 'string' || typeof pattern !== 'string') return false;
  return regexOf(whole ? `^(?:${pattern})$` : pattern)?.test(text) ?? false;
}

/**
 * RFC 9535 with patterns that take no longer than the text is long, `sum`, `max` and `min` of nodes, `distinct` nodes,
 * and `add` for two values.
 */
function environment(): JSONPathEnvironment {
  const made = new JSONPathEnvironment();
  for (const [name, reduce] of Object.entries(overNodes)) {
    const call = (nodes: JSONPathNodeList) => reduce(nodes.values()) ?? Nothing;
    made.functionRegister.set(name, { argTypes: [NodesType], returnType: ValueType, call });
  }
  made.functionRegister.set('distinct', {
    argTypes: [NodesType],
    returnType: NodesType,
    call: (list: JSONPathNodeList) => new JSONPathNodeList(distinct(list.nodes)),
  });
  for (const [name, whole] of [
    ['match', true],
    ['search', false],
  ] as const)
    made.functionRegister.set(name, {
      argTypes: [ValueType, ValueType],
      returnType: LogicalType,
      call: (text: unknown, pattern: unknown) => matches(text, pattern, whole),
    });
  made.functionRegister.set('add', {
    argTypes: [ValueType, ValueType],
    returnType: ValueType,
    call: (left: unknown, right: unknown) => add(left, right) ?? Nothing,
  });
  return made;
}

const rfc9535 = environment();

function parsed(kind: 'JSONPath' | 'condition', text: string, before = '', after = ''): JSONPathQuery {
  if (text.length > LONGEST)
    throw new ExpressionMistake(kind, `it is longer than ${LONGEST} characters,`, text, LONGEST);
  try {
    return limited(rfc9535.compile(`${before}${text}${after}`));
  } catch (error) {
    if (error instanceof RangeError) throw new ExpressionMistake(kind, 'it is nested too deeply', text, 0);
    const index =
      error instanceof JSONPathError ? Math.max(0, error.token.index - before.length) : text.length;
    const said = error instanceof JSONPathError ? error.message : 'it ends too early';
    const words = parserWords(said, [...rfc9535.functionRegister.keys()].toSorted());
    throw new ExpressionMistake(kind, words, text, index);
  }
}

/** A value and where it stands: a normalized path (RFC 9535, 2.7), `$['items'][0]`. */
export interface Found {
  readonly value: unknown;
  readonly path: string;
}

/** A JSONPath, read once. Each of its functions throws an ExpressionLimit where an answer makes too much work of it. */
export interface JsonPath {
  readonly text: string;
  /** It can name one spot at most: no `[*]`, `..`, slice or filter. */
  readonly singular: boolean;
  /** All values that it names, in document order; empty where there is none. */
  values(root: unknown): readonly unknown[];
  /** The same with their places. */
  found(root: unknown): readonly Found[];
  /** The one value that it names; undefined where there is none or several. */
  value(root: unknown): unknown;
}

/** What a query names in a JSON value; `root` is what `$` is, if not that value. */
function nodesOf(query: JSONPathQuery, value: JSONValue, root = value): readonly JSONPathNode[] {
  try {
    beginWork();
    let nodes = [new JSONPathNode(value, [], root)];
    for (const segment of query.segments) nodes = segment.resolve(nodes);
    return nodes;
  } catch (error) {
    if (error instanceof RangeError)
      throw new ExpressionLimit('the answer is nested too deeply to look into');
    throw error;
  }
}

/**
 * Names and indices of a path that names one spot: a plain walk along them costs a fifth of a query
 * (bench/http/verify.ts).
 */
function stepsOf(query: JSONPathQuery): readonly (string | number)[] | undefined {
  const { NameSelector, IndexSelector } = jsonpath.selectors;
  if (!query.singularQuery()) return undefined;
  const steps: (string | number)[] = [];
  for (const { selectors } of query.segments) {
    const [selector] = selectors;
    if (selector instanceof NameSelector) steps.push(selector.name);
    if (selector instanceof IndexSelector) steps.push(selector.index);
  }
  return steps;
}

function step(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value.at(key) : undefined;
  if (typeof value !== 'object' || value === null || typeof key === 'number') return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function spotOf(root: unknown, steps: readonly (string | number)[]): unknown {
  let value = root;
  for (const key of steps) value = step(value, key);
  return value;
}

/** As many texts as a large config has; reading one again costs 20 µs. */
const MOST_READ = 1_000;

function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size >= MOST_READ) known.clear();
    known.set(text, made);
    return made;
  };
}

/**
 * Reads a JSONPath (RFC 9535). Throws an ExpressionMistake, also for unknown functions and arguments of wrong types.
 */
export const compileJsonPath = readOnce(jsonPathOf);

function jsonPathOf(text: string): JsonPath {
  const query = parsed('JSONPath', text);
  const steps = stepsOf(query);
  const nodes = (root: unknown) => nodesOf(query, root as JSONValue);
  return {
    text,
    singular: steps !== undefined,
    values: (root) => nodes(root).map(({ value }) => value),
    found: (root) =>
      nodes(root).map((node) => ({ value: node.value, path: node.getPath({ form: 'canonical' }) })),
    value: (root) => {
      if (steps) return spotOf(root, steps);
      const [first, ...others] = nodes(root);
      return others.length === 0 ? first?.value : undefined;
    },
  };
}

/** Whether a condition holds for `{ body, status, headers, vars, last, … }`, which is its `$` and its `@`. */
export type Condition = (about: Readonly<Record<string, unknown>>) => boolean;

/** The query that a condition is the filter of. */
function conditionQuery(text: string): JSONPathQuery {
  const query = parsed('condition', text, '$[?', ']');
  const [segment, ...others] = query.segments;
  const isOne = others.length === 0 && segment?.selectors.length === 1;
  if (!isOne || !(segment.selectors[0] instanceof jsonpath.selectors.FilterSelector))
    throw new ExpressionMistake('condition', 'it must be one expression', text, 0);
  return query;
}

/**
 * Reads a condition, the expression of a JSONPath filter: `$.body.total > 0 && count($.body.items[*]) == 2`. Throws an
 * ExpressionMistake; the condition itself throws an ExpressionLimit where an answer makes too much work of it.
 */
export const compileCondition = readOnce(conditionOf);

function conditionOf(text: string): Condition {
  const query = conditionQuery(text);
  return (about) => {
    const root = about as JSONValue;
    return nodesOf(query, [root], root).length > 0;
  };
}

function mistakeOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionMistake) return error.message;
    throw error;
  }
}

/** Why a text is no JSONPath, to follow its key; undefined where it is one. */
export const jsonPathMistake = (text: string) => mistakeOf(() => compileJsonPath(text));

/** What a condition asks its root for; nothing where it is none. */
export function askedByCondition(text: string): readonly Asked[] {
  return conditionMistake(text) === undefined ? askedOfRoot(conditionQuery(text)) : [];
}

/** Why a text is no condition, to follow its key; undefined where it is one. */
export const conditionMistake = (text: string) => mistakeOf(() => compileCondition(text));
