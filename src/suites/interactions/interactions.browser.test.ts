import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Observed } from '#model/contract/observation.ts';
import type { Side } from '#model/contract/suite.ts';
import { problemsOf } from '#model/problem.ts';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome, type OwnedChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { measure } from './engine.ts';
import { interactions } from './suite.ts';

/** Line 3 of what people wrote is line 1 of what is served. */
const MAP = { version: 3, names: [], sources: ['src/cart.ts'], mappings: 'AAEA' };
const script = (ms: number): string =>
  `function recalculate(){const end=performance.now()+${ms};while(performance.now()<end);}
document.querySelector('#buy').onclick=recalculate;
document.querySelector('#q').oninput=()=>{document.querySelector('output').textContent+='.'};
//# sourceMappingURL=/app.js.map`;

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">
<main><button id="buy">Buy now</button> <label>Search <input id="q"></label> <output></output>
<p><a id="away" href="/other">Other</a> <a id="blank" target="_blank" href="/other">New</a>
<a id="file" href="/file.zip">File</a> <button id="ask" onclick="alert('Sure?')">Ask</button>
<button id="off" disabled>Off</button> <button id="hid" hidden>Hidden</button>
<div style="position:relative"><button id="under">Under</button><div class="veil" style="position:absolute;inset:0">
</div></div><div style="height:2000px"></div><button id="end">End</button></main><script src="/app.js"></script>`;

/** Open trees in the page and in frames, one of them in a process of its own, and a closed tree. */
const FRAMED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width"><my-card>Buy <b>this</b></my-card> <my-vault></my-vault>
<div style="height:900px"></div>
<iframe id="pay" src="/inner" style="border:9px solid;padding:5px;transform:scale(.8)"></iframe>
<iframe id="apart" sandbox="allow-scripts allow-modals" src="/inner"></iframe>
<script>
const tree = (name, mode, html) => customElements.define(name, class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode }).innerHTML = html; }
});
tree('my-field', 'open', '<input>');
tree('my-card', 'open', '<button><slot></slot></button><my-field></my-field>');
tree('my-vault', 'closed', '<button id="gold">Gold</button>');
</script>`;
const INNER = `<!doctype html><title>Pay</title><div style="height:300px"></div><button id="card">Card</button>
<button id="ask" onclick="confirm('Pay?')">Ask</button> <my-card></my-card><script>
customElements.define('my-card', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<input>'; }
});
</script><script src="/inner.js"></script>`;
const innerScript = (ms: number): string =>
  `document.querySelector('#card').onclick = function charge() {
  for (const end = performance.now() + ${ms}; performance.now() < end; );
};`;

const TOLD = new RegExp(
  String.raw`^Click on text=buy now: \d+ → [\d,]+ ms, processing \d+ → [\d,]+ ms; ` +
    String.raw`recalculate in src/cart\.ts:3 runs for [\d,]+ ms of it\.$`,
);

let busy = 30;
let port = 0;
let chrome = '';
let warm: OwnedChrome;
const server = createServer((request, response) => {
  const types: Readonly<Record<string, readonly [string, string]>> = {
    '/app.js': ['text/javascript', script(busy)],
    '/app.js.map': ['application/json', JSON.stringify(MAP)],
    '/framed': ['text/html', FRAMED],
    '/inner': ['text/html', INNER],
    '/inner.js': ['text/javascript', innerScript(busy)],
    '/file.zip': ['application/zip', 'PK'],
  };
  const page = request.url === '/unscaled' ? HTML.replace(/<meta name=.*/, '') : HTML;
  const [type, body] = types[request.url ?? ''] ?? ['text/html', page];
  response.setHeader('content-type', type).end(body);
});
const target = (): string => `http://127.0.0.1:${port}`;

beforeAll(async () => {
  chrome = await findChrome(process.env);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
  const { signal } = new AbortController();
  // A headless shell keeps all frames in one process unless it is asked.
  const flags = [...chromeWide([{ target: target() }]), '--site-per-process'];
  warm = warmChrome({ path: () => chrome, flags, signal });
});
afterAll(async () => {
  await warm.close();
  server.closeAllConnections();
  server.close();
});

async function doing(steps: readonly object[], device = 'mobile', path = '/'): Promise<Observed> {
  const options = interactions.options.parse({ pages: { home: steps }, devices: [device] });
  const shared = { name: 'feel', pages: [{ name: 'home', path }], owned: true };
  const [task] = interactions.plan(options, shared);
  if (!task) throw new Error('nothing was planned');
  const bench = benchFor(target(), { chrome: () => chrome, warmChrome: warm });
  return measure({ ...task, suite: 'feel', uses: 'interactions' }, bench);
}

/** A side whose runs were all like this one. */
const sideOf = ({ measurements, exhibits }: Observed): Side => ({
  target: target(),
  measurements: measurements.map((each) => ({ ...each, suite: 'feel' })),
  findings: [],
  exhibits: exhibits.map(({ subject, name, mime }) => ({
    suite: 'feel',
    subject,
    name,
    mime,
    sha256: '',
    bytes: 0,
  })),
  read: async () => exhibits[0]?.body ?? new Uint8Array(),
});

const figure = ({ measurements }: Observed, id: string): number => {
  const samples = measurements.find(({ metric }) => metric === id)?.samples;
  return samples?.kind === 'replicates' ? (samples.values[0] ?? 0) : -1;
};

