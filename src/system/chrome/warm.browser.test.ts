import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { serve } from '../../../fixtures/host.ts';
import { chromeWide, openEgress, type Egress } from '../egress/egress.ts';
import { browserSocket } from './browser-socket.ts';
import { findChrome } from './find.ts';
import type { WarmChrome, WayOut } from '#model/contract/warm-chrome.ts';
import { visiting } from './contexts.ts';
import { warmChrome } from './warm.ts';

const path = await findChrome(process.env);

/** A site that greets with the cookie that it set, and shows a picture from wherever it is told to. */
async function site(): Promise<string> {
  return serve((request, response) => {
    const [, from] = request.url?.split('from=') ?? [];
    response
      .writeHead(200, { 'content-type': 'text/html', 'set-cookie': `seen=${from}` })
      .end(`<title>${request.headers.cookie ?? 'nobody'}</title><img src="${from}">`);
  });
}

/** Ids of the Chromes that were started with these profiles, from the system's list of processes. */
const chromesOf = (profile: RegExp): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return profile.test(readFileSync(`/proc/${name}/cmdline`, 'utf8'));
      } catch {
        return false;
      }
    })
    .map(Number);

const Version = z.object({ webSocketDebuggerUrl: z.string() });
const Title = z.object({ result: z.object({ value: z.string() }) });

async function egressTo(origin: string): Promise<Egress> {
  const egress = await openEgress({ target: origin });
  onTestFinished(() => egress.close());
  return egress;
}

function own(target: string) {
  const { signal } = new AbortController();
  const warm = warmChrome({ path: () => path, flags: chromeWide([{ target }]), signal });
  onTestFinished(() => warm.close());
  return warm;
}

/** Goes to an address in a visit's tab, and answers with the title that is there then. */
async function titleAt(tab: { socket: string; target: string }, url: string): Promise<string> {
  const loaded = Promise.withResolvers<void>();
  const socket = await browserSocket(
    tab.socket,
    (message) => JSON.stringify(message).includes('Page.loadEventFired') && loaded.resolve(),
  );
  const attached = await socket.ask('Target.attachToTarget', { targetId: tab.target, flatten: true });
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached);
  await socket.ask('Page.enable', {}, sessionId);
  await socket.ask('Page.navigate', { url }, sessionId);
  await loaded.promise;
  const title = await socket.ask('Runtime.evaluate', { expression: 'document.title' }, sessionId);
  socket.close();
  return Title.parse(title).result.value;
}

test('visits share a Chrome and nothing else: no cookie, and each its own way out', async () => {
  const target = await site();
  const other = await serve((_request, response) => void response.end());
  const warm = own(target);
  const [one, two] = [await egressTo(target), await egressTo(target)];
  const first = await warm.open(one.wayOut);
  expect(await titleAt(first, `${target}/?from=${other}/a.gif`)).toBe('nobody');
  const second = await warm.open(two.wayOut);
  expect(second.socket).toBe(first.socket);
  expect(await titleAt(second, `${target}/?from=/own.gif`)).toBe('nobody');
  expect((await one.contacts()).map(({ port }) => String(port))).toEqual([new URL(other).port]);
  expect(await two.contacts()).toEqual([]);
  await first.close();
  expect(await titleAt(second, `${target}/?from=/own.gif`)).toMatch(/^seen=/);
});

test('a Chrome that dies costs the visits that are open, and the next one gets another', async () => {
  const target = await site();
  const warm = own(target);
  const { wayOut } = await egressTo(target);
  const first = await warm.open(wayOut);
  const port = Number(new URL(first.socket).port);
  const answer: unknown = await (await fetch(`http://127.0.0.1:${port}/json/version`)).json();
  expect(Version.parse(answer).webSocketDebuggerUrl).toBe(first.socket);
  const socket = await browserSocket(first.socket);
  socket.send('Browser.crash', {});
  await expect(first.lost).rejects.toMatchObject({ problems: [{ code: 'environment/chrome-died' }] });
  await first.close();
  await expect
    .poll(async () => {
      const second = await warm.open(wayOut).catch(() => undefined);
      return second && titleAt(second, `${target}/?from=/own.gif`);
    })
    .toBe('nobody');
});

/** A page's title, in a context of its own within the run's Chrome that has these flags. */
async function titleIn(warm: WarmChrome, flags: readonly string[], wayOut: WayOut, url: string) {
  const { signal } = new AbortController();
  return visiting({ chrome: warm, flags, signal }, async ({ open }) => {
    const page = await (await open(wayOut, {})).newPage();
    await page.goto(url);
    const first = await page.title();
    await page.reload();
    return [first, await page.title()] as const;
  });
}

test('visits that Playwright drives share the Chrome of their flags at once, each with its own way out', async () => {
  const target = await site();
  const other = await serve((_request, response) => void response.end());
  const warm = own(target);
  const [one, two] = [await egressTo(target), await egressTo(target)];
  const titles = await Promise.all([
    titleIn(warm, ['--lang=de'], one.wayOut, `${target}/?from=${other}/a.gif`),
    titleIn(warm, ['--lang=de'], two.wayOut, `${target}/?from=/own.gif`),
    titleIn(warm, [], two.wayOut, `${target}/?from=/own.gif`),
  ]);
  expect(titles.map(([first]) => first)).toEqual(['nobody', 'nobody', 'nobody']);
  expect(titles.every(([, again]) => again.startsWith('seen='))).toBe(true);
  expect((await one.contacts()).map(({ port }) => String(port))).toEqual([new URL(other).port]);
  expect(await two.contacts()).toEqual([]);
  const [german, plain] = [await warm.share(['--lang=de']), await warm.share([])];
  expect(german.socket).not.toBe(plain.socket);
  expect((await warm.share(['--lang=de'])).socket).toBe(german.socket);
});

