import { Failure, type Problem } from '#model/problem.ts';
import { ask } from '../http/request.ts';
import { isPrivateAddress } from '../egress/private-address.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Values = Readonly<Record<string, string>>;

const TIME_LIMIT = 15_000;
const MAX_ANSWER = 1024 * 1024;

const fault = (message: string, next: string, owner: Problem['owner'] = 'environment'): Failure =>
  new Failure({ code: 'environment/vault', owner, message, next });

const pathsIn = (env: Env): readonly string[] =>
  (env['TIDEMARK_VAULT_SECRETS'] ?? '').split(/[\s,]+/).filter(Boolean);

/** The Vault that a step's environment has secrets read from; undefined where none is asked. Throws a Failure. */
export const vaultAddress = (env: Env): URL | undefined =>
  pathsIn(env).length === 0 ? undefined : addressOf(env);

function addressOf(env: Env): URL {
  const said = env['VAULT_ADDR'] ?? '';
  if (!URL.canParse(said))
    throw fault('VAULT_ADDR is not the address of a Vault.', 'Set it as in https://vault.example.com:8200.');
  const url = new URL(said);
  const isNear = url.hostname === 'localhost' || isPrivateAddress(url.hostname.replace(/^\[|\]$/g, ''));
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isNear)) return url;
  throw fault(
    `${url.origin} would be sent a token unencrypted.`,
    'Set VAULT_ADDR to an https address; plain http is for a Vault on this machine or network alone.',
  );
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Part of a JSON value, as far as it is there. */
function part(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (rest, key) =>
      typeof rest === 'object' && rest !== null && Object.hasOwn(rest, key)
        ? Reflect.get(rest, key)
        : undefined,
    value,
  );
}

/** The JSON that an address answers with; `what` names it in errors. */
async function jsonAt(url: URL, what: string, { headers = {}, ...asking }: Asking): Promise<unknown> {
  const { host } = url;
  const signal = AbortSignal.timeout(TIME_LIMIT);
  const answer = await ask(url, { ...asking, headers, signal }, undefined).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer in time';
    throw fault(
      `${host} cannot be reached for ${what} (${why}).`,
      'Check VAULT_ADDR and the network of this job.',
    );
  });
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of answer.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > MAX_ANSWER) throw fault(`${host} answers too much for ${what}.`, 'Check VAULT_ADDR.');
  }
  if (answer.status !== 200)
    throw fault(`${host} answers ${answer.status} for ${what}.`, adviceOn(answer.status));
  try {
    return JSON.parse(text);
  } catch {
    throw fault(`${host} does not answer as a Vault for ${what}.`, 'Check VAULT_ADDR.');
  }
}

function adviceOn(status: number): string {
  if (status === 403) return 'Check the token or role, and that its policy may read this path.';
  if (status === 404)
    return 'Check the path, mount first, as in secret/shop; the engine has to be KV version 2.';
  return status === 503 ? 'Unseal the Vault, or wait until it is up.' : 'Look at what the Vault itself says.';
}

/** Who this job is, as GitHub signs it. */
async function jobsToken(env: Env, audience: string): Promise<string> {
  const [url, token] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
  if (!url || !token)
    throw fault(
      'TIDEMARK_VAULT_ROLE is set, but this job may not ask for a token of its own.',
      'Give the job `permissions: { id-token: write }`, or hand the step a VAULT_TOKEN.',
    );
  const asked = new URL(url);
  asked.searchParams.set('audience', audience);
  const answer = await jsonAt(asked, "the job's token", { headers: { authorization: `Bearer ${token}` } });
  return String(part(answer, 'value') ?? '');
}

async function tokenOf(address: URL, env: Env): Promise<string> {
  const role = env['TIDEMARK_VAULT_ROLE'];
  if (env['VAULT_TOKEN']) return env['VAULT_TOKEN'];
  if (!role)
    throw fault(
      'TIDEMARK_VAULT_SECRETS is set, but neither VAULT_TOKEN nor TIDEMARK_VAULT_ROLE.',
      'Hand the step a token, or name the role that this job logs in with.',
    );
  const jwt = await jobsToken(env, address.origin);
  const mount = env['TIDEMARK_VAULT_AUTH'] || 'jwt';
  const login = new URL(`v1/auth/${encodeURI(mount)}/login`, address);
  const answer = await jsonAt(login, `the login as ${role}`, {
    method: 'POST',
    headers: namespaced(env, { 'content-type': 'application/json' }),
    body: JSON.stringify({ role, jwt }),
  });
  const token = part(answer, 'auth', 'client_token');
  if (typeof token === 'string' && token !== '') return token;
  throw fault(
    `${address.host} gives no token for the login as ${role}.`,
    'Check the role and its auth mount.',
  );
}

const namespaced = (env: Env, headers: Values): Values =>
  env['VAULT_NAMESPACE'] ? { ...headers, 'x-vault-namespace': env['VAULT_NAMESPACE'] } : headers;

/**
 * Secrets of a HashiCorp Vault (KV version 2) by name, as the step's environment says: `TIDEMARK_VAULT_SECRETS` names
 * paths, mount first, `secret/shop, secret/mail`; later ones win. `VAULT_TOKEN`, or the job's own token by the JWT
 * login of `TIDEMARK_VAULT_ROLE`. None where no path is named. Rejects with a Failure.
 */
export async function vaultSecrets(env: Env): Promise<Values> {
  const [paths, address] = [pathsIn(env), vaultAddress(env)];
  if (!address) return {};
  const headers = namespaced(env, { 'x-vault-token': await tokenOf(address, env) });
  const found: Record<string, string> = {};
  for (const path of paths) {
    const [mount = '', ...rest] = path.split('/').map(encodeURIComponent);
    const url = new URL(`v1/${mount}/data/${rest.join('/')}`, address);
    const data = part(await jsonAt(url, path, { headers }), 'data', 'data');
    if (typeof data !== 'object' || data === null)
      throw fault(`${address.host} has nothing at ${path}.`, adviceOn(404));
    for (const [name, value] of Object.entries(data))
      found[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return found;
}
