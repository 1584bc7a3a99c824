import type { z } from 'zod';
import { didYouMean, suggest } from '#model/suggest.ts';
import type { Tree } from '../source/tree.ts';

export type Issue = z.core.$ZodIssue;

type Words = readonly [what: string, message: string, next: string];

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  date: 'a date',
};

/** How a mapping is asked for, given the keys it may have. */
export function mapWords(keys: readonly string[]): string {
  return keys.length > 0
    ? `Write its keys on lines of their own, e.g. \`${keys.slice(0, 3).join(': …`, `')}: …\`.`
    : 'Write `name: value` lines below it.';
}

/** Message and next step for one refused value that is there. */
export function wordsFor(issue: Issue, name: string, value: Tree, asMap: () => string): Words {
  if (!byDefault.test(issue.message)) return ownWords(issue, name);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, name, value, asMap);
    case 'invalid_value':
      return notOneOf(issue.values.map(String), name, value);
    case 'invalid_union':
      return union(issue, name, value, asMap);
    case 'too_small':
      return [
        'wrong-value',
        `${name} ${size(value, issue.origin)}, but at least ${issue.minimum} is wanted.`,
        `Use ${issue.minimum} or more.`,
      ];
    case 'too_big':
      return [
        'wrong-value',
        `${name} ${size(value, issue.origin)}, but at most ${issue.maximum} is wanted.`,
        `Use ${issue.maximum} or less.`,
      ];
    case 'invalid_key':
      return ownWords(issue.issues[0] ?? { message: 'This name cannot be used. Choose another one.' }, name);
    default:
      return [
        'wrong-value',
        `${name} is ${shown(value)}, which does not have the form wanted here.`,
        `Correct ${name}.`,
      ];
  }
}

const byDefault = /^(Invalid|Too) /;

/** What of an issue its schema worded itself. */
type OwnIssue = { readonly message: string; readonly params?: Readonly<Record<string, unknown>> | undefined };

/**
 * A schema's own message: a predicate of the key (`must be …`) or a sentence. What to do stands in `params.next`,
 * after a `;`, or in a second sentence.
 */
function ownWords({ message, params }: OwnIssue, name: string): Words {
  if (typeof params?.['next'] === 'string') return ['wrong-value', `${name}: ${message}`, params['next']];
  const [, fault = message, advice] = /^(.+?)(?:; |(?<=[.!?]) (?=[A-Z]))(.+)$/s.exec(message) ?? [];
  const next = advice === undefined ? `Correct ${name}` : advice.charAt(0).toUpperCase() + advice.slice(1);
  return ['wrong-value', `${name}${/^[a-z]/.test(fault) ? '' : ':'} ${ended(fault)}`, ended(next)];
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function union(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  name: string,
  value: Tree,
  asMap: () => string,
): Words {
  if ('options' in issue && Array.isArray(issue.options))
    return notOneOf(issue.options.map(String), name, value);
  const first = issue.errors.flatMap((branch) => branch.slice(0, 1));
  const own = first.find(({ message }) => !byDefault.test(message));
  if (own !== undefined && value.kind === 'scalar') return ownWords(own, name);
  const values = first.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  const types = first.flatMap((inner) =>
    inner.code === 'invalid_type' ? [kinds[inner.expected] ?? inner.expected] : [],
  );
  if (types.length === 0 && values.length > 0) return notOneOf(values, name, value);
  const wanted = listed([...values, ...new Set(types)]);
  const text = value.kind === 'scalar' ? value.text : '';
  const better = suggest(text, values);
  if (better !== undefined)
    return [
      'wrong-value',
      `${name} is ${shown(value)}, but ${wanted} is wanted.${didYouMean(text, values)}`,
      `Write ${better}.`,
    ];
  return [
    'wrong-type',
    `${name} is ${shown(value)}, but ${wanted || 'something else'} is wanted.`,
    wanted === 'a mapping' ? asMap() : `Write ${wanted}.`,
  ];
}

function listed(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

function notOneOf(values: readonly string[], name: string, value: Tree): Words {
  const text = value.kind === 'scalar' ? value.text : '';
  const better = suggest(text, values);
  const choice = values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;
  return [
    'wrong-value',
    `${name} is ${shown(value)}, which is not ${choice}.${better === undefined ? '' : didYouMean(text, values)}`,
    better === undefined ? `Write ${choice}.` : `Write ${better}.`,
  ];
}

function wrongType(expected: string, name: string, value: Tree, asMap: () => string): Words {
  const wanted = kinds[expected] ?? expected;
  return [
    'wrong-type',
    `${name} is ${shown(value)}, but ${wanted} is wanted.`,
    remedy(expected, name, value) ?? (wanted === 'a mapping' ? asMap() : `Write ${wanted}.`),
  ];
}

function remedy(expected: string, name: string, value: Tree): string | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (expected === 'string')
    return name.startsWith('suites.')
      ? `Give it a unit if it is an amount (2.5s, 20/s, 800kB), else put it in quotes: "${value.text}".`
      : `Put it in quotes: "${value.text}".`;
  if ((expected === 'object' || expected === 'record') && /^[\w.-]+:\S/.test(value.text))
    return 'Put a space after the colon.';
  if (expected === 'array') return `Write it as a list: [${value.text}].`;
  if (expected === 'boolean') return bareBoolean(value.text);
  return /^\d+(\.\d+)?$/.test(value.text) ? `Write it without quotes: ${value.text}.` : undefined;
}

function bareBoolean(text: string): string | undefined {
  if (/^(yes|on|y|1|true)$/i.test(text)) return 'Write true, without quotes.';
  return /^(no|off|n|0|false)$/i.test(text) ? 'Write false, without quotes.' : undefined;
}

function size(value: Tree, origin: string): string {
  if (value.kind === 'list')
    return value.items.length === 0 ? 'is an empty list' : `has ${value.items.length} items`;
  return origin === 'string' && value.kind === 'scalar'
    ? `has ${value.text.length} characters`
    : `is ${shown(value)}`;
}

function shown(value: Tree): string {
  if (value.kind === 'list') return 'a list';
  if (value.kind === 'map') return 'a mapping';
  if (typeof value.value === 'string')
    return value.value === ''
      ? 'empty'
      : `"${value.value.length > 60 ? `${value.value.slice(0, 60)}…` : value.value}"`;
  return typeof value.value === 'number' ? `the number ${value.text}` : String(value.value);
}
