import { fetchPage } from '#target/fetch-page.ts';
import { Failure } from '#model/problem.ts';
import type { StoredHistory } from '#model/contract/store.ts';
import { visit } from '../measure/visit.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { logOf } from '../prepare/run.ts';
import type { Base, Comparison, LiveBase, ServedBase, Visit } from './base.ts';
import { baseTargetOf, mustBeLive, noBase, whyUnasked } from './base-target.ts';
import { baseOf } from './baseline.ts';

/** A base that was deployed long ago answers at once or not at all (ms). */
const PATIENCE = 30_000;

type Needs = Pick<
  Prepared,
  'run' | 'config' | 'plan' | 'target' | 'hashes' | 'permits' | 'baseline' | 'github'
>;

async function visited(needs: Needs, base: ServedBase): Promise<LiveBase | string> {
  const { run, config } = needs;
  try {
    const there = await visit(run, needs, base.target, Math.min(PATIENCE, config.target.wait));
    return (await whyNoBase(needs, base, there)) ?? { ...base, visit: there };
  } catch (error) {
    if (!(error instanceof Failure) || mustBeLive(needs)) throw error;
    return error.problems[0]?.message ?? 'The base could not be visited.';
  }
}

/** Why what answers at the base's address is none: compared with nothing, or with itself, everything would pass. */
async function whyNoBase(
  { run: { signal }, config, plan, target }: Needs,
  { target: { origin, pinned } }: ServedBase,
  { hindered }: Visit,
): Promise<string | undefined> {
  const { headers, tls } = config.target;
  const entrance = await fetchPage(new URL(origin), { headers, timeout: PATIENCE, signal, pinned, tls });
  if (entrance.kind === 'left-host' && entrance.to.origin === target.origin)
    return `${origin} redirects to the head, ${target.origin}.`;
  const [first] = plan.tasks.flatMap(({ id }) => hindered.get(id) ?? []);
  return first && plan.tasks.every(({ id }) => hindered.has(id))
    ? `none of its pages shows itself at ${origin}: ${first.message}`
    : undefined;
}

function pastOf({ before }: Base): StoredHistory {
  return { history: before?.kept.history, historyFault: before?.kept.historyFault };
}

/** Earlier runs teach how noisy figures are; live pairs go without where they cannot be read. */
async function noiseOf(needs: Needs): Promise<StoredHistory> {
  try {
    return needs.github?.purpose.kind === 'release'
      ? await needs.baseline.store.history()
      : pastOf(await baseOf(needs));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const why = error.problems[0]?.message ?? 'it cannot be read.';
    logOf(needs.run)(`No history of the noise: ${why}`);
    return {};
  }
}

/** Why nothing was measured side by side, where somebody may expect it. Never where the run records the base itself. */
function newsOf(
  { compare: { mode }, target: { base } }: Prepared['config'],
  purpose: string | undefined,
  why: string,
): { readonly why?: string } {
  const named = base !== 'auto' && base !== 'none';
  const expected = purpose === 'pull-request' || (named && purpose !== 'baseline');
  return mode !== 'stored' && expected ? { why: `Base and head were not measured side by side: ${why}` } : {};
}

/** Decides before anything is measured, so that a damaged baseline or a base that is gone costs no minutes. */
export async function comparisonOf(needs: Needs): Promise<Comparison> {
  const { config, baseline } = needs;
  const purpose = needs.github?.purpose.kind;
  const served = await baseTargetOf(needs);
  const base = served.target ? (whyUnasked(needs, served) ?? (await visited(needs, served))) : served.why;
  if (typeof base !== 'string') return { kind: 'live', base, past: await noiseOf(needs) };
  if (mustBeLive(needs)) throw noBase(base, needs);
  const stored = await baseOf(needs);
  const past = purpose === 'baseline' ? await baseline.store.history() : pastOf(stored);
  return { kind: 'stored', base: stored, past, ...newsOf(config, purpose, base) };
}
