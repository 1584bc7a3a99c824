import { templateParts } from './template-parts.ts';

/** Turns the number of a request into its text. */
export type Template = string | ((requestNumber: number) => string);

/** Where templates take what is not a function of the request's number. */
export interface TemplateSources {
  /** Same seed, same `random_int`s. */
  readonly seed: number;
  uuid(): string;
  now(): Date;
}

/** Weyl sequence and mix of Murmur3's finaliser: the same number for the same seed and request. */
function scatter(seed: number, requestNumber: number, place: number): number {
  let state = (seed + Math.imul(requestNumber, 0x9e37_79b9) + Math.imul(place, 0x85eb_ca6b)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

type Word = (sources: TemplateSources, requestNumber: number, place: number) => string;

const words: Readonly<Record<string, Word>> = {
  uuid: (sources) => sources.uuid(),
  timestamp: (sources) => sources.now().toISOString(),
  timestamp_unix: (sources) => String(Math.floor(sources.now().getTime() / 1000)),
  request_number: (_sources, requestNumber) => String(requestNumber),
  random_int: ({ seed }, requestNumber, place) => String(scatter(seed, requestNumber, place) % 1_000_000),
};

/** Whether a word is one that whoever sends the request fills in. */
export type OwnWord = (word: string) => boolean;

/** The first `${{ word }}` of a text that no request can fill in; `isOwn` are the sender's beside those of all. */
export function unknownWord(text: string, isOwn: OwnWord = () => false): string | undefined {
  return templateParts(text).find((part, at) => at % 2 === 1 && !Object.hasOwn(words, part) && !isOwn(part));
}

/**
 * A text with `${{ uuid }}`, `${{ timestamp }}`, `${{ timestamp_unix }}`, `${{ request_number }}` or
 * `${{ random_int }}` (0–999,999); a text without any stays itself.
 */
export function compileTemplate(text: string, sources: TemplateSources): Template {
  const parts = templateParts(text);
  if (parts.length === 1) return text;
  const makers = parts.map((part, index) => {
    if (index % 2 === 0) return () => part;
    const word = words[part];
    if (!word) throw new Error(`the plan let through an unknown template ${part}`);
    return (requestNumber: number) => word(sources, requestNumber, index);
  });
  return (requestNumber) => makers.map((make) => make(requestNumber)).join('');
}

/** The text for one request, numbered from 1. */
export function renderTemplate(template: Template, requestNumber: number): string {
  return typeof template === 'string' ? template : template(requestNumber);
}
