import { expect, test } from 'vitest';
import { addArtifact, addCommit, addRun } from '../../../fixtures/github/state.ts';
import { archiveOf, exhibit, openShop, picture, recordAt } from '../../../fixtures/baselines.ts';

const HIT = ['compare', 'artifacts', 'run', 'download'];

test('the merge base’s own baseline is found with three requests and a download', async () => {
  const { main, keep, store, asked, api, log, mergeBase } = await openShop();
  keep(main[2]);
  const artifact = keep(main[3]);
  keep(main[4]);
  const baseline = store();
  const { stored } = await baseline.load();
  expect(stored?.record).toEqual(recordAt(mergeBase));
  expect(stored).toMatchObject({
    origin: `artifact ${artifact.id} of run ${artifact.run}`,
    commitsBefore: 0,
  });
  expect(await stored?.read(exhibit)).toEqual(picture);
  expect(asked()).toEqual(HIT);
  expect(log).toEqual([`baseline: ${stored?.origin}, at the merge base`]);
  expect(api.calls).toBe(4);
});

test('a fork’s pull request is compared like any other, by shas', async () => {
  const { main, keep, store, context } = await openShop();
  keep(main[3]);
  const { purpose } = context;
  if (purpose.kind !== 'pull-request') throw new Error('the shop has a pull request');
  const { stored } = await store({
    purpose: {
      ...purpose,
      fork: true,
      readOnly: true,
      head: { ...purpose.head, branch: 'main', repository: 9999 },
    },
  }).load();
  expect(stored?.commitsBefore).toBe(0);
});

test('without one there, the nearest commit before it that has one is taken, and its distance told', async () => {
  const { main, keep, store, asked, mergeBase } = await openShop();
  keep(main[0]);
  keep(main[1]);
  // Newer than the merge base, so the pull request does not have what it holds.
  keep(main[4]);
  const { stored } = await store().load();
  expect(stored?.record.commit?.sha).toBe(main[1].sha);
  expect(stored?.record.commit?.sha).not.toBe(mergeBase);
  expect(stored).toMatchObject({
    origin: expect.stringMatching(/^artifact \d+ of run \d+$/),
    commitsBefore: 2,
  });
  expect(asked()).toEqual(['compare', 'artifacts', 'commits', 'run', 'download']);
});

test(
  'five poisoned artifacts are passed over, each with its reason, and the honest one is found ' +
    'within six requests',
  async () => {
    const { main, keep, store, asked, log, standIn } = await openShop();
    const evil = archiveOf(recordAt(main[3].sha, { id: 'poisoned' }));
    const honest = keep(main[2]);
    const at = (run: Parameters<typeof keep>[1], artifact: Parameters<typeof keep>[2] = {}) =>
      keep(main[3], run, { bytes: evil, ...artifact }).id;
    const [fork, feature, pull, workflow, expired] = [
      at({ headRepository: 9999, headOwner: 'mallory', branch: 'main', event: 'pull_request' }),
      at({ branch: 'feature' }),
      at({ event: 'pull_request' }),
      at({ workflow: '.github/workflows/other.yml' }),
      at({}, { expired: true, expiresAt: '2026-08-30T10:00:00Z' }),
    ];
    const { stored } = await store().load();
    expect(stored).toMatchObject({ origin: `artifact ${honest.id} of run ${honest.run}`, commitsBefore: 1 });
    expect(log.toSorted()).toEqual(
      [
        `artifact ${fork}: from a fork (repository 9999)`,
        `artifact ${feature}: from another branch (feature)`,
        `artifact ${pull}: recorded on pull_request, not on a push to main`,
        `artifact ${workflow}: recorded by another workflow (.github/workflows/other.yml)`,
        `artifact ${expired}: expired on 2026-08-30`,
        `baseline: ${stored?.origin}, 1 commit before the merge base`,
      ].toSorted(),
    );
    expect(asked()).toEqual(['compare', 'artifacts', 'run', 'run', 'commits', 'run', 'download']);
    expect(standIn.seen.filter(({ route }) => !route.includes('archive_format'))).toHaveLength(6);
  },
);

test('another workflow may record baselines when the workflow’s author says so', async () => {
  const { main, keep, store } = await openShop();
  keep(main[3], { workflow: '.github/workflows/nightly.yml', event: 'schedule' });
  expect(await store().load()).toMatchObject({
    stored: undefined,
    reason: expect.stringContaining('recorded by another workflow (.github/workflows/nightly.yml)'),
  });
  expect((await store({ workflows: ['nightly.yml'] }).load()).stored).toBeDefined();
});

test('a base run that failed its own limits is as good a baseline', async () => {
  const { main, keep, store } = await openShop();
  keep(main[3], { conclusion: 'failure' });
  expect((await store().load()).stored).toBeDefined();
});

test('a re-run’s newer artifact of the same name is the one that counts', async () => {
  const {
    main,
    store,
    standIn: { state },
    keep,
  } = await openShop();
  const first = keep(main[3]);
  const again = addArtifact(state, { name: first.name, bytes: first.bytes, run: first.run });
  expect((await store().load()).stored?.origin).toContain(`artifact ${again.id} `);
});

