import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ReceivedPage } from '#model/contract/received.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { paceBetween } from './answers.ts';

// How fast both sides serve a page that is the same: its document and one script of its own.

/** ms that an answer takes, by its path. */
type Takes = Readonly<Partial<Record<'/' | '/app.js', number>>>;

const pageOf = (origin: string): ReceivedPage => ({
  origin,
  unknown: [],
  responses: ['/', '/app.js'].map((path) => ({
    url: `${origin}${path}`,
    method: 'GET',
    kind: path === '/' ? 'document' : 'script',
    when: 'loading',
    status: 200,
    protocol: 'HTTP/1.1',
    headers: {},
    wire: 2,
    body: new Uint8Array(2),
  })),
});

/** What is said of a head, and how many times each document was asked for. */
async function paceOf(head: Takes, base: Takes = {}) {
  const documents = { base: 0, head: 0 };
  const served = (side: 'base' | 'head', takes: Takes) =>
    serve(async ({ url }, response) => {
      const path = url === '/app.js' ? '/app.js' : '/';
      if (path === '/') documents[side] += 1;
      await sleep(takes[path] ?? 0);
      response.end('ok');
    });
  const origins = { base: await served('base', base), head: await served('head', head) };
  const sides = { base: equipmentFor(origins.base), head: equipmentFor(origins.head) };
  const pages = { base: pageOf(origins.base), head: pageOf(origins.head) };
  return { pace: await paceBetween(pages, sides, undefined), documents };
}

/** Documents asked for at each look: its pairs, and one before that nobody counts. */
const AT_LOOKS = [8, 17, 49];

test('a head as fast as its base is known as such by few pairs, whose sides are asked alike', async () => {
  const { pace, documents } = await paceOf({});
  expect(pace).toMatchObject({ isSame: true, words: expect.stringMatching(/^served as fast: its document/) });
  expect(documents.head).toBe(documents.base);
  expect(AT_LOOKS).toContain(documents.base);
});

test('a document that comes 80 ms later is surely slower, which no further pairs are asked about', async () => {
  const { pace, documents } = await paceOf({ '/': 80 });
  expect(pace).toMatchObject({ isSame: false, isSlower: true });
  expect(pace.words).toMatch(/^not surely served as fast: its document \S+ ms → \S+ ms$/);
  expect(AT_LOOKS).toContain(documents.head);
});

test('so is a script beside a document that is as fast', async () => {
  const { pace } = await paceOf({ '/app.js': 80 });
  expect(pace).toMatchObject({ isSame: false, isSlower: true });
  expect(pace.words).toMatch(/^not surely served as fast: its answers together /);
});

test('a base that is the slower one is no fault of the head', async () => {
  expect((await paceOf({}, { '/': 80 })).pace).toMatchObject({ isSame: true, isSlower: false });
});
