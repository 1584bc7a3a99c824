import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config } from '#model/config.ts';
import type { Extensions } from '#model/contract/extensions.ts';
import type { Purpose } from '#model/github-context.ts';
import { BASELINE_LOOKS } from '#model/observation/looks.ts';
import { Failure } from '#model/problem.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Plan } from '#model/task.ts';
import { foreseeAll } from '#run/plan/foresee.ts';
import { hashesOf } from '#run/plan/hash.ts';
import { usualTime } from '#run/plan/reach.ts';
import { planOf, withLooks } from '#run/plan/task-plan.ts';
import { projectFiles } from '#system/project-files.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import { idleBudgets } from '#verdict/budgets/budget.ts';
import { mostPairs } from '#verdict/pairs/presets.ts';
import { baselinePlaceOf } from './baseline-place.ts';
import { forGitHub, type Cut } from './cut.ts';
import { builtIn } from './extensions.ts';
import { tipOf, type GitHubRun } from './github-run.ts';
import { keyOf } from './key.ts';
import { limitsOf, withLimitsOf, type Limits } from './limits/limits.ts';
import { namesIn, refuseNamesakes } from './namesakes.ts';
import { strayOutputs } from './outputs.ts';
import type { Permits, Prepared } from './prepared.ts';
import { runOf, type Request } from './request.ts';
import { redactErrors, type Run } from './run.ts';
import { baselineFolder, reportFolder, settingsOf } from './settings.ts';
import { targetOf } from './target.ts';

function permitsOf({ owned, allowPrivate }: Request): Permits {
  return {
    private: allowPrivate,
    owns: (origin) => {
      const { hostname } = new URL(origin);
      const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
      return owned.includes(hostname) || (allowPrivate && here);
    },
  };
}

/** What decides under which name and with which secrets a config is read. */
type Named = Pick<GitHubRun<Purpose>, 'purpose' | 'context' | 'workflow'>;

/**
 * A fork's config is a stranger's, and its preview runs the stranger's code: what the config names goes there. On
 * pull_request GitHub itself holds secrets back; on deployment_status it does not, so we do.
 */
function withoutSecrets(request: Request, github: Named | undefined): Request {
  const foreign = github?.purpose.kind === 'pull-request' && github.purpose.fork;
  return foreign && github.context.event !== 'pull_request'
    ? { ...request, host: { ...request.host, env: {} } }
    : request;
}

/** The whole config under the name that this check goes by. */
export async function namedConfig(
  request: Request,
  { suites }: Extensions,
  github: Named | undefined,
): Promise<Config> {
  const config = await settingsOf(
    withoutSecrets(request, github),
    suites,
    github?.purpose.kind === 'pull-request' ? github.workflow.allowedEnv : undefined,
  );
  return github ? { ...config, key: keyOf(config.key, github.workflow) } : config;
}

/** The config as this run goes by it. */
async function configOf(
  request: Request,
  extensions: Extensions,
  github: GitHubRun | undefined,
): Promise<Cut & { readonly whole: Config }> {
  const whole = await namedConfig(request, extensions, github);
  const { config, caveats } = forGitHub(whole, extensions.suites, github);
  const only = `Only ${request.only.join(', ')} ran; the config's other suites were not looked at.`;
  return { config, whole, caveats: request.only.length > 0 ? [only, ...caveats] : caveats };
}

function refuseIdleBudgets({ suites }: Config, { tasks }: Plan): void {
  const idle = suites.flatMap((suite) =>
    idleBudgets(
      suite,
      tasks.filter((task) => task.suite === suite.name).flatMap((task) => task.subjects),
    ),
  );
  if (idle.length > 0) throw new Failure(...idle);
}

function commitOf({ env }: Request['host'], github: GitHubRun | undefined): RunRecord['commit'] {
  if (github) {
    const { sha, branch } = tipOf(github);
    return { sha, branch };
  }
  const sha = env['GITHUB_SHA'];
  const branch = env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'];
  return sha ? { sha, ...(branch && { branch }) } : undefined;
}

/** What is known once the config is read. */
interface Settled {
  readonly run: Run;
  readonly extensions: Extensions;
  readonly cut: Cut;
  readonly limits: Limits;
  readonly github: GitHubRun | undefined;
}

async function planned(request: Request, settled: Settled): Promise<Prepared> {
  const { host, dryRun } = request;
  const { run, extensions, limits, github } = settled;
  const { config, caveats } = settled.cut;
  const permits = permitsOf(request);
  const target = await targetOf(run, config, permits.private, github);
  const plan = withLooks(
    planOf(config, extensions.suites, permits.owns(target.origin)),
    request.looks ?? (github?.purpose.kind === 'baseline' ? BASELINE_LOOKS : 1),
  );
  const maxPairs = request.pairs ?? mostPairs(config.compare.preset);
  const commit = commitOf(host, github);
  const names = namesIn({ config, plan, target, commit }, extensions);
  refuseNamesakes(config, names);
  run.secrets.spare(names);
  refuseIdleBudgets(config, plan);
  const foreseen = await foreseeAll(plan, extensions.suites, projectFiles(host.cwd));
  const outputs = {
    folder: reportFolder(request, config),
    junit: config.report.junit === undefined ? undefined : resolve(host.cwd, config.report.junit),
  };
  const place = {
    key: config.key,
    folder: baselineFolder(request, config),
    named: request.baseline !== undefined,
    onMissing: request.onMissingBaseline,
  };
  return {
    run,
    extensions,
    config: withLimitsOf(limits.base, config),
    loosened: limits.loosened,
    target,
    plan,
    foreseen,
    permits,
    caveats,
    dryRun,
    github,
    // Without secrets: one that was renewed measures nothing differently.
    hashes: hashesOf(redactDeep(plan, run.redact)),
    commit,
    baseline: baselinePlaceOf(run, place, github),
    ...outputs,
    strayOutputs: () => strayOutputs(host, config, outputs),
    projectFolder: host.cwd,
    seed: request.seed ?? randomInt(2 ** 31),
    maxPairs,
    maxTime: config.compare.maxTime ?? usualTime({ plan, suites: extensions.suites, maxPairs }),
    env: host.env,
  };
}

/** Config, target and plan, with every mistake in them told before anything is measured. The request ends here. */
export async function prepare(
  request: Request,
  github?: GitHubRun,
  extensions = builtIn(),
): Promise<Prepared> {
  const cut = await redactErrors(runOf(request), () => configOf(request, extensions, github));
  const run = runOf(request, cut.config);
  return redactErrors(run, async () => {
    const limits = await limitsOf(withoutSecrets(request, github), extensions.suites, {
      config: cut.whole,
      github,
    });
    const { notes } = cut.config;
    const noted = { ...cut, config: { ...cut.config, notes: [...notes, ...limits.notes] } };
    return planned(request, { run, extensions, cut: noted, limits, github });
  });
}
