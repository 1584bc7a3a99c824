import { expect, test } from 'vitest';
import type { SignerClaims } from '#system/github/attestation/attestation-contract.ts';
import { distrustSigner } from './signer.ts';

const sha = 'a'.repeat(40);
const candidate = { run: 900, sha };
const trust = {
  artifact: 'tidemark-baseline-web',
  repository: 1001,
  branch: 'main',
  workflows: ['.github/workflows/tidemark.yml', '.github/workflows/nightly.yml'],
};
const shop = 'https://github.com/octo/shop';
const signer: SignerClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  repository: shop,
  repositoryId: '1001',
  ref: 'refs/heads/main',
  sha,
  workflow: `${shop}/.github/workflows/tidemark.yml@refs/heads/main`,
  trigger: 'push',
  run: `${shop}/actions/runs/900/attempts/1`,
};

test.each<Partial<SignerClaims>>([
  {},
  { trigger: 'schedule' },
  { trigger: 'workflow_dispatch' },
  { workflow: `${shop}/.github/workflows/nightly.yml@refs/heads/main` },
  { run: `${shop}/actions/runs/900/attempts/3` },
  // A repository that was renamed since keeps its id.
  {
    repository: 'https://github.com/octo/old',
    workflow: 'https://github.com/octo/old/.github/workflows/tidemark.yml@refs/heads/main',
    run: 'https://github.com/octo/old/actions/runs/900/attempts/1',
  },
])('a run of ours on the base branch may have signed: %j', (claims) => {
  expect(distrustSigner({ ...signer, ...claims }, candidate, trust)).toBeUndefined();
});

test.each<[string, Partial<SignerClaims>]>([
  ['is vouched for by another authority (https://evil.example)', { issuer: 'https://evil.example' }],
  ['is by a run of another repository (https://github.com/octo/shop, 9999)', { repositoryId: '9999' }],
  ['is by a run of another branch (refs/pull/7/merge)', { ref: 'refs/pull/7/merge' }],
  ['is by a run of another branch (refs/tags/main)', { ref: 'refs/tags/main' }],
  ['is by a run on pull_request, not on a push to main', { trigger: 'pull_request' }],
  ['is by a run on pull_request_target, not on a push to main', { trigger: 'pull_request_target' }],
  [`is by a run of another commit (${'b'.repeat(40)})`, { sha: 'b'.repeat(40) }],
  [
    'is by another workflow (https://github.com/octo/shop/.github/workflows/evil.yml@refs/heads/main)',
    { workflow: `${shop}/.github/workflows/evil.yml@refs/heads/main` },
  ],
  [
    'is by another workflow (https://github.com/octo/shop/.github/workflows/tidemark.yml@refs/heads/blue)',
    { workflow: `${shop}/.github/workflows/tidemark.yml@refs/heads/blue` },
  ],
  [
    'is by another workflow (https://github.com/mallory/shop/.github/workflows/tidemark.yml@refs/heads/main)',
    { workflow: 'https://github.com/mallory/shop/.github/workflows/tidemark.yml@refs/heads/main' },
  ],
  [
    `is by another run (${shop}/actions/runs/9001/attempts/1)`,
    { run: `${shop}/actions/runs/9001/attempts/1` },
  ],
  [`is by another run (${shop}/actions/runs/90)`, { run: `${shop}/actions/runs/90` }],
])('nobody else may: %s', (words, claims) => {
  expect(distrustSigner({ ...signer, ...claims }, candidate, trust)).toBe(words);
});

test('a claim that is missing is one that is wrong', () => {
  for (const claim of Object.keys(signer))
    expect([claim, distrustSigner({ ...signer, [claim]: '' }, candidate, trust)]).toEqual([
      claim,
      expect.stringMatching(/^is /),
    ]);
});
