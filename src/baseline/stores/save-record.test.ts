import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { Failure, type Problem } from '#model/problem.ts';
import type { StoredRun } from '#model/contract/store.ts';
import { readArchive } from '#system/github/artifacts/archive.ts';
import { Refusal } from '#system/github/refusal.ts';
import { writeZip } from '#system/github/artifacts/zip.fixture.ts';
import { exhibit, keeping, openShop, picture, recordAt, type Shop } from '../../../fixtures/baselines.ts';
import { limits } from './baseline-archive.ts';

const page = { ...exhibit, name: 'page', mime: 'text/html' };
const keptAt = (sha: string, changes: Parameters<typeof recordAt>[1] = {}): StoredRun => ({
  record: recordAt(sha, changes),
  origin: 'this run',
  read: async () => picture,
});
const tipOf = ({ main }: Shop) =>
  ({ kind: 'baseline', tip: { sha: main[3].sha, branch: 'main', repository: 1001 } }) as const;

async function problemOf(work: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems[0];
  }
}

test('what a push records is what the next pull request finds', async () => {
  const shop = await openShop();
  const files = keeping(shop);
  const where = await shop.store({ purpose: tipOf(shop), files }).save(keptAt(shop.mergeBase));
  const { stored } = await shop.store().load();
  expect(stored).toMatchObject({ origin: where, commitsBefore: 0 });
  expect(stored?.record).toEqual(recordAt(shop.mergeBase));
  expect(await stored?.read(exhibit)).toEqual(picture);
  expect(files.uploads[0]?.name).toBe('tidemark-baseline-web');
});

test('pictures and data are recorded, pages are not, and the record names only what is there', async () => {
  const shop = await openShop();
  const files = keeping(shop);
  await shop
    .store({ purpose: tipOf(shop), files })
    .save(keptAt(shop.mergeBase, { exhibits: [exhibit, page] }));
  const [upload] = files.uploads;
  expect(upload?.files.map((file) => relative(upload.root, file))).toEqual([
    `exhibits/${exhibit.sha256}.png`,
    'manifest.json',
    'run.json',
  ]);
  expect(await readdir(upload?.root ?? '')).toEqual(['exhibits', 'manifest.json', 'run.json']);
  expect((await shop.store().load()).stored?.record.exhibits).toEqual([exhibit]);
});

test('where GitHub tells no digest, the one that was recorded with the baseline is held to', async () => {
  const shop = await openShop();
  await shop.store({ purpose: tipOf(shop), files: keeping(shop) }).save(keptAt(shop.mergeBase));
  const [kept] = shop.standIn.state.artifacts;
  if (!kept) throw new Error('nothing was kept');
  kept.digest = null;
  expect((await shop.store().load()).stored?.record).toEqual(recordAt(shop.mergeBase));
  const files = await readArchive(kept.bytes, limits);
  const repacked = (changes: Readonly<Record<string, Uint8Array | string | undefined>>) =>
    writeZip(
      Object.entries({ ...Object.fromEntries(files), ...changes }).flatMap(([name, body]) =>
        body === undefined ? [] : [{ name, body }],
      ),
    );
  const faster = Buffer.from(files.get('run.json') ?? [])
    .toString()
    .replace('"complete"', ' "complete"');
  for (const [changes, why] of [
    [{ 'run.json': faster }, '"run.json" has other bytes'],
    [{ 'history.json': '{}' }, '"history.json" has other bytes'],
    [{ [`exhibits/${exhibit.sha256}.png`]: undefined }, 'png" is missing'],
    [{ 'manifest.json': '{' }, 'its manifest.json cannot be read'],
    [{ 'manifest.json': undefined }, 'GitHub tells no digest'],
  ] as const) {
    kept.bytes = repacked(changes);
    expect([(await shop.store().load()).stored, shop.log.at(-1)]).toEqual([
      undefined,
      expect.stringContaining(why),
    ]);
  }
});

test('a pull request records no baseline', async () => {
  const shop = await openShop();
  const files = keeping(shop);
  expect(await problemOf(shop.store({ files }).save(keptAt(shop.mergeBase)))).toMatchObject({
    code: 'baseline/not-the-base-branch',
    next: expect.stringContaining('`push`'),
  });
  expect(files.uploads).toEqual([]);
});

const huge = Array.from({ length: 2_000 }, () => exhibit);
const refusals: Readonly<Record<string, readonly [Parameters<typeof recordAt>[1], string]>> = {
  'is not complete': [{ complete: false }, 'baseline/incomplete'],
  'is of another commit': [{ commit: { sha: 'f'.repeat(40) } }, 'baseline/another-commit'],
  'holds more files than are read back': [{ exhibits: huge }, 'baseline/too-large'],
  'holds more bytes than are read back': [
    { exhibits: [{ ...exhibit, bytes: 300_000_000 }] },
    'baseline/too-large',
  ],
};
for (const [which, [changes, code]] of Object.entries(refusals)) {
  test(`a record that ${which} is not recorded as a baseline`, async () => {
    const shop = await openShop();
    const files = keeping(shop);
    expect(
      (await problemOf(shop.store({ purpose: tipOf(shop), files }).save(keptAt(shop.mergeBase, changes))))
        ?.code,
    ).toBe(code);
    expect(files.uploads).toEqual([]);
  });
}

test('a name that another job of the run has taken is told, with the way out', async () => {
  const shop = await openShop();
  const taken = new Refusal(
    { code: 'artifact/taken', owner: 'environment', message: 'taken', next: '' },
    { status: 409, mayHaveHappened: false },
  );
  const problem = await problemOf(
    shop
      .store({ purpose: tipOf(shop), files: { upload: () => Promise.reject(taken) } })
      .save(keptAt(shop.mergeBase)),
  );
  expect(problem).toMatchObject({
    code: 'baseline/name-taken',
    message: expect.stringContaining('tidemark-baseline-web'),
    next: expect.stringContaining('`key`'),
  });
});

test('a service that is down passes through with its own words', async () => {
  const shop = await openShop();
  const down = new Refusal(
    { code: 'artifact/down', owner: 'environment', message: 'The artifact service is down.', next: 'Later.' },
    { status: 503, mayHaveHappened: true },
  );
  await expect(
    shop
      .store({ purpose: tipOf(shop), files: { upload: () => Promise.reject(down) } })
      .save(keptAt(shop.mergeBase)),
  ).rejects.toBe(down);
});

test('where nothing can be uploaded, and on GitHub Enterprise Server, a folder is offered', async () => {
  const shop = await openShop();
  expect(await problemOf(shop.store({ purpose: tipOf(shop) }).save(keptAt(shop.mergeBase)))).toMatchObject({
    code: 'baseline/cannot-keep',
    next: expect.stringContaining('--baseline'),
  });
  const there = { ...shop.context, artifacts: false };
  expect(await problemOf(shop.store({ context: there }).load())).toMatchObject({
    code: 'baseline/no-artifacts-here',
    next: expect.stringContaining('folder'),
  });
  expect(
    (
      await problemOf(
        shop
          .store({ context: there, purpose: tipOf(shop), files: keeping(shop) })
          .save(keptAt(shop.mergeBase)),
      )
    )?.code,
  ).toBe('baseline/no-artifacts-here');
  expect(shop.asked()).toEqual([]);
});
