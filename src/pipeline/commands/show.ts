import { printConfig } from '#config/write/print.ts';
import { describePairs, describePlan } from '#run/plan/describe.ts';
import { baseTargetOf, mustBeLive, noBase, whyUnasked } from '../comparison/base-target.ts';
import { builtIn } from '../prepare/extensions.ts';
import { prepare } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import { settingsOf } from '../prepare/settings.ts';

/** The config with everything laid over it, as YAML with where each value came from. */
export async function showConfig(request: Request): Promise<string> {
  const { suites } = builtIn();
  return printConfig(await settingsOf(request, suites), suites);
}

/** What would be measured, beside its base where one is named; nothing is asked of either. */
export async function showPlan(request: Request): Promise<string> {
  const prepared = await prepare(request);
  const { run, plan, target, extensions, foreseen } = prepared;
  const served = await baseTargetOf(prepared);
  const why = served.target && whyUnasked(prepared, served);
  if (why !== undefined && mustBeLive(prepared)) throw noBase(why, prepared);
  if (!served.target || why !== undefined) return run.redact(describePlan(plan, target.origin, foreseen));
  const beside = {
    target: target.origin,
    foreseen,
    base: served.target.origin,
    maxPairs: prepared.maxPairs,
    maxTime: prepared.maxTime,
    mayProve: prepared.config.compare.identity === 'on',
  };
  return run.redact(describePairs(plan, extensions.suites, beside));
}
