import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { archiveOf, exhibit, keeping, openShop, picture, recordAt } from '../../../fixtures/baselines.ts';
import { openSigstore, type PushClaims } from '../../../fixtures/sigstore.ts';
import type { BaselineStore, StoredRun } from '#model/contract/store.ts';
import { Failure, type Problem } from '#model/problem.ts';
import { HISTORY_SCHEMA } from '#model/record/history.ts';
import { sha256 } from '#system/files.ts';
import { attestationService } from '#system/github/attestation/attestation-service.ts';
import type { AttestationMode } from './attestation-rule.ts';

type Env = Readonly<Record<string, string>>;

/** The shop with a Sigstore beside it; its base branch records with the one, its pull request looks with the other. */
async function open(options?: Parameters<typeof openSigstore>[0]) {
  const [shop, sigstore] = [await openShop(), await openSigstore(options)];
  onTestFinished(() => sigstore.close());
  const { api, mergeBase, standIn } = shop;
  const { state } = standIn;
  const scratch = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const { signal } = new AbortController();
  const ruleOf = (mode: AttestationMode, env: Env) => {
    const { instances } = sigstore;
    return { mode, service: attestationService({ api, env, signal, scratch, instances }) };
  };
  const files = keeping(shop);
  const tip = { sha: mergeBase, branch: 'main', repository: state.id };
  const kept: StoredRun = { record: recordAt(mergeBase), origin: 'this run', read: async () => picture };
  return {
    ...shop,
    state,
    sigstore,
    files,
    /** Keeps a baseline of the merge base, by a job whose token claims this beside what is true. */
    record: (claims: Partial<PushClaims> = {}, mode: AttestationMode = 'auto') =>
      shop
        .store({
          purpose: { kind: 'baseline', tip },
          files,
          attestation: ruleOf(mode, sigstore.envOf({ sha: mergeBase, ...claims })),
        })
        .save(kept),
    /** As a job does that was given no identity. */
    recordWithout: (mode: AttestationMode) =>
      shop.store({ purpose: { kind: 'baseline', tip }, files, attestation: ruleOf(mode, {}) }).save(kept),
    /** A push that looks what was before. */
    push: (mode: AttestationMode) =>
      shop.store({ purpose: { kind: 'baseline', tip }, attestation: ruleOf(mode, {}) }),
    pullRequest: (mode: AttestationMode): BaselineStore => shop.store({ attestation: ruleOf(mode, {}) }),
  };
}

async function problemOf(work: Promise<unknown>): Promise<Problem | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Failure) return error.problems[0];
      throw error;
    },
  );
}

test.each(['auto', 'require'] as const)(
  'what a push attests, a pull request finds attested (%s)',
  async (mode) => {
    const { record, pullRequest, asked, log, mergeBase, state } = await open();
    const where = await record({}, mode);
    const { stored } = await pullRequest(mode).load();
    expect(stored).toMatchObject({ origin: where, commitsBefore: 0 });
    expect(stored?.record).toEqual(recordAt(mergeBase));
    const [artifact] = state.artifacts;
    expect(log).toEqual([
      `attested: tidemark-baseline-web, sha256 ${sha256(artifact?.bytes ?? '')}`,
      `artifact ${artifact?.id}: attested by run 900`,
      `baseline: ${where}, at the merge base`,
    ]);
    expect(asked().slice(1)).toEqual(['compare', 'artifacts', 'run', 'download', 'attestations']);
  },
);

const shop = 'https://github.com/octo/shop';

test.each<[string, Partial<PushClaims>]>([
  [
    'is by a run of another repository (https://github.com/mallory/shop, 9999)',
    {
      repository: 'mallory/shop',
      repository_id: '9999',
      workflow_ref: 'mallory/shop/.github/workflows/tidemark.yml@refs/heads/main',
    },
  ],
  [
    `is by another workflow (${shop}/.github/workflows/other.yml@refs/heads/main)`,
    { workflow_ref: 'octo/shop/.github/workflows/other.yml@refs/heads/main' },
  ],
  [
    'is by a run of another branch (refs/pull/1/merge)',
    {
      ref: 'refs/pull/1/merge',
      event_name: 'pull_request',
      workflow_ref: 'octo/shop/.github/workflows/tidemark.yml@refs/pull/1/merge',
    },
  ],
  ['is by a run on pull_request, not on a push to main', { event_name: 'pull_request' }],
  [`is by a run of another commit (${'b'.repeat(40)})`, { sha: 'b'.repeat(40) }],
  [`is by another run (${shop}/actions/runs/901/attempts/1)`, { run_id: '901' }],
  ['is vouched for by another authority (https://token.example)', { iss: 'https://token.example' }],
])(
  'a baseline whose attestation %s is passed over, though its run is ours, and the one before it is taken',
  async (why, claims) => {
    const { record, keep, main, pullRequest, log, state } = await open();
    const older = keep(main[1]);
    await record(claims);
    log.length = 0;
    const attested = state.artifacts.at(-1);
    const { stored } = await pullRequest('auto').load();
    expect(stored?.origin).toBe(`artifact ${older.id} of run ${older.run}`);
    expect(log).toEqual([
      `artifact ${attested?.id}: its attestation ${why}`,
      `baseline: ${stored?.origin}, 2 commits before the merge base`,
    ]);
    expect(await pullRequest('require').load()).toMatchObject({
      stored: undefined,
      reason: expect.stringContaining(
        `artifact ${attested?.id}: its attestation ${why}; ` +
          `artifact ${older.id}: it has no attestation, and one is required`,
      ),
      absence: { hadOne: true },
    });
  },
);

