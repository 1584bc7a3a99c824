import type { Budget, SuiteConfig } from '#model/config.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Task } from '#model/task.ts';
import { execute, type Means, type Taken } from '#run/single/execute.ts';
import type { BothSides } from '#run/pairs/both.ts';
import type { Differing } from '#identity/identical.ts';
import type { Received } from './received.ts';

/** What a page that was proved unchanged is measured with. */
export interface AloneMeans extends Pick<Means, 'suites' | 'keep' | 'emit'> {
  readonly sides: BothSides;
}

/** The head of an unchanged page, measured by itself; or why it has to be measured beside its base after all. */
export type Alone = { readonly taken: Taken } | { readonly why: string };

const isLimit = ({ max, min }: Budget): boolean => max !== undefined || min !== undefined;

/** One run says what a page is; one that is held to a limit that somebody set, as many as they asked for. */
function shortened(task: Task, { budgets }: SuiteConfig): Task {
  const isLimited = budgets.some((budget) => budget.source === 'config' && isLimit(budget));
  return isLimited ? task : { ...task, runs: 1, warmup: 0 };
}

/**
 * Whether something of a page can fail, or was asked for, though the page is the base's: a limit on what is no
 * difference between the two, or findings that fail whether they are new or not. What a recommended limit would warn
 * of, no change brought.
 */
export function isHeldAlone({ budgets, findings }: SuiteConfig, metrics: readonly Metric[]): boolean {
  const contrasts = new Set(metrics.filter(({ contrast }) => contrast).map(({ id }) => id));
  const isHeld = (budget: Budget): boolean =>
    isLimit(budget) &&
    !contrasts.has(budget.metric) &&
    (budget.source === 'config' || budget.level === 'fail');
  return budgets.some(isHeld) || (!findings.onlyNew && findings.failOn !== 'never');
}

/** What measuring asked for though it came late when the sides were compared, where anything that did differs. */
function lateAsked(
  { hosts, requests }: Taken,
  { head }: Received,
  differs: readonly Differing[],
): string | undefined {
  if (!differs.some(({ when }) => when === 'late')) return undefined;
  const needed = new Set(head.responses.filter(({ when }) => when !== 'late').map(({ url }) => url));
  const late = head.responses.filter(({ url }) => !needed.has(url)).map(({ url }) => new URL(url));
  const found = late.find(({ origin, hostname, pathname }) =>
    origin === head.origin
      ? requests.some(({ path }) => path === pathname)
      : hosts.some(({ host }) => host.startsWith(`${hostname}:`)),
  );
  return found?.pathname;
}

/** What measuring asked for that was not received when the sides were compared. */
function unreceived({ hosts, requests }: Taken, { head }: Received): string | undefined {
  const urls = head.responses.map(({ url, method }) => ({ url: new URL(url), method }));
  const paths = new Set(urls.map(({ url, method }) => `${method} ${url.pathname}`));
  const contacts = new Set(
    urls.map(({ url }) => `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`),
  );
  return (
    requests.find(({ method, path }) => !paths.has(`${method} ${path}`))?.path ??
    hosts.find(({ host }) => !contacts.has(host))?.host
  );
}

/** What failed while measuring and was answered when the sides were compared: no fault of the same bytes. */
function failedNow({ requests }: Taken, { head }: Received): string | undefined {
  const answered = new Set(
    head.responses
      .filter(({ status }) => status > 0 && status < 400)
      .map(({ url, method }) => `${method} ${new URL(url).pathname}`),
  );
  return requests.find(({ failed, method, path }) => failed && answered.has(`${method} ${path}`))?.path;
}

/** Measures the head of a page that was proved unchanged, and looks whether that holds for what measuring received. */
export async function measureAlone(
  { received, differs }: { readonly received: Received; readonly differs: readonly Differing[] },
  suite: SuiteConfig,
  means: AloneMeans,
): Promise<Alone> {
  const task = shortened(received.task, suite);
  const taken = await execute(
    { tasks: [task] },
    { ...means, equipment: means.sides.head, hindered: new Map() },
  );
  if (taken.tasks.some(({ status }) => status !== 'done'))
    return { why: 'it could not be measured by itself' };
  const other = unreceived(taken, received);
  if (other !== undefined) return { why: `measured, it asked for ${other} as well` };
  const late = lateAsked(taken, received, differs);
  if (late !== undefined) return { why: `measured, it asked for ${late}, which came late and differs` };
  const failed = failedNow(taken, received);
  if (failed !== undefined) return { why: `measured, ${failed} failed, which was answered before` };
  return { taken };
}
