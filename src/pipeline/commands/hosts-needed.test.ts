import { expect, test } from 'vitest';
import type { Prepared } from '../prepare/prepared.ts';
import { hostsNeeded } from './hosts-needed.ts';

const prepared = {
  target: { origin: 'https://preview.example.test' },
  config: { target: { base: 'none' }, report: { pictures: 'off' } },
  folder: '/no/such/folder',
} as unknown as Prepared;

test('the Vault that secrets are read from is a host to be let out to, and no other', async () => {
  const env = { VAULT_ADDR: 'https://vault.example.test:8200' };
  const { hosts } = await hostsNeeded(prepared, { ...env, TIDEMARK_VAULT_SECRETS: 'secret/shop' });
  expect(hosts).toContain('vault.example.test:8200');
  expect((await hostsNeeded(prepared, env)).hosts).not.toContain('vault.example.test:8200');
});
