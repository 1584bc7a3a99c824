import { expect, test } from 'vitest';
import { namesOf } from './names.ts';

/** Names of requests to these addresses, found one after another. */
const named = (home: string, urls: readonly string[]): readonly (string | undefined)[] => {
  const names = namesOf(
    urls.map((url, at) => ({ id: String(at), url: new URL(url, home).href, start: at })),
    home,
  );
  return urls.map((_, at) => names.get(String(at)));
};

test('a file that a new build names anew, on a host of its own, is the same to both sides', () => {
  const base = named('https://a.example/', ['/', '/app.abc12345.js', '/assets/site-BxK3q9aQ.css']);
  const head = named('https://b.example:8443/', ['/', '/app.def67890.js', '/assets/site-Cz81LmQw.css']);
  expect(head).toEqual(base);
  expect(base).toEqual(['/', '/app.js', '/assets/site.css']);
});

test('several requests of one address, and files that share a name, are told apart by their order', () => {
  const urls = ['/', '/api/cart', '/api/cart?page=2', '/chunk.abc12345.js', '/chunk.def67890.js', 'data:,1'];
  expect(named('https://a.example/', urls)).toEqual([
    '/',
    '/api/cart',
    '/api/cart 2',
    '/chunk.js',
    '/chunk.js 2',
    'data:',
  ]);
});

test('a redirect and where it leads are two, and another company’s file carries its host', () => {
  expect(
    named('https://a.example/shop', ['/', '/shop', 'https://cdn.example/app.abc12345.js', '/app.js']),
  ).toEqual(['/', '/shop', 'cdn.example/app.js', '/app.js']);
});
