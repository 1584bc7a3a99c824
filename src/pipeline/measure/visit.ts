import { checkEntrance, checkPage } from '#target/page-check.ts';
import { untilReady } from '#target/ready.ts';
import { tlsForChrome } from '#system/egress/served-keys.ts';
import { sessionHeaders } from '#system/http/session-headers.ts';
import { openSessions, type LoginSite } from '#target/session.ts';
import type { Target } from '#target/resolve-target.ts';
import type { Config } from '#model/config.ts';
import type { Plan } from '#model/task.ts';
import { preflight } from '#run/plan/preflight.ts';
import type { Visit } from '../comparison/base.ts';
import { logOf, type Run } from '../prepare/run.ts';

/** A page that gives no answer within this many ms is not worth a browser. */
const PAGE_TIMEOUT = 30_000;

/** Who visits, and what they are to find there. */
interface Visitors {
  readonly config: Pick<Config, 'actors' | 'target'>;
  readonly plan: Plan;
}

/** Waits `wait` ms at most for a target, logs everybody in and asks for every page once. */
export async function visit(
  run: Run,
  { config, plan }: Visitors,
  { origin: target, pinned }: Target,
  wait = config.target.wait,
): Promise<Visit> {
  const { signal } = run;
  const { headers, tls } = config.target;
  const ask = { timeout: PAGE_TIMEOUT, signal, pinned, tls };
  await untilReady(target, { ...ask, headers }, { wait, tell: logOf(run) });
  const learn: LoginSite['learn'] = (cookies) => run.secrets.learn(cookies);
  const session = await openSessions(config.actors, { origin: target, headers, signal, pinned, tls, learn });
  const hindered = await preflight(
    plan,
    async (path, as) => checkPage(target, path, { ...ask, headers: sessionHeaders(session(as)) }),
    async () => checkEntrance(target, { ...ask, headers }),
  );
  const shown = tls && (await tlsForChrome(target, tls, { pinned, signal }));
  const reach = { target, pinned, tls: shown, session, signal };
  return { reach, hindered };
}
