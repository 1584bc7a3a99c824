import { checkEntrance, checkPage } from '#target/page-check.ts';
import { untilReady } from '#target/ready.ts';
import { openSessions, sessionHeaders } from '#target/session.ts';
import type { Target } from '#target/resolve-target.ts';
import type { Problem } from '#model/problem.ts';
import type { Bench } from '#model/contract/suite.ts';
import { preflight } from '#run/plan/preflight.ts';
import type { Prepared } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';

/** A page that gives no answer within this many ms is not worth a browser. */
const PAGE_TIMEOUT = 30_000;

/** A target that answers, with its visitors logged in, and the tasks whose pages do not show themselves there. */
export interface Visit {
  readonly bench: Pick<Bench, 'target' | 'pinned' | 'session' | 'signal'>;
  /** By task id. */
  readonly hindered: ReadonlyMap<string, readonly Problem[]>;
}

/** Waits for a target, logs everybody in and asks for every page once. */
export async function visit(
  request: Request,
  { config, plan }: Prepared,
  { origin: target, pinned }: Target,
): Promise<Visit> {
  const { signal } = request.host;
  const ask = { timeout: PAGE_TIMEOUT, signal, pinned };
  const { wait, headers } = config.target;
  const tell = (words: string): void => request.tell({ type: 'step', words });
  await untilReady(target, { ...ask, headers }, { wait, tell });
  const session = await openSessions(config.actors, { origin: target, headers, signal, pinned });
  const hindered = await preflight(
    plan,
    async (path, as) => checkPage(target, path, { ...ask, headers: sessionHeaders(session(as)) }),
    async () => checkEntrance(target, { ...ask, headers }),
  );
  return { bench: { target, pinned, session, signal }, hindered };
}
