import { expect, onTestFinished, test } from 'vitest';
import { benchFor } from '../../../../fixtures/bench.ts';
import { keptChrome } from '../../../../fixtures/kept-chrome.ts';
import { look, page as plainPage, serve } from '../site.fixture.ts';

const kept = keptChrome();
const phone = { width: 390, height: 844 };
const page = (body: string) => plainPage(`<main><h1>Heading</h1>${body}</main>`);

test('failed requests are told by the line that asked for them, a library’s callers before the library', async () => {
  const served = await serve({
    '/': page('<script src="/app.js"></script><link rel="stylesheet" href="/site.css">').replace(
      '<link',
      '\n<script src="/lost.js"></script><link',
    ),
    '/site.css': [200, 'text/css', 'html { background: url(/lost.png) }'],
    '/app.js': [
      200,
      'text/javascript',
      'function get(url) { return fetch(url); }\nget("/api/gone").catch(() => 0);\n//# sourceMappingURL=app.js.map',
    ],
    '/app.js.map': [
      200,
      'application/json',
      '{ "version": 3, "names": [], "sources": ["node_modules/got/get.js", "src/cart.ts"], "mappings": "AAAA;ACIA" }',
    ],
  });
  onTestFinished(() => served.close());
  const { findings } = await look(benchFor(served.target, kept), phone);
  const lines = page('').split('\n').length;
  expect(findings.map(({ resource, source }) => [resource, source])).toEqual([
    [
      '/api/gone',
      { url: '/app.js', line: 2, column: 1, original: { file: 'src/cart.ts', line: 5, column: 1 } },
    ],
    ['/lost.js', { url: '/', line: lines + 1, column: expect.any(Number) }],
    ['/lost.png', { url: '/site.css' }],
  ]);
});
