import { once } from 'node:events';
import { createServer } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import type { Observed } from '#model/contract/observation.ts';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { benchFor } from '../../../../fixtures/bench.ts';
import { apart, measure } from '../engine.ts';
import { lighthouse } from '../suite.ts';

// What real loads say that a page's first paint waits for, against the same page with one thing changed.

const LOADS = 3;
const HEAD = '<link rel="stylesheet" href="/assets/site-Bd8x2kQz.css"><script defer src="/app.js"></script>';

const html = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">${head}</head><body><main><h1>Shop</h1>
<p>${'All that we have. '.repeat(200)}</p></main>${body}</body></html>`;

const script = `globalThis.loaded = ${JSON.stringify(Array.from({ length: 500 }, (_, at) => at))};`;
const style = `h1 { color: #204060 } ${'.unused { margin: 1px } '.repeat(500)}`;

/** Loads of a page that is served as it is, one by one. */
async function loads(page: string): Promise<readonly Observed[]> {
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] =
      (url.endsWith('.js') && ['text/javascript', script]) ||
      (url.endsWith('.css') && ['text/css', style]) ||
      (url === '/' && ['text/html', page]) ||
      [];
    response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `http://127.0.0.1:${Object(server.address()).port}`;
  const { signal } = new AbortController();
  const warm = warmChrome({ path: () => chrome, flags: chromeWide([{ target }]), signal });
  const pages = [{ name: 'home', path: '/' }];
  const [planned] = lighthouse.plan(lighthouse.options.parse({}), { name: 'web', pages, owned: true });
  const task = planned && lighthouse.slice?.({ ...planned, suite: 'web', uses: 'lighthouse' }).task;
  if (!task) throw new Error('nothing was planned');
  const all: Observed[] = [];
  try {
    for (let run = 0; run < LOADS; run += 1)
      all.push(await measure(task, benchFor(target, { chrome: () => chrome, warmChrome: warm })));
    return all;
  } finally {
    await warm.close();
    server.closeAllConnections();
    server.close();
  }
}

const chrome = await findChrome(process.env);
let base: readonly Observed[];
beforeAll(async () => {
  base = await loads(html(HEAD));
});

const consent = '<script src="/js/consent.js"></script>';

test.each([
  ['the same page', html(HEAD), []],
  ['a script in the head', html(HEAD + consent), ['blocking-added /js/consent.js']],
  ['a style sheet', html(`${HEAD}<link rel="stylesheet" href="/theme.css">`), ['blocking-added /theme.css']],
  [
    'a style sheet that is preloaded',
    html(`<link rel="preload" as="style" href="/theme.css">${HEAD}<link rel="stylesheet" href="/theme.css">`),
    ['blocking-added /theme.css'],
  ],
  ['a script without defer', html(HEAD.replace('defer', '')), ['blocking-added /app.js']],
  ['an async script', html(`${HEAD}<script async src="/js/consent.js"></script>`), []],
  ['an urgent async script', html(`${HEAD}<script async fetchpriority="high" src="/late.js"></script>`), []],
  ['a deferred script', html(`${HEAD}<script defer src="/js/consent.js"></script>`), []],
  ['a style sheet for print', html(`${HEAD}<link rel="stylesheet" media="print" href="/print.css">`), []],
  ['another hash of a file', html(HEAD.replace('Bd8x2kQz', 'Cw71pLm4')), []],
  ['no style sheet', html(HEAD.replace(/<link.*?>/, '')), ['blocking-gone /assets/site.css']],
])('%s: what blocks the first paint on one side alone', async (_, page, told) => {
  const head = await loads(page);
  const found = await apart({ base, head });
  expect(found.map(({ rule, resource }) => `${rule.replace('lighthouse/', '')} ${resource}`)).toEqual(told);
  const back = await apart({ base: head, head: base });
  const turned = told.map((one) =>
    one.startsWith('blocking-added') ? one.replace('added', 'gone') : one.replace('gone', 'added'),
  );
  expect(back.map(({ rule, resource }) => `${rule.replace('lighthouse/', '')} ${resource}`)).toEqual(turned);
});