test('what is changed after it was attested has no attestation, though GitHub tells a digest that fits', async () => {
  const { record, pullRequest, state, mergeBase, keep, main } = await open();
  await record();
  const [artifact] = state.artifacts;
  const forged = keep(main[0], {}, { bytes: archiveOf(recordAt(mergeBase, { id: 'forged' })) });
  if (!artifact) throw new Error('nothing was kept');
  Object.assign(artifact, { bytes: forged.bytes, digest: forged.digest });
  expect(await pullRequest('require').load()).toMatchObject({
    stored: undefined,
    reason: expect.stringContaining(`artifact ${artifact.id}: it has no attestation, and one is required`),
  });
});

test('one attestation that holds is enough, whatever others are added', async () => {
  const { record, pullRequest, state } = await open();
  await record();
  const [honest] = state.attestations;
  if (!honest) throw new Error('nothing was attested');
  const bundle = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' };
  state.attestations.push({ ...honest, id: 99_999, bundle });
  expect((await pullRequest('require').load()).stored).toBeDefined();
});

test('a baseline that nobody attested is believed by its run, and no word is lost about it', async () => {
  const { recordWithout, pullRequest, log, sigstore, state } = await open();
  const where = await recordWithout('auto');
  expect((await pullRequest('auto').load()).stored?.origin).toBe(where);
  expect(log).toEqual([`baseline: ${where}, at the merge base`]);
  expect([sigstore.asked, state.attestations]).toEqual([[], []]);
});

test('where the token may not read attestations, runs are believed, unless one is required', async () => {
  const { record, pullRequest, log, state } = await open();
  const where = await record();
  log.length = 0;
  state.permissions.attestations = 'none';
  expect((await pullRequest('auto').load()).stored?.origin).toBe(where);
  expect(log).toEqual([`baseline: ${where}, at the merge base`]);
  expect(await problemOf(pullRequest('require').load())).toMatchObject({
    code: 'github/not-permitted',
    next: expect.stringContaining('`permissions: { attestations: read }`'),
  });
});

test('where the keys cannot be had, one sentence says what is believed instead; required, nothing is', async () => {
  const { record, pullRequest, log, sigstore } = await open();
  const where = await record();
  log.length = 0;
  await sigstore.close();
  expect((await pullRequest('auto').load()).stored?.origin).toBe(where);
  expect(log).toEqual([
    expect.stringMatching(
      /^Attestations are not checked \(The keys .* could not be had from .*\): baselines are believed by /,
    ),
    `baseline: ${where}, at the merge base`,
  ]);
  expect(await problemOf(pullRequest('require').load())).toMatchObject({ code: 'attestation/no-keys' });
});

test('off asks and signs nothing', async () => {
  const { record, pullRequest, sigstore, standIn } = await open();
  await record({}, 'off');
  expect((await pullRequest('off').load()).stored).toBeDefined();
  expect(sigstore.asked).toEqual([]);
  expect(standIn.seen.filter(({ path }) => path.includes('attestations'))).toEqual([]);
});

test('a job that must attest and may not keeps nothing, and is told the permissions', async () => {
  const { recordWithout, files } = await open();
  expect(await problemOf(recordWithout('require'))).toMatchObject({
    code: 'baseline/cannot-attest',
    next: expect.stringContaining('permissions: { id-token: write, attestations: write }'),
  });
  expect(files.uploads).toEqual([]);
});

test('a baseline is kept where attesting it fails: a sentence, or a failure where it is required', async () => {
  const { record, log, state } = await open();
  state.permissions.attestations = 'read';
  const words =
    /^The baseline was kept, but not attested: GitHub does not allow POST .*`permissions: \{ attestations: write \}`/;
  await record();
  expect(log).toEqual([expect.stringMatching(words)]);
  expect(state.artifacts).toHaveLength(1);
  expect(await problemOf(record({}, 'require'))).toMatchObject({
    code: 'baseline/not-attested',
    message: expect.stringMatching(/^The baseline was kept, but not attested: /),
    next: expect.stringContaining('`permissions: { attestations: write }`'),
  });
});

test('elsewhere than on github.com there is nothing to require', async () => {
  const { store } = await open();
  const rule = { mode: 'require', service: undefined } as const;
  expect(await problemOf(store({ attestation: rule }).load())).toMatchObject({
    code: 'baseline/no-attestations-here',
    owner: 'config',
  });
  expect(
    attestationService({
      api: (await openShop()).api,
      env: { GITHUB_SERVER_URL: 'https://octo.ghe.com' },
      signal: new AbortController().signal,
      scratch: '',
    }),
  ).toBeUndefined();
});

test('a history that nobody attested is left out where that is required', async () => {
  const { keep, main, push, log } = await open();
  const bytes = archiveOf(recordAt(main[1].sha), {
    [`exhibits/${exhibit.sha256}.png`]: picture,
    'history.json': Buffer.from(JSON.stringify({ schema: HISTORY_SCHEMA, entries: [] })),
  });
  const { id } = keep(main[1], {}, { bytes });
  expect((await push('auto').history()).history).toEqual({ schema: HISTORY_SCHEMA, entries: [] });
  expect(await push('require').history()).toEqual({
    historyFault:
      `The history starts anew: the newest baseline of main, artifact ${id}, cannot be used ` +
      '(it has no attestation, and one is required).',
  });
  expect(log).toHaveLength(1);
});
