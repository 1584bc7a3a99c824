import { expect, test } from 'vitest';
import type { ReceivedPage } from '#model/contract/received.ts';
import { identical } from '#identity/identical.ts';
import { excessOf } from './growth.ts';

const ORIGIN = 'https://a.example';

function pageOf(text: string): ReceivedPage {
  const body = new TextEncoder().encode(text);
  const headers = { 'content-type': 'text/javascript' };
  const answer = {
    method: 'GET',
    kind: 'script',
    status: 200,
    protocol: 'h2',
    headers,
    wire: 0,
    body,
  } as const;
  return { origin: ORIGIN, unknown: [], responses: [{ ...answer, url: `${ORIGIN}/a.js`, when: 'loading' }] };
}

/** A piece of a body again and again; `§` is another word on each side, `#` its number. */
function pile(piece: string, side: string): (length: number) => string {
  return (length) =>
    Array.from({ length: Math.ceil(length / piece.length) }, (_, at) =>
      piece.replaceAll('§', `${side}7kQ2x${at}`).replaceAll('#', String(at)),
    ).join('');
}

const pieces = [
  ['equal words', 'let a#=1;'],
  ['renamed files', '"/x-§.js",'],
  ['renamed values', '["§"],'],
  ['one long address', '/x-§'],
  ['one long word', 'a-'],
  ['dashes', '-'],
  ['lists of pictures', 'srcset="'],
  ['other words', ' §'],
  ['times', '"2026-11-29T10:00:00Z",'],
] as const;

test.each(pieces)('the comparison grows in step with the page: %s', (_name, piece) => {
  const excess = excessOf(
    (text) => {
      const [base = '', head = ''] = text.split('\0');
      return identical([pageOf(base), pageOf(base)], pageOf(head), { addresses: { base: [], head: [] } });
    },
    (length) => `${pile(piece, 'B')(length * 10)}\0${pile(piece, 'h')(length * 10)}`,
  );
  expect(excess).toBeUndefined();
});
