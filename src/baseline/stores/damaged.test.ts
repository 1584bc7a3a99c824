import { expect, test } from 'vitest';
import { Refusal } from '#system/github/refusal.ts';
import { addCommit, shaOf } from '../../../fixtures/github/state.ts';
import { archiveOf, exhibit, openShop, recordAt } from '../../../fixtures/baselines.ts';
import { fetchRecord } from './fetch-record.ts';

const at = (sha: string) => recordAt(sha);
/** Attestations are not asked for. */
const unattested = async (): Promise<undefined> => undefined;
const path = `exhibits/${exhibit.sha256}.png`;

/** What lies in the artifact at the merge base, and what is said of it. */
const damaged: Readonly<
  Record<
    string,
    readonly [(sha: string) => { readonly bytes: Buffer; readonly digest?: string | null }, string]
  >
> = {
  'whose digest is another': [
    (sha) => ({ bytes: archiveOf(at(sha)), digest: `sha256:${'0'.repeat(64)}` }),
    'another digest than the one GitHub keeps',
  ],
  'without a digest': [(sha) => ({ bytes: archiveOf(at(sha)), digest: null }), 'GitHub tells no digest'],
  'that is no archive': [
    () => ({ bytes: Buffer.from('not a zip at all, though long enough for one') }),
    'its end is missing',
  ],
  'that would write outside': [
    (sha) => ({ bytes: archiveOf(at(sha), { '../../run.json': Buffer.from('{}') }) }),
    'leads out of',
  ],
  'with a file that is none of ours': [
    (sha) => ({ bytes: archiveOf(at(sha), { 'run.sh': Buffer.from('rm') }) }),
    'which is none of ours',
  ],
  'of a schema from the future': [
    (sha) => ({ bytes: archiveOf({ ...at(sha), schema: 'tidemark.run/99' }) }),
    'has the schema tidemark.run/99',
  ],
  'whose record is not complete': [
    (sha) => ({ bytes: archiveOf({ ...at(sha), complete: false }) }),
    'its record is not complete',
  ],
  'whose record is of another commit': [
    () => ({ bytes: archiveOf(at(shaOf('other'))) }),
    'its record is of another commit',
  ],
  'with other bytes in a picture': [
    (sha) => ({ bytes: archiveOf(at(sha), { [path]: Buffer.from('another') }) }),
    'is not what its name promises',
  ],
  'without its picture': [(sha) => ({ bytes: archiveOf(at(sha), {}) }), 'the screenshot of home is missing'],
};

for (const [which, [made, why]] of Object.entries(damaged)) {
  test(`an artifact ${which} is told, and the one before it is taken`, async () => {
    const { main, keep, store, log, mergeBase, asked } = await openShop();
    const good = keep(main[2]);
    const bad = keep(main[3], {}, made(mergeBase));
    const { stored } = await store().load();
    expect(stored?.origin).toContain(`artifact ${good.id} `);
    expect(log[0]).toContain(`artifact ${bad.id}: `);
    expect(log[0]).toContain(why);
    expect(asked()).toEqual(['compare', 'artifacts', 'run', 'download', 'commits', 'run', 'download']);
  });
}

test('an artifact larger than any baseline is not even fetched', async () => {
  const { api, asked, mergeBase } = await openShop();
  const candidate = { artifact: 1, run: 2, sha: mergeBase, bytes: 200 * 1024 * 1024, digest: undefined };
  expect(await fetchRecord(api, { candidate, age: 0 }, unattested)).toBe(
    'too large for a baseline (200 MiB)',
  );
  expect(asked()).toEqual([]);
});

test('an artifact that is larger than the listing said is given up', async () => {
  const { api, keep, main } = await openShop();
  const { id, run } = keep(main[3], {}, { bytes: Buffer.alloc(129 * 1024 * 1024) });
  expect(
    await fetchRecord(
      api,
      { candidate: { artifact: id, run, sha: main[3].sha, bytes: 10, digest: undefined }, age: 0 },
      unattested,
    ),
  ).toContain('is larger than');
});

test('when none is whole the run says so and does not go on for ever', async () => {
  const { main, keep, store, asked } = await openShop();
  for (const commit of main.slice(0, 4)) keep(commit, {}, { bytes: Buffer.from('broken') });
  expect(await store().load()).toMatchObject({
    stored: undefined,
    reason: expect.stringContaining('No baseline of `main` can be used (artifact '),
  });
  expect(asked().filter((one) => one === 'download')).toHaveLength(3);
});

for (const status of [404, 410]) {
  test(`an artifact that is gone when it is fetched (${status}) makes room for the one before it`, async () => {
    const { main, keep, store, standIn } = await openShop();
    const good = keep(main[2]);
    const gone = keep(main[3]);
    standIn.fail({ path: new RegExp(`/artifacts/${gone.id}/zip$`) }, { status });
    expect((await store().load()).stored?.origin).toContain(`artifact ${good.id} `);
  });
}

test('an expired artifact that GitHub still lists as alive is no obstacle', async () => {
  const { main, keep, store } = await openShop();
  const good = keep(main[2]);
  keep(main[3], {}, { expiresAt: '2026-01-01T00:00:00Z' });
  expect((await store().load()).stored?.origin).toContain(`artifact ${good.id} `);
});

const refused = async (work: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await work.then(
    (found) => found,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error;
  throw new Error(`no Refusal but ${JSON.stringify(error)}`);
};

for (const scope of ['contents', 'actions'] as const) {
  test(`a baseline that may not be read is no first run: \`${scope}: read\` is named`, async () => {
    const { main, keep, store, standIn } = await openShop();
    keep(main[3]);
    standIn.state.permissions[scope] = 'none';
    const { status, problems } = await refused(store().load());
    expect(status).toBe(403);
    expect(JSON.stringify(problems)).toContain(`${scope}: read`);
  });
}

const steps: Readonly<Record<string, RegExp>> = {
  comparison: /\/compare\//,
  listing: /\/actions\/artifacts$/,
  run: /\/actions\/runs\/\d+$/,
  download: /\/zip$/,
  'bytes themselves': /^\/blob\//,
};
for (const [step, request] of Object.entries(steps)) {
  test(`a GitHub that does not answer (the ${step}) is a failure, never a first run`, async () => {
    const { main, keep, store, standIn } = await openShop();
    keep(main[3]);
    standIn.fail({ path: request }, { status: 503, times: 50 });
    expect((await refused(store().load())).status).toBe(503);
  });
}

test('branches without common history cannot be compared, and that is said', async () => {
  const {
    store,
    standIn: { state },
    context,
  } = await openShop();
  const orphan = addCommit(state, { branch: 'orphan', parents: [] });
  const { purpose } = context;
  if (purpose.kind !== 'pull-request') throw new Error('the shop has a pull request');
  await expect(
    store({ purpose: { ...purpose, head: { ...purpose.head, sha: orphan.sha } } }).load(),
  ).rejects.toThrow(
    `no commit that ${purpose.base.sha.slice(0, 7)} and ${orphan.sha.slice(0, 7)} have in common`,
  );
});

test('commits that cannot be listed are a failure, too', async () => {
  const { main, keep, store, standIn } = await openShop();
  keep(main[2]);
  standIn.fail({ path: /\/commits$/ }, { status: 502, times: 50 });
  expect((await refused(store().load())).status).toBe(502);
});
