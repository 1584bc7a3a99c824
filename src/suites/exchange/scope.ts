import { randomUUID } from 'node:crypto';
import type { EndpointOptions } from '#http/endpoint-options.ts';
import { templateParts } from '#http/template-parts.ts';
import { compileTemplate, renderTemplate, type TemplateSources } from '#http/template.ts';
import { isOwnWord } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

/** What templates are filled in with. `request`: the number of the request that is made, from 1. */
export interface Scope {
  readonly vars: Values;
  readonly row: Values;
  readonly matrix: Values;
  /** The same for one run of requests, and for no other. */
  readonly runId: string;
  readonly seed: number;
  readonly request: number;
}

/** A template whose value nobody set. */
export class Unset extends Error {
  readonly word: string;

  constructor(word: string) {
    super(`\${{ ${word} }} has no value`);
    this.word = word;
  }
}

/** What one of our own words stands for. */
function ownValue(word: string): (scope: Scope) => unknown {
  if (word === 'run.id') return ({ runId }) => runId;
  const [from = '', name = ''] = word.split('.');
  return ({ vars, row, matrix }) => {
    const values: Readonly<Record<string, Values>> = { vars, row, matrix };
    const found = values[from];
    if (found === undefined || !Object.hasOwn(found, name)) throw new Unset(word);
    return found[name];
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function wordText(word: string): (scope: Scope) => string {
  if (isOwnWord(word)) {
    const value = ownValue(word);
    return (scope) => textOf(value(scope));
  }
  return ({ seed, request }) => {
    const sources: TemplateSources = { seed, uuid: randomUUID, now: () => new Date() };
    return renderTemplate(compileTemplate(`\${{ ${word} }}`, sources), request);
  };
}

/** What is read once and filled in often. `constant`: it is the same whatever the scope. */
export interface Filler<T> {
  readonly constant: boolean;
  /** Throws an Unset. */
  readonly fill: (scope: Scope) => T;
}

const always = <T>(value: T): Filler<T> => ({ constant: true, fill: () => value });

/** A text whose templates are put in by `put`, which is given each value and its place among the parts. */
function textFiller(text: string, put: (value: string, at: number) => string): Filler<string> {
  const parts = templateParts(text);
  if (parts.length === 1) return always(text);
  const words = parts.map((part, at) => (at % 2 === 1 ? wordText(part) : undefined));
  const fill = (scope: Scope) => {
    let filled = '';
    for (let at = 0; at < parts.length; at += 1) {
      const word = words[at];
      filled += word ? put(word(scope), at) : parts[at];
    }
    return filled;
  };
  return { constant: false, fill };
}

const plainText = (text: string): Filler<string> => textFiller(text, (value) => value);

/** A path: what stands for all of its beginning is an address that was given to us, all else a part of one. */
export function pathFiller(path: string): Filler<string> {
  const begins = path.startsWith('${{');
  return textFiller(path, (value, at) => (begins && at === 1 ? value : encodeURIComponent(value)));
}

function membersFiller(value: object, of: (part: unknown, key: string) => Filler<unknown>): Filler<unknown> {
  const members = Object.entries(value).map(([key, part]) => [key, of(part, key)] as const);
  if (members.every(([, { constant }]) => constant)) return always(value);
  const fill = (scope: Scope) => Object.fromEntries(members.map(([key, part]) => [key, part.fill(scope)]));
  return { constant: false, fill };
}

function jsonFiller(value: unknown): Filler<unknown> {
  if (Array.isArray(value)) {
    const items = value.map(jsonFiller);
    if (items.every(({ constant }) => constant)) return always(value);
    return { constant: false, fill: (scope) => items.map(({ fill }) => fill(scope)) };
  }
  if (typeof value === 'object' && value !== null) return membersFiller(value, jsonFiller);
  if (typeof value !== 'string') return always(value);
  const [before, word, after, ...more] = templateParts(value);
  const isAlone = before === '' && after === '' && more.length === 0 && word !== undefined;
  return isAlone && isOwnWord(word) ? { constant: false, fill: ownValue(word) } : plainText(value);
}

/** Keys that hold an endpoint's path. */
export const PATHS: ReadonlySet<string> = new Set([
  'path',
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
]);
/** Texts alone, whatever stood for them. */
const TEXTS = new Set(['headers', 'query', 'form', 'body', 'text', 'multipart', 'binary']);

function textsFiller(value: unknown): Filler<unknown> {
  if (typeof value === 'string') return plainText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return always(value);
  return membersFiller(value, textsFiller);
}

function partFiller(value: unknown, key: string): Filler<unknown> {
  if (PATHS.has(key)) return pathFiller(String(value));
  return TEXTS.has(key) ? textsFiller(value) : jsonFiller(value);
}

/** An endpoint whose templates are filled in request by request: what is sent, and what is expected. */
export function endpointFiller<T extends EndpointOptions>(options: T): Filler<T> {
  const { constant, fill } = membersFiller(options, partFiller);
  // Every key keeps the kind of value that it was checked for.
  return { constant, fill: (scope) => fill(scope) as T };
}

/** A JSON value; a text that is one template alone becomes what that stands for, a number as a number. */
export const valueFiller = <T>(value: T): Filler<T> => {
  const { constant, fill } = jsonFiller(value);
  return { constant, fill: (scope) => fill(scope) as T };
};

/** The same, once. Throws an Unset. */
export const fillJson = (value: unknown, scope: Scope): unknown => jsonFiller(value).fill(scope);

/** A text with its templates filled in, once. Throws an Unset. */
export const fillText = (text: string, scope: Scope): string => plainText(text).fill(scope);