test('a visit that is broken off leaves no page behind, and one whose Chrome dies says so', async () => {
  const target = await site();
  const warm = own(target);
  const { wayOut } = await egressTo(target);
  const stop = new AbortController();
  const visit = (signal: AbortSignal, then: (socket: string) => void) =>
    visiting({ chrome: warm, flags: [], signal }, async ({ open }) => {
      const page = await (await open(wayOut, {})).newPage();
      await page.goto(target);
      then((await warm.share([])).socket);
      // It never answers: only the end of the visit ends this.
      return page.evaluate(() => new Promise(() => undefined));
    });
  await expect(visit(stop.signal, () => stop.abort(new Error('enough')))).rejects.toThrow('enough');
  const { socket } = await warm.share([]);
  const Pages = z.array(z.object({ type: z.string(), url: z.string() }));
  const list = await fetch(`http://127.0.0.1:${new URL(socket).port}/json/list`);
  const pages = Pages.parse(await list.json());
  expect(pages.filter(({ type }) => type === 'page').map(({ url }) => url)).toEqual(['about:blank']);
  const crash = (of: string) => void browserSocket(of).then((its) => its.send('Browser.crash', {}));
  await expect(visit(new AbortController().signal, crash)).rejects.toMatchObject({
    problems: [{ code: 'environment/chrome-died' }],
  });
  await expect
    .poll(async () => titleIn(warm, [], wayOut, `${target}/?from=/own.gif`).catch(() => ['gone']))
    .toEqual(['nobody', expect.stringMatching(/^seen=/)]);
});

test('a Chrome that answers no more ends with the visit that found out; the next one gets another', async () => {
  const target = await site();
  const warm = own(target);
  const { wayOut } = await egressTo(target);
  const stop = new AbortController();
  const { folder } = await warm.share([]);
  const stuck = visiting({ chrome: warm, flags: [], signal: stop.signal }, async ({ open }) => {
    await (await open(wayOut, {})).newPage();
    for (const pid of chromesOf(new RegExp(`--user-data-dir=${folder}`))) process.kill(pid, 'SIGSTOP');
    stop.abort(new Error('enough'));
  });
  await expect(stuck).rejects.toThrow('enough');
  const [title] = await titleIn(warm, [], wayOut, `${target}/?from=/own.gif`);
  expect(title).toBe('nobody');
  expect(chromesOf(new RegExp(`--user-data-dir=${folder}`))).toEqual([]);
});

test('a Chrome that dies before Playwright had its answer is told as dead; the next visit gets another', async () => {
  const target = await site();
  const warm = own(target);
  const { wayOut } = await egressTo(target);
  const { folder } = await warm.share([]);
  const its = (): readonly number[] => chromesOf(new RegExp(`--user-data-dir=${folder}`));
  for (const pid of its()) process.kill(pid, 'SIGSTOP');
  const visit = visiting(
    { chrome: warm, flags: [], signal: new AbortController().signal },
    async () => 'came',
  );
  // Long enough that Playwright asked, and short of its patience.
  await wait(1_000);
  for (const pid of its()) process.kill(pid, 'SIGKILL');
  await expect(visit).rejects.toMatchObject({ problems: [{ code: 'environment/chrome-died' }] });
  expect((await titleIn(warm, [], wayOut, `${target}/?from=/own.gif`))[0]).toBe('nobody');
});

/** Opens a visit in a process of its own, says so, and ends as it is told. */
const ALONE = `
const [, , warmPath, chrome, end] = process.argv;
const { warmChrome } = await import(warmPath);
const stop = new AbortController();
const warm = warmChrome({ path: () => chrome, flags: [], signal: stop.signal });
const { visiting } = await import(warmPath.replace('warm.ts', 'contexts.ts'));
const wayOut = { server: 'http://127.0.0.1:1', bypass: '<-loopback>' };
const tab = await warm.open(wayOut);
const begun = Promise.withResolvers();
const driven = visiting({ chrome: warm, flags: ['--lang=de'], signal: stop.signal }, async ({ open }) => {
  await (await open(wayOut, {})).newPage();
  begun.resolve();
  return end === 'close' ? undefined : new Promise(() => undefined);
});
driven.catch(() => undefined);
await begun.promise;
if (end === 'close') await driven;
if (end === 'close') await warm.close();
if (end === 'abort') { stop.abort(new Error('enough')); await tab.lost.catch(() => undefined); await warm.close(); }
if (end === 'exit') process.exit(0);
if (end === 'error') throw new Error('a bug');
process.exitCode = 0;
`;

test.each(['close', 'abort', 'exit', 'error'])(
  'after the run’s %s no process and no profile is left',
  async (end) => {
    const folder = await mkdtemp('/tmp/warm-');
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const warm = new URL('./warm.ts', import.meta.url).href;
    const args = ['--input-type=module', '-e', ALONE, 'alone', warm, path, end];
    const ended = promisify(execFile)(process.execPath, args, { env: { ...process.env, TMPDIR: folder } });
    const words = await ended.then(
      () => 'ended well',
      (error: Error) => error.message,
    );
    expect(words).toContain(end === 'error' ? 'a bug' : 'ended well');
    await expect.poll(() => chromesOf(new RegExp(`--user-data-dir=${folder}/`))).toEqual([]);
    expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  },
);
