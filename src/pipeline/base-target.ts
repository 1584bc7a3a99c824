import { baseDeploy } from '#discover/preview.ts';
import { allowedTarget } from '#discover/target-rule.ts';
import { resolveTarget, type Target } from '#discover/target.ts';
import type { Config } from '#model/config.ts';
import { Failure } from '#model/problem.ts';
import type { Request } from './request.ts';
import type { Stage } from './stage.ts';

/** Where the base is served, so that base and head can be measured alternately; or why it is not, in a sentence. */
export type BaseTarget = { readonly target: Target; readonly sha?: string } | { readonly target: undefined; readonly why: string };

const none = (why: string): BaseTarget => ({ target: undefined, why });

async function deployOfMergeBase(request: Request, config: Config, stage: Stage): Promise<BaseTarget> {
  const { api, purpose, asked, mergeBase } = stage;
  if (purpose.kind !== 'pull-request') return none('This run records the base itself.');
  const { environment } = config.target;
  const sha = await mergeBase();
  const wanted = { sha, branch: purpose.base.branch, ...(environment !== undefined && { environment }), ...(asked.urlTemplate !== '' && { template: asked.urlTemplate }) };
  const found = await baseDeploy(api, wanted, (words) => request.tell({ type: 'step', words }));
  if (!found.preview) return none(found.reason);
  request.tell({ type: 'step', words: `base: ${found.preview.url} (${found.preview.words}) of ${sha.slice(0, 7)}` });
  return { target: await resolveTarget(found.preview.url, request.allowPrivate), sha };
}

async function found(request: Request, config: Config, stage: Stage | undefined): Promise<BaseTarget> {
  const { base } = config.target;
  if (base === 'none') return none('`target.base` is none.');
  if (base !== 'auto') {
    const rule = { pullRequest: stage?.purpose.kind === 'pull-request', allowedHosts: stage?.asked.allowedHosts ?? [] };
    if (URL.canParse(base)) allowedTarget(new URL(base), config.sources['target.base'] === 'file' ? 'config' : 'input', rule);
    return { target: await resolveTarget(base, request.allowPrivate) };
  }
  return stage ? deployOfMergeBase(request, config, stage) : none('No address of the base is known here (`--base-url`, or `target.base`).');
}

/** The base's address where live pairs are wanted: a Failure when they must be and cannot. */
export async function baseTargetOf(request: Request, config: Config, stage: Stage | undefined): Promise<BaseTarget> {
  const { mode } = config.compare;
  if (mode === 'stored') return none('`compare.mode` is stored.');
  if (stage?.purpose.kind === 'baseline') return none('This run records the base itself.');
  const base = await found(request, config, stage);
  if (base.target || mode === 'auto') return base;
  throw new Failure({
    code: 'config/no-base',
    owner: 'config',
    message: `compare.mode is live, but there is no base to measure beside the head: ${base.why}`,
    next: 'Give its address with --base-url (the action input `base-url`, or target.base), or write `compare: { mode: auto }` to fall back to the stored baseline.',
  });
}
