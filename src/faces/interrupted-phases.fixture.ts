import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import type { Store } from '../../fixtures/services/stores.ts';
import {
  appOver,
  type App,
  below,
  graphOn,
  journeyOn,
  leftIn,
  start,
  type Fits,
  type Going,
} from './interrupted.fixture.ts';

// Ctrl-C wherever it comes: what the app keeps is as before, nothing of ours is left, what was seen is told.

const at =
  (line: string, count = 1): Fits =>
  (asked, nth) =>
    asked === line && nth === count;

async function reportOf({ cwd }: Going): Promise<Report> {
  return Report.parse(JSON.parse(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8')));
}

/** What has to hold after a run that was stopped. */
async function expectWhole(going: Going, store: Store, before: unknown): Promise<void> {
  expect(await going.ended, going.text()).toEqual([130, null]);
  expect(await store.content()).toEqual(before);
  expect(await store.left()).toEqual([]);
  expect(leftIn(going)).toEqual([]);
  const { run, verdict } = await reportOf(going);
  expect(run).toMatchObject({ interrupted: true, complete: false });
  expect(verdict.checks.map(({ status }) => status)).not.toContain('pass');
  expect(await readFile(join(going.cwd, 'tidemark-report/report.html'), 'utf8')).toContain('interrupted');
  expect(going.text()).not.toMatch(/\n\s+at /);
}

/** A run that is stopped at an answer that is kept back; what has to hold then does. */
async function stopped(
  store: Store,
  suites: object,
  fits: Fits,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<App> {
  const app = await appOver(store);
  const before = await store.content();
  const reached = app.stopAt(fits);
  const going = await start(suites, app.url);
  await Promise.race([reached, going.ended]);
  const children = await below(going.child.pid);
  going.child.kill(signal);
  await expectWhole(going, store, before);
  for (const child of children) expect(() => process.kill(child, 0)).toThrow('ESRCH');
  return app;
}

function stoppedJourneys(storeNow: () => Store): void {
  test.each([
    ['a step', 'SIGINT', at('POST /orders')],
    ['a step, ended by SIGTERM', 'SIGTERM', at('POST /orders')],
    ['a checkpoint', 'SIGINT', at('GET /probe')],
    ['a return', 'SIGINT', at('GET /probe', 2)],
    ['a branch', 'SIGINT', at('GET /two')],
    ['what is always done', 'SIGINT', at('POST /away')],
  ] as const)('a journey in %s', async (_phase, signal, fits) => {
    const app = await stopped(storeNow(), journeyOn(storeNow().state, false), fits, signal);
    expect(app.asked).toContain('POST /away');
  });

  test("a journey in a retry's wait", async () => {
    const store = storeNow();
    const app = await appOver(store);
    const before = await store.content();
    const reached = app.stopAt(at('GET /count'));
    const going = await start(journeyOn(store.state, true), app.url);
    (await reached)();
    going.child.kill('SIGINT');
    await expectWhole(going, store, before);
    expect(app.asked.at(-1)).toBe('POST /away');
  });
}

function stoppedGraphs(storeNow: () => Store): void {
  test.each([
    ['its search', false, at('POST /orders', 2)],
    [
      'a race',
      true,
      (line: string, _: number, before?: string) => line === before && line === 'POST /orders',
    ],
  ] as const)('a graph in %s', async (_phase, races, fits) => {
    const app = await stopped(storeNow(), graphOn(storeNow().state, races), fits);
    expect(app.asked).toContain('POST /orders');
  });

  test('a graph in its confirmation from a clean start', async () => {
    const store = storeNow();
    const whole = await appOver(store);
    const before = await store.content();
    const first = await start(graphOn(store.state, false), whole.url);
    expect(await first.ended, first.text()).toEqual([1, null]);
    expect(await store.content()).toEqual(before);
    const all = whole.asked.filter((line) => line === 'POST /orders').length;
    // The last that is asked for shows the fault again.
    await stopped(store, graphOn(store.state, false), at('POST /orders', all));
  });
}

function harderEnds(storeNow: () => Store): void {
  test('while the state is opened, which waits for a writer', async () => {
    const store = storeNow();
    const app = await appOver(store);
    const before = await store.content();
    const letGo = await store.hold();
    const going = await start(journeyOn(store.state, false), app.url);
    await expect.poll(async () => going.locks() || store.isOpened()).toBe(true);
    going.child.kill('SIGINT');
    await going.ended;
    await letGo();
    await expectWhole(going, store, before);
    expect(app.asked).not.toContain('POST /orders');
  });

  test.each(['SIGINT', 'SIGKILL'] as const)(
    'ended at once by a second signal, %s: the next run finds what was left, says so and removes it',
    async (second) => {
      const store = storeNow();
      const app = await appOver(store);
      const reached = app.stopAt(at('GET /two'));
      const going = await start(journeyOn(store.state, false), app.url);
      await reached;
      const isPuttingAway = app.stopAt(at('POST /away', 2));
      going.child.kill('SIGINT');
      await isPuttingAway;
      going.child.kill(second);
      expect(await going.ended).toEqual(second === 'SIGINT' ? [130, null] : [null, 'SIGKILL']);
      expect([...(await store.left()), ...leftIn(going)]).not.toEqual([]);
      const before = await store.content();
      const next = await start(journeyOn(store.state, false), app.url, { cwd: going.cwd });
      expect(await next.ended, next.text()).toEqual([0, null]);
      expect(next.text()).toMatch(/an earlier run left|of a run that was killed was removed/);
      expect([await store.content(), await store.left()]).toEqual([before, []]);
    },
  );
}

/** Ctrl-C where one side of a pair was measured and the other is. */
export function interruptedPair(storeOf: () => Promise<Store>): void {
  test('between base and head both are as they were', async () => {
    const stores = [await storeOf(), await storeOf()] as const;
    onTestFinished(async () => {
      for (const store of stores) await store.close();
    });
    const [head, base] = [await appOver(stores[0]), await appOver(stores[1])];
    const before = await Promise.all(stores.map((store) => store.content()));
    const second = (other: App): Fits => {
      return (line) => line === 'POST /orders' && other.asked.includes(line);
    };
    const reached = Promise.race([head.stopAt(second(base)), base.stopAt(second(head))]);
    const state = { ...stores[0].state, base: stores[1].state };
    const going = await start(journeyOn(state, false), head.url, { base: base.url });
    await Promise.race([reached, going.ended]);
    expect(head.asked.length * base.asked.length, going.text()).toBeGreaterThan(0);
    going.child.kill('SIGINT');
    await expectWhole(going, stores[0], before[0]);
    expect([await stores[1].content(), await stores[1].left()]).toEqual([before[1], []]);
  });
}

/** Ctrl-C where all was measured, and what was seen is written down. */
export function interruptedReport(storeOf: () => Promise<Store>): void {
  test('while the report is written it is whole, or says that it is not', async () => {
    const store = await storeOf();
    onTestFinished(() => store.close());
    const app = await appOver(store);
    const before = await store.content();
    const going = await start(journeyOn(store.state, false), app.url);
    const folder = join(going.cwd, 'tidemark-report');
    const isWritten = (): boolean =>
      app.asked.includes('POST /away') && existsSync(folder) && readdirSync(folder).length > 0;
    while (!isWritten()) await new Promise((done) => setTimeout(done, 1));
    going.child.kill('SIGINT');
    const [code] = await going.ended;
    expect([0, 130], going.text()).toContain(code);
    expect([await store.content(), await store.left(), leftIn(going)]).toEqual([before, [], []]);
    expect((await reportOf(going)).run.interrupted).toBe(code === 130);
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('</html>');
  });
}

function over(storeOf: () => Promise<Store>, ...parts: readonly ((storeNow: () => Store) => void)[]): void {
  let store: Store;
  beforeAll(async () => {
    store = await storeOf();
  });
  afterAll(() => store?.close());
  for (const part of parts) part(() => store);
}

/** Tests of a run that is stopped in each of its phases, over one store. */
export function interruptions(storeOf: () => Promise<Store>): void {
  over(storeOf, stoppedJourneys, stoppedGraphs, harderEnds);
}

/** One phase of either suite. */
export function fewInterruptions(storeOf: () => Promise<Store>): void {
  over(storeOf, (storeNow) => {
    test('a journey in a branch', async () => {
      const app = await stopped(storeNow(), journeyOn(storeNow().state, false), at('GET /two'));
      expect(app.asked).toContain('POST /away');
    });
    test('a graph in its search', async () => {
      const app = await stopped(storeNow(), graphOn(storeNow().state, false), at('POST /orders', 2));
      expect(app.asked).toContain('POST /orders');
    });
  });
}
