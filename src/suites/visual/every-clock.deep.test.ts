import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { allClocks, clockPages } from './clocks.fixture.ts';
import { Elements } from './elements.ts';
import { look, page, serve, type Served } from './site.fixture.ts';

const served: Served[] = [];
afterEach(async () => {
  for (const serving of served.splice(0)) await serving.close();
});

/** A site whose scripts answer after 6.5 s. */
async function slowly(files: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const isScript = url.endsWith('.js');
    const type = isScript ? 'text/javascript' : 'text/html';
    setTimeout(
      () => response.writeHead(200, { 'content-type': type }).end(files[url] ?? ''),
      isScript ? 6_500 : 0,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  served.push({ target, asked: [], close: async () => void server.close() });
  return target;
}

test('every clock, also of workers, animations, videos and entries, is the page’s own', async () => {
  const serving = await serve({ ...clockPages, '/': allClocks });
  served.push(serving);
  const { exhibits, findings } = await look(benchFor(serving.target));
  const { rows } = Elements.parse(
    JSON.parse(Buffer.from(exhibits.find(({ name }) => name === 'elements')?.body ?? '').toString()),
  );
  const said = rows.filter(([selector]) => selector.startsWith('#said > p')).map((row) => row[7]);
  expect(said).toEqual([
    '/animation Heading ended 800 700 finished 0 4770 none',
    '/animation-for-ever Heading 4770 running 0 4770 matrix(1, 0, 0, 1, 211.111, 0)',
    '/worker Heading 48 1781690404800 4800 0.9004085834603757 mine',
    '/module-worker Heading 48 1781690404800 4800 0.9004085834603757',
    '/blob-worker Heading 48 1781690404800 4800 0.9004085834603757',
    '/canvas-worker Heading',
    '/tasks Heading 4799068',
    '/signal Heading TimeoutError: signal timed out 640',
    expect.stringMatching(/"name":"b","entryType":"measure","startTime":0,"duration":500,"navigationId":1/),
    '/age Heading 06/17/2026 10:00:00',
    '/memory Heading [["jsHeapSizeLimit",4294967296],["totalJSHeapSize",10000000],["usedJSHeapSize",10000000]]10000000',
    '/waits Heading 60.1 1781690400360 2026-06-17T10:00:00.610Z',
    '/smooth Heading 900 wide content the last',
    '/scroll-driven Heading',
    '/gif Heading',
    '/video Heading plays frame 1 16.666666666666668 0 0 false 1',
    '/frame Heading',
    '/random Heading 0.9295513718388975 f2d19098-80ef-4156-817e-a30bad736041 108,144,40,52',
    '/shared Heading 1781690400000 0 0.9295513718388975',
    '/snap Heading one two three',
    '/slides Heading 12',
  ]);
  expect(findings).toEqual([]);
});

test('a worker whose script comes after the page was no longer waited for has lived as long as the page', async () => {
  const target = await slowly({
    '/': page(`<h1>Heading</h1><p id="said">nothing</p><script>
      new Worker('/worker.js').onmessage = ({ data }) => { said.textContent = data; };</script>`),
    '/worker.js': `let ticks = 0; setInterval(() => { ticks += 1; postMessage(ticks + ' ' + Date.now()); }, 100);`,
  });
  const { exhibits } = await look(benchFor(target));
  const list = exhibits.find(({ name }) => name === 'elements');
  const { rows } = Elements.parse(JSON.parse(Buffer.from(list?.body ?? '').toString()));
  expect(rows.find(([selector]) => selector === '#said')?.[7]).toBe('50 1781690405000');
});
