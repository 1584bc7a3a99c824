import { expect, test } from 'vitest';
import { nobody, serve } from '../../../fixtures/host.ts';
import { vaultSecrets } from './vault.ts';

/** A server that speaks what the Vault's API documents of KV version 2, JWT logins and GitHub's token endpoint. */
async function standIn(): Promise<{ readonly url: string; readonly heard: readonly string[] }> {
  const heard: string[] = [];
  const url = await serve((request, response) => {
    const say = (status: number, value: unknown) => response.writeHead(status).end(JSON.stringify(value));
    let body = '';
    request.on('data', (data) => (body += data));
    request.on('end', () => {
      heard.push(`${request.method} ${request.url} ${body}`.trim());
      const token = request.headers['x-vault-token'];
      if (request.url?.startsWith('/oidc')) {
        const isJob = request.headers.authorization === 'Bearer of-the-job';
        return say(isJob ? 200 : 401, { value: 'signed-jwt' });
      }
      if (request.url === '/v1/auth/github/login') {
        const { role, jwt } = JSON.parse(body);
        const isRight = role === 'shop' && jwt === 'signed-jwt';
        return isRight ? say(200, { auth: { client_token: 'hvs.by-jwt' } }) : say(400, { errors: ['no'] });
      }
      if (token !== 'hvs.given' && token !== 'hvs.by-jwt') return say(403, { errors: ['permission denied'] });
      if (request.url === '/v1/secret/data/team/shop')
        return say(200, { data: { data: { PW: 'sesame-of-jo', PORT: 25 }, metadata: { version: 3 } } });
      if (request.url === '/v1/secret/data/mail')
        return say(200, { data: { data: { PW: 'later' }, metadata: {} } });
      if (request.url === '/v1/secret/data/sealed') return say(503, { errors: ['Vault is sealed'] });
      if (request.url === '/v1/secret/data/odd') return response.writeHead(200).end('<html>');
      return say(404, { errors: [] });
    });
  });
  return { url, heard };
}

test('secrets are read by a token, and nothing is asked where none are named', async () => {
  const { url, heard } = await standIn();
  const env = { VAULT_ADDR: url, VAULT_TOKEN: 'hvs.given' };
  expect(await vaultSecrets(env)).toEqual({});
  expect(heard).toEqual([]);
  expect(await vaultSecrets({ ...env, TIDEMARK_VAULT_SECRETS: 'secret/team/shop' })).toEqual({
    PW: 'sesame-of-jo',
    PORT: '25',
  });
  const both = await vaultSecrets({ ...env, TIDEMARK_VAULT_SECRETS: 'secret/team/shop, secret/mail' });
  expect(both['PW']).toBe('later');
});

test('a job logs in with who it is', async () => {
  const { url, heard } = await standIn();
  const found = await vaultSecrets({
    VAULT_ADDR: url,
    TIDEMARK_VAULT_SECRETS: 'secret/team/shop',
    TIDEMARK_VAULT_ROLE: 'shop',
    TIDEMARK_VAULT_AUTH: 'github',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job',
  });
  expect(found['PW']).toBe('sesame-of-jo');
  expect(heard).toEqual([
    `GET /oidc?v=1&audience=${encodeURIComponent(url)}`,
    'POST /v1/auth/github/login {"role":"shop","jwt":"signed-jwt"}',
    'GET /v1/secret/data/team/shop',
  ]);
});

test('what keeps secrets from being read is one sentence, without a token in it', async () => {
  const { url } = await standIn();
  const { host } = new URL(url);
  const gone = await nobody();
  const told = (TIDEMARK_VAULT_SECRETS: string, more: Readonly<Record<string, string>> = {}) =>
    vaultSecrets({ VAULT_ADDR: url, VAULT_TOKEN: 'hvs.given', TIDEMARK_VAULT_SECRETS, ...more }).catch(
      String,
    );
  expect([
    await told('secret/none'),
    await told('secret/sealed'),
    await told('secret/odd'),
    await told('secret/mail', { VAULT_TOKEN: 'hvs.wrong' }),
    await told('secret/mail', { VAULT_TOKEN: '' }),
    await told('secret/mail', { VAULT_TOKEN: '', TIDEMARK_VAULT_ROLE: 'shop' }),
    await told('secret/mail', { VAULT_ADDR: 'http://vault.example.com' }),
    await told('secret/mail', { VAULT_ADDR: 'vault' }),
    await told('secret/mail', { VAULT_ADDR: gone }),
  ]).toEqual([
    `Failure: ${host} answers 404 for secret/none.`,
    `Failure: ${host} answers 503 for secret/sealed.`,
    `Failure: ${host} does not answer as a Vault for secret/odd.`,
    `Failure: ${host} answers 403 for secret/mail.`,
    'Failure: TIDEMARK_VAULT_SECRETS is set, but neither VAULT_TOKEN nor TIDEMARK_VAULT_ROLE.',
    'Failure: TIDEMARK_VAULT_ROLE is set, but this job may not ask for a token of its own.',
    'Failure: http://vault.example.com would be sent a token unencrypted.',
    'Failure: VAULT_ADDR is not the address of a Vault.',
    `Failure: ${new URL(gone).host} cannot be reached for secret/mail (ECONNREFUSED).`,
  ]);
});
