import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ReceivedPage } from '#model/contract/received.ts';
import { BUILT, pageOf, toldOf } from './names.fixture.ts';

const HOSTS = { base: 'shop.example:8080', head: 'pr-7.shop-preview.example' };

test.each([
  ['an address', (host: string) => `<a href="https://${host}/x">`],
  [
    'JSON with escaped slashes',
    (host: string) => String.raw`<script>o={"u":"https:\/\/${host}\/x"}</script>`,
  ],
  ['a query', (host: string) => `<img src="/s.png?u=https%3A%2F%2F${encodeURIComponent(host)}%2Fx">`],
  ['a query within a query', (host: string) => `<p title="u=https%253A%252F%252F${host.split(':')[0]}x">`],
])('the page may name its own host: %s', (name, text) => {
  const of = (side: 'base' | 'head') => pageOf({ '/': text(HOSTS[side]) }, BUILT[side], HOSTS[side]);
  // Twice encoded, a port is no longer the host's.
  expect(toldOf(of('base'), of('head')).kind).toBe(
    name === 'a query within a query' ? 'different' : 'identical',
  );
});

test('another host than the page’s own is what the page says', () => {
  const of = (side: 'base' | 'head', host: string) =>
    pageOf({ '/': `<p>${host}</p>` }, BUILT[side], HOSTS[side]);
  const others = ['my.' + HOSTS.head, HOSTS.head + '.evil.example', 'elsewhere.example'];
  for (const host of others) expect(toldOf(of('base', HOSTS.base), of('head', host)).kind).toBe('different');
});

const sha = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** A page that holds its script to a digest, and what was received of it. */
function held(name: string, script: string, digest = sha(script)): ReceivedPage {
  return pageOf({
    '/': `<script src="/app-${name}.js" integrity="${digest}"></script>`,
    [`/app-${name}.js`]: script,
  });
}

test('a digest is a name where both sides’ bodies have it and are compared themselves', () => {
  const [A, B] = ['Dk3x9QaZ', 'p7Wm2vTc'];
  const script = (name: string, limit = 40) => `import"./app-${name}.js";limit=${limit}`;
  const [before, after] = [script(A), script(B)];
  const known = (base: string, head: string) => ({
    addresses: { base: [], head: [] },
    digests: { base: new Set([sha(base)]), head: new Set([sha(head)]) },
  });
  expect(toldOf(held(A, before), held(B, after), known(before, after)).kind).toBe('identical');
  expect(toldOf(held(A, before), held(B, after)).kind).toBe('different');
  // Of a body that nobody received, which the browser therefore refuses.
  expect(toldOf(held(A, before), held(B, after, sha('other')), known(before, after)).kind).toBe('different');
  const edited = script(B, 41);
  expect(toldOf(held(A, before), held(B, edited), known(before, edited)).kind).toBe('different');
});
