import { expect, test } from 'vitest';
import { HISTORY_SCHEMA } from '#model/record/history.ts';
import { writeZip } from '#system/github/artifacts/zip.fixture.ts';
import { exhibit, openShop, picture, recordAt, type Shop } from '../../../fixtures/baselines.ts';

const history = (run: string) => ({
  schema: HISTORY_SCHEMA,
  entries: [
    { run, at: '2026-01-01T00:00:00.000Z', runner: 'here', estimates: { 'web/home/lcp@1': { value: 5 } } },
  ],
});

function withHistory(sha: string, text: string): Buffer {
  const files = {
    'run.json': JSON.stringify(recordAt(sha)),
    'history.json': text,
    [`exhibits/${exhibit.sha256}.png`]: picture,
  };
  return writeZip(Object.entries(files).map(([name, body]) => ({ name, body })));
}

/** The store of a push to main. */
const pushed = (shop: Shop) =>
  shop.store({
    purpose: { kind: 'baseline', tip: { sha: shop.main[4].sha, branch: 'main', repository: 1001 } },
  });

test('a push goes on with the history of the newest baseline of its branch, within three requests', async () => {
  const shop = await openShop();
  const [, older, newer] = shop.main;
  shop.keep(older, {}, { bytes: withHistory(older.sha, JSON.stringify(history('older'))) });
  shop.keep(newer, {}, { bytes: withHistory(newer.sha, JSON.stringify(history('newer'))) });
  shop.keep(
    newer,
    { id: shop.context.run.id },
    { bytes: withHistory(newer.sha, JSON.stringify(history('our own'))) },
  );
  expect(await pushed(shop).history()).toEqual({ history: history('newer'), historyFault: undefined });
  expect(shop.asked()).toEqual(['artifacts', 'run', 'download']);
});

test('without a baseline a history begins, and nothing is said', async () => {
  const shop = await openShop();
  expect(await pushed(shop).history()).toEqual({});
  expect(shop.log).toEqual([]);
});

test("a pull request's artifact teaches the base branch nothing", async () => {
  const shop = await openShop();
  const [, , commit] = shop.main;
  shop.keep(
    commit,
    { event: 'pull_request' },
    { bytes: withHistory(commit.sha, JSON.stringify(history('forged'))) },
  );
  const { history: found, historyFault } = await pushed(shop).history();
  expect(found).toBeUndefined();
  expect(historyFault).toMatch(/starts anew.*recorded on pull_request/);
  expect(shop.asked()).toEqual(['artifacts', 'run']);
  expect(shop.log).toEqual([historyFault]);
});

test('a damaged history, a damaged baseline and a GitHub that fails start anew, and each is said', async () => {
  const shop = await openShop();
  const [, , commit, next] = shop.main;
  shop.keep(commit, {}, { bytes: withHistory(commit.sha, '{') });
  expect(await pushed(shop).history()).toEqual({
    history: undefined,
    historyFault: expect.stringContaining('was dropped'),
  });
  shop.keep(next, {}, { bytes: Buffer.from('no archive') });
  expect((await pushed(shop).history()).historyFault).toContain('cannot be used');
  shop.standIn.fail(
    { path: /\/actions\/artifacts/ },
    { status: 403, body: { message: 'Resource not accessible by integration' } },
  );
  expect((await pushed(shop).history()).historyFault).toContain('The history starts anew');
});
