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

/** ms after which scripts answer whose names say so: later than anything else is waited for. */
const LATE = 6_500;

/** A site whose late scripts answer late, and those that never come never. */
async function slowly(files: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const isScript = url.endsWith('.js');
    const type = isScript ? 'text/javascript' : 'text/html';
    if (url.startsWith('/never')) return;
    const { [url]: body } = files;
    const answer = () =>
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
    setTimeout(answer, url.startsWith('/late') ? LATE : 0);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  served.push({ target, asked: [], close });
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

/** A page that says what its workers say, what it said in the end, and what was noted of it. */
async function saidBy(script: string, files: Readonly<Record<string, string>>) {
  const body = `<h1>Heading</h1><p id="said">nothing</p><script>
    const hear = (worker) => { worker.onmessage = ({ data }) => { said.textContent = data; }; return worker; };
    ${script}</script>`;
  const { exhibits, notes = [] } = await look(benchFor(await slowly({ '/': page(body), ...files })));
  const list = exhibits.find(({ name }) => name === 'elements');
  const { rows } = Elements.parse(JSON.parse(Buffer.from(list?.body ?? '').toString()));
  return {
    said: rows.find(([selector]) => selector === '#said')?.[7],
    notes: notes.map(({ text }) => text).filter((text) => /worker/i.test(text)),
  };
}

const ticking = `let ticks = 0; setInterval(() => { ticks += 1; postMessage(ticks + ' ' + Date.now()); }, 100);`;

test('a worker whose script comes after the page was no longer waited for has lived as long as the page', async () => {
  const { said, notes } = await saidBy("hear(new Worker('/late.js'));", { '/late.js': ticking });
  expect(said).toBe('50 1781690405000');
  expect(notes).toEqual([]);
});

test('a late worker of a frame, beside one that was ended, one that ended itself and one that fails', async () => {
  const { said, notes } = await saidBy(
    `new Worker('/never.js').terminate();
    new Worker('/brief.js');
    setTimeout(() => history.pushState(0, '', '/there'), 1000);
    new Worker('/gone.js').onerror = () => {};
    addEventListener('message', ({ data }) => { said.textContent = data; });
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/frame' }));`,
    {
      '/brief.js': 'close();',
      '/frame': page(
        "<script>new Worker('/late.js').onmessage = (say) => parent.postMessage(say.data)</script>",
      ),
      '/late.js': ticking,
    },
  );
  expect(said).toBe('50 1781690405000');
  expect(notes).toEqual([]);
});

test('a worker whose script never comes is waited for no longer than that, and it is said', async () => {
  const { said, notes } = await saidBy("hear(new Worker('/never.js'));", {});
  expect(said).toBe('nothing');
  expect(notes).toEqual([
    'A worker of the page had not begun when the picture was taken, for the script had not come: ' +
      'what it would do is not in it.',
  ]);
});
