import type { ReceivedPage } from '#model/contract/received.ts';
import type { Known } from './evidence.ts';
import { identical, type Likeness } from './identical.ts';
import { chance, namesOf, receivedOf } from './site.fixture.ts';

// Pages of a few files, for tests that write out what is renamed.

export const BUILT = { base: Date.UTC(2026, 10, 20, 9, 30), head: Date.UTC(2026, 10, 27, 16, 5) };

/** A page of these files by path, at one host, built at a time. */
export function pageOf(
  texts: Readonly<Record<string, string>>,
  built = BUILT.base,
  host = 'same.example',
): ReceivedPage {
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
  const files = Object.entries(texts).map(([path, text]) => {
    const type = types[/\.(\w+)(?:\?.*)?$/.exec(path)?.[1] ?? ''] ?? 'text/html';
    return { path, type, text };
  });
  return receivedOf(files, { ...namesOf(chance(1), host, built), commit: '', nonce: '' });
}

const nothing: Known = { addresses: { base: [], head: [] } };

/** What is told of two pages of which the base is steady. */
export const toldOf = (base: ReceivedPage, head: ReceivedPage, known = nothing): Likeness =>
  identical([base, base], head, known);