test('however many bad runs there are, the branch’s own are looked up then, and the reasons are told', async () => {
  const { main, keep, store, asked } = await openShop();
  for (const commit of main)
    for (let count = 0; count < 3; count += 1) keep(commit, { event: 'pull_request' });
  const { stored, reason } = { reason: '', ...(await store().load()) };
  expect(stored).toBeUndefined();
  expect(reason).toContain('recorded on pull_request');
  const runs = ['branch runs', 'branch runs', 'branch runs'];
  expect(asked()).toEqual(['compare', 'artifacts', 'run', 'run', 'commits', 'run', ...runs]);
});

test('a page full of a fork’s artifacts does not hide the baseline behind it', async () => {
  const {
    main,
    keep,
    store,
    standIn: { state },
    log,
    asked,
  } = await openShop();
  const honest = keep(main[3]);
  const fork = addRun(state, {
    headRepository: 9999,
    headOwner: 'mallory',
    event: 'pull_request',
    branch: 'main',
    sha: main[3].sha,
  });
  for (let count = 0; count < 100; count += 1)
    addArtifact(state, { name: honest.name, bytes: Buffer.from('x'), run: fork });
  const { stored } = await store().load();
  expect(stored?.origin).toContain(`artifact ${honest.id} `);
  expect(asked()).toEqual(['compare', 'artifacts', 'runs', 'run artifacts', 'download']);
  expect(log.filter((line) => line.includes('from a fork'))).toHaveLength(20);
  expect(log).toContain('… and 80 more artifacts that are no baseline for this pull request');
});

test(
  'nor do five hundred of them, nor a fork’s run of that very commit; one commit further the runs of ' +
    'the branch are looked at',
  async () => {
    const {
      main,
      keep,
      store,
      standIn: { state },
      asked,
    } = await openShop();
    const before = keep(main[2]);
    const fork = addRun(state, {
      headRepository: 9999,
      headOwner: 'mallory',
      event: 'pull_request',
      branch: 'main',
      sha: main[3].sha,
    });
    const flood = (times: number) => {
      for (let count = 0; count < times; count += 1)
        addArtifact(state, { name: before.name, bytes: Buffer.from('x'), run: fork });
    };
    flood(100);
    expect((await store().load()).stored?.origin).toContain(`artifact ${before.id} `);
    expect(asked()).toEqual([
      'compare',
      'artifacts',
      'runs',
      'commits',
      'branch runs',
      'run artifacts',
      'download',
    ]);
    const honest = keep(main[3]);
    flood(500);
    expect((await store().load()).stored?.origin).toContain(`artifact ${honest.id} `);
  },
);

test('the first run costs two requests and says when a baseline will be there', async () => {
  const { store, asked } = await openShop();
  expect(await store().load()).toEqual({
    stored: undefined,
    reason:
      'There is no baseline of `main` yet: one appears after the next push to `main`, and until ' +
      'then only absolute limits are judged.',
    absence: { hadOne: false, message: 'There is no baseline of `main` yet.', next: expect.any(String) },
  });
  expect(asked()).toEqual(['compare', 'artifacts']);
});

test('a branch older than every baseline is told so', async () => {
  const { main, keep, store } = await openShop();
  keep(main[4]);
  expect(await store().load()).toMatchObject({
    stored: undefined,
    reason: expect.stringContaining('bring this branch up to date with `main`'),
  });
});

test('expired baselines are told with their day', async () => {
  const { main, keep, store } = await openShop();
  keep(main[3], {}, { expired: true, createdAt: '2026-06-01T10:00:00Z', expiresAt: '2026-08-30T10:00:00Z' });
  expect(await store().load()).toMatchObject({
    stored: undefined,
    reason: expect.stringContaining('expired, the last on 2026-08-30 (artifacts are kept for 90 days here)'),
  });
});

test('a matrix leg sees only its own baselines', async () => {
  const { main, keep, store } = await openShop();
  keep(main[3]);
  expect((await store({ key: 'web-mobile' }).load()).stored).toBeUndefined();
});

test('a push is compared with nothing and asks GitHub nothing', async () => {
  const { store, main, asked } = await openShop();
  const baseline = store({
    purpose: { kind: 'baseline', tip: { sha: main[4].sha, branch: 'main', repository: 1001 } },
  });
  expect(await baseline.load()).toEqual({
    stored: undefined,
    reason: expect.stringContaining('This run becomes the baseline of `main`'),
  });
  expect(asked()).toEqual([]);
});

test('a merge of main into the branch moves the merge base', async () => {
  const {
    main,
    keep,
    store,
    standIn: { state },
    head,
    context,
  } = await openShop();
  const merged = addCommit(state, { branch: 'pricing', parents: [head.sha, main[4].sha] });
  keep(main[4]);
  const { purpose } = context;
  if (purpose.kind !== 'pull-request') throw new Error('the shop has a pull request');
  expect(
    (await store({ purpose: { ...purpose, head: { ...purpose.head, sha: merged.sha } } }).load()).stored
      ?.record.commit?.sha,
  ).toBe(main[4].sha);
});
