import { expect, test } from 'vitest';
import { troubles, type Seen } from './trouble.ts';

const TARGET = 'http://shop.example';
const nothing: Seen = {
  subject: 'home/phone',
  target: TARGET,
  path: '/',
  complaints: [],
  requests: [],
  images: [],
  overflow: { by: 0, elements: [] },
  width: 390,
};
const script = { url: `${TARGET}/assets/app-3f2a9c1b.js`, line: 2, column: 9 };

test('what a page writes on its console is told without characters that steer the reader', () => {
  const [found] = troubles({
    ...nothing,
    complaints: [
      { kind: 'console', text: `over\u202Eturned \u001B[31mred ${'x'.repeat(500)}\nat a`, ...script },
    ],
  });
  expect(found?.message).toMatch(/^Console error: overturned \[31mred x+…$/);
  expect([...(found?.message ?? '')].length).toBeLessThan(230);
  expect(found?.source).toEqual({ url: '/assets/app-3f2a9c1b.js', line: 3, column: 10 });
});

test('a file whose name has a hash is the same fault and resource in the next build', () => {
  const failing = (name: string) =>
    troubles({
      ...nothing,
      requests: [
        {
          url: `${TARGET}/assets/${name}.js`,
          method: 'GET',
          kind: 'script',
          status: 404,
          reason: 'status 404',
          unanswered: false,
        },
      ],
    });
  const [first] = failing('index-BxK3q9aQ');
  expect(first).toMatchObject({ resource: '/assets/index.js', severity: 'error', after: { status: 404 } });
  expect(failing('index-Cq81nM0z')).toEqual([first]);
});

test('the status of an answer is told as a fact of an image, too, and none where there was no answer', () => {
  const box = { x: 0, y: 0, width: 9, height: 9 };
  const url = `${TARGET}/8.png`;
  const image = { selector: 'img', box, url, alt: '', seen: true };
  const factsOf = (status: number) =>
    troubles({
      ...nothing,
      images: [image],
      requests: [{ url, method: 'GET', kind: 'image', status, reason: 'why', unanswered: false }],
    }).map(({ after }) => after);
  expect([factsOf(404), factsOf(0)]).toEqual([[{ status: 404 }], [undefined]]);
});

test('a request of a script that still waits for its answer is a warning, a style sheet’s an error', () => {
  const waiting = (kind: string) =>
    troubles({
      ...nothing,
      requests: [
        { url: `${TARGET}/poll`, method: 'GET', kind, status: 0, reason: 'no answer', unanswered: true },
      ],
    }).map(({ severity }) => severity);
  expect([waiting('fetch'), waiting('xhr'), waiting('stylesheet')]).toEqual([
    ['warning'],
    ['warning'],
    ['error'],
  ]);
});

test('a style sheet or font that fails may be why a page looks other, an answer to a script is not', () => {
  const failing = (kind: string) =>
    troubles({
      ...nothing,
      requests: [
        {
          url: `${TARGET}/a`,
          method: 'GET',
          kind,
          status: 404,
          reason: 'status 404',
          unanswered: false,
        },
      ],
    }).map(({ explains, after }) => [after?.['type'], explains]);
  expect(['stylesheet', 'font', 'fetch'].flatMap(failing)).toEqual([
    ['stylesheet', ['pixels']],
    ['font', ['pixels']],
    ['fetch', undefined],
  ]);
});

test('Chrome’s line about a request that failed is no fault of its own, an error of the same script is', () => {
  const request = {
    url: `${TARGET}/api`,
    method: 'GET',
    kind: 'fetch',
    status: 500,
    reason: 'status 500',
    unanswered: false,
  };
  const found = troubles({
    ...nothing,
    requests: [request],
    complaints: [
      {
        kind: 'console',
        text: 'Failed to load resource: status of 500',
        url: request.url,
        line: 0,
        column: 0,
      },
      { kind: 'exception', text: 'TypeError: nothing there', ...script },
    ],
  });
  expect(found.map(({ rule }) => rule)).toEqual(['visual/failed-request', 'visual/page-error']);
});
