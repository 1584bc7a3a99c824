import { z } from 'zod';
import { readBody } from '../rest/body.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the runner's identity token says of the run, as far as a statement repeats it. */
const TokenClaims = z.object({
  repository: z.string(),
  repository_id: z.coerce.string(),
  repository_owner_id: z.coerce.string(),
  repository_visibility: z.string(),
  ref: z.string(),
  sha: z.string(),
  event_name: z.string(),
  workflow_ref: z.string(),
  job_workflow_ref: z.string(),
  run_id: z.coerce.string(),
  run_attempt: z.coerce.string(),
  runner_environment: z.string(),
});
export type TokenClaims = z.infer<typeof TokenClaims>;

/** An identity token of this run: good for some minutes, and for Sigstore alone. */
export interface IdToken {
  readonly token: string;
  readonly claims: TokenClaims;
}

const PATIENCE = 10_000;
const MAX_BYTES = 64 * 1024;

/** Whether the job has `id-token: write`: only then is it told where to ask. */
export function mayAskForIdToken(env: Env): boolean {
  return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}

const Answer = z.object({ value: z.string() });

/**
 * The token in the runner's answer, and its claims. Those are read, not checked: it came from the runner, and whoever
 * certifies checks it. Throws without a word of it, as a parser's own error would have some.
 */
function tokenIn(answer: string): IdToken {
  try {
    const { value: token } = Answer.parse(JSON.parse(answer));
    const [, body = ''] = token.split('.');
    return { token, claims: TokenClaims.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))) };
  } catch {
    throw new Error('the runner gave an identity token that cannot be read');
  }
}

/** Asks the runner for an identity token for Sigstore; rejects with an Error that holds nothing of it. */
export async function askForIdToken(env: Env, signal: AbortSignal): Promise<IdToken> {
  const { proxiedFetch } = await import('../toolkit.ts');
  const url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  url.searchParams.set('audience', 'sigstore');
  const response = await proxiedFetch(url.href, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` },
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`the runner gave no identity token (${response.status})`);
  const answer = await readBody(response.body ?? undefined, MAX_BYTES);
  return tokenIn(Buffer.from(answer).toString('utf8'));
}