test('a tap that works longer is told with its part, function and line of the source', async () => {
  const steps = [
    { click: 'text=buy now' },
    { fill: '#q', text: 'ab' },
    { press: 'Escape' },
    { scroll: 'bottom' },
    { click: '#end' },
  ];
  busy = 30;
  const before = await doing(steps);
  busy = 1_200;
  onTestFinished(() => void (busy = 30));
  const now = await doing(steps);
  expect([before.notes, now.notes]).toEqual([[], []]);
  expect(figure(before, 'inp')).toBeGreaterThan(30);
  expect(figure(now, 'inp')).toBeGreaterThan(1_200);
  expect(figure(now, 'long-frames')).toBeGreaterThan(0);
  expect(figure(now, 'long-frames-blocking')).toBeGreaterThan(1_000);
  expect(now.requests?.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/app.js']));
  const told = await interactions.contrast?.('home/mobile', sideOf(now), sideOf(before));
  expect(told?.findings.find(({ message }) => message.startsWith('Click'))).toMatchObject({
    message: expect.stringMatching(TOLD),
    explains: ['main-thread'],
    source: { url: '/app.js', original: { file: 'src/cart.ts', line: 3 } },
  });
  expect((await interactions.contrast?.('home/mobile', sideOf(now), sideOf(now)))?.findings).toEqual([]);
});

test('a page that is no phone’s is laid out wide and shown small, and is tapped where its elements are', async () => {
  const seen = await doing([{ click: '#end' }, { click: '#buy' }], 'mobile', '/unscaled');
  expect(seen.notes).toEqual([]);
  expect(figure(seen, 'inp')).toBeGreaterThan(30);
});

test('what cannot be done, or ends the page, is one plain sentence each', async () => {
  const said = async (step: object, device = 'desktop') =>
    doing([{ press: 'Escape' }, step], device).then(
      () => 'nothing',
      (error: unknown) => problemsOf(error)[0]?.message,
    );
  const all: unknown[] = [];
  // One after another: a browser has one trace at a time.
  for (const click of ['#under', '#off', 'a[', '#away', '#blank', '#file', '#ask'])
    all.push(await said({ click }));
  expect(all).toEqual([
    'On /, the click on #under is impossible: #under is covered by div.veil after 5 s.',
    'On /, the click on #off is impossible: #off is disabled after 5 s.',
    'On /, the click on a[ is impossible: a[ is no CSS selector.',
    'On /, the click on #away (step 2) leaves the page for /other.',
    'On /, the click on #blank (step 2) opens another window (/other).',
    'On /, the click on #file (step 2) starts a download (file.zip).',
    'On /, the click on #ask (step 2) opens a dialog (“Sure?”), which stops the page until it is answered.',
  ]);
  expect(await said({ scroll: '#nope' }, 'mobile')).toContain('#nope is not there');
});

test('what is in frames and open shadow trees is reached, timed and named', async () => {
  const steps = [
    { click: 'my-card >> button' },
    { fill: 'my-field >> input', text: 'a' },
    { click: 'iframe#pay >> #card' },
    { scroll: 'my-vault' },
    { fill: '#apart >> input', text: 'b' },
    { click: '#apart >> text=card' },
  ];
  busy = 10;
  const before = await doing(steps, 'mobile', '/framed');
  busy = 700;
  onTestFinished(() => void (busy = 30));
  const now = await doing(steps, 'mobile', '/framed');
  expect([before.notes, now.notes]).toEqual([[], []]);
  expect(figure(now, 'inp')).toBeGreaterThan(700);
  expect(figure(now, 'long-frames-blocking')).toBeGreaterThan(1_200);
  const told = await interactions.contrast?.('home/mobile', sideOf(now), sideOf(before));
  const words = told?.findings.map(({ message }) => message.replaceAll(/\d[\d,]*( → [\d,]+)? ms/g, '…'));
  // Chrome does not name functions of another origin, which a sandbox makes of its frame.
  const charged = words?.filter((one) => one.includes('card')).filter((one) => !one.includes('my-card'));
  // On a busy machine the base's visit as a whole may have taken as long: then no part of it grew.
  const times = '(…, processing …|… in this visit)';
  expect(charged?.toSorted()).toEqual([
    expect.stringMatching(
      `^Click on #apart >> text=card: ${times}; BUTTON#card.onclick in /inner.js runs for … of it.$`,
    ),
    expect.stringMatching(
      `^Click on iframe#pay >> #card: ${times}; charge in /inner.js:1 runs for … of it.$`,
    ),
  ]);
});

test('what is missing in a frame, closed, or ends the page from a frame is said of its part', async () => {
  const said = async (click: string) =>
    doing([{ click }], 'desktop', '/framed').then(
      () => 'nothing',
      (error: unknown) => problemsOf(error)[0]?.message,
    );
  expect([
    await said('iframe#pay >> #nope'),
    await said('#gold'),
    await said('text=gold'),
    await said('#apart >> b['),
    await said('#apart >> #ask'),
  ]).toEqual([
    'On /framed, the click on iframe#pay >> #nope is impossible: #nope is not there after 5 s.',
    'On /framed, the click on #gold is impossible: #gold is in the closed shadow tree of my-vault.',
    'On /framed, the click on text=gold is impossible: text=gold is in the closed shadow tree of my-vault.',
    'On /framed, the click on #apart >> b[ is impossible: b[ is no CSS selector.',
    'On /framed, the click on #apart >> #ask (step 1) opens a dialog (“Pay?”), ' +
      'which stops the page until it is answered.',
  ]);
});
