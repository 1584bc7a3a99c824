import type { Target } from '#target/resolve-target.ts';
import type { Config } from '#model/config.ts';
import type { Plan } from '#model/task.ts';
import { Failure } from '#model/problem.ts';
import { planOf } from '#run/plan/plan.ts';
import { suites } from '#suites/registry.ts';
import { knownSecrets, redactor } from '#system/secrets/redact.ts';
import { idleBudgets } from '#verdict/checks/budget.ts';
import { keyOf } from './key.ts';
import { NothingLeft } from './nothing-left.ts';
import type { Request } from './request.ts';
import { discreet, discreetly, refuseNamesakes } from './secrecy.ts';
import { settingsOf } from './settings.ts';
import type { GitHubRun } from './github-run.ts';
import { targetOf } from './target.ts';

/** Everything that is known before the first request is sent to the target. */
export interface Prepared {
  readonly config: Config;
  readonly target: Target;
  readonly plan: Plan;
  /** Sentences about suites that were cut from this run. */
  readonly cut: readonly string[];
}

/** Everything that must be in no output: the config's secrets and the runner's own. */
export function redactorOf(request: Request, { secrets }: Pick<Config, 'secrets'>): (text: string) => string {
  return redactor([
    ...secrets,
    ...knownSecrets(request.host.env),
    ...(request.github ? [request.github.token] : []),
  ]);
}

/** Whether load may go beyond the caps there. */
export function ownedBy(request: Request, origin: string): boolean {
  const { hostname } = new URL(origin);
  return (
    request.owned.includes(hostname) ||
    (request.allowPrivate && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
  );
}

/** Sustained load is not for anybody to send who can fork the repository. */
function withoutLoad(config: Config): { readonly config: Config; readonly cut: readonly string[] } {
  const sustained = (uses: string) => suites.some((suite) => suite.id === uses && suite.sustained === true);
  const cut = config.suites.filter(({ uses }) => sustained(uses)).map(({ name }) => name);
  if (cut.length === 0) return { config, cut };
  if (cut.length === config.suites.length) {
    throw new NothingLeft(
      `Nothing was measured: every suite (${cut.join(', ')}) sends load, and load is not sent for a fork's pull request; the workflow may allow it (\`load-on-forks: true\`).`,
    );
  }
  const note = `${cut.join(', ')}: load is not sent for a fork's pull request, so this was not measured; the workflow may allow it (\`load-on-forks: true\`).`;
  return { config: { ...config, suites: config.suites.filter(({ uses }) => !sustained(uses)) }, cut: [note] };
}

/** The config under the name this job goes by on GitHub, cut to what may run there. */
function forGitHub(
  config: Config,
  github: GitHubRun | undefined,
): { readonly config: Config; readonly cut: readonly string[] } {
  if (!github) return { config, cut: [] };
  const named = { ...config, key: keyOf(config.key, github.workflow) };
  const foreign =
    github.purpose.kind === 'pull-request' && github.purpose.fork && !github.workflow.loadOnForks;
  return foreign ? withoutLoad(named) : { config: named, cut: [] };
}

async function planned(
  request: Request,
  config: Config,
  cut: readonly string[],
  github: GitHubRun | undefined,
): Promise<Prepared> {
  const target = await targetOf(request, config, github);
  const plan = planOf(config, suites, ownedBy(request, target.origin));
  refuseNamesakes(config, plan);
  const idle = config.suites.flatMap((suite) =>
    idleBudgets(
      suite,
      plan.tasks.filter((task) => task.suite === suite.name).flatMap((task) => task.subjects),
    ),
  );
  if (idle.length > 0) throw new Failure(...idle);
  return { config, target, plan, cut };
}

/**
 * A fork's config is a stranger's, and its preview runs the stranger's code: what the config names goes there. On pull_request
 * GitHub itself holds secrets back; on deployment_status it does not, so we do.
 */
function withoutSecrets(request: Request, github: GitHubRun | undefined): Request {
  const foreign =
    github?.purpose.kind === 'pull-request' && github.purpose.fork && github.context.event !== 'pull_request';
  return foreign ? { ...request, host: { ...request.host, env: {} } } : request;
}

/** Config, target and plan, with every mistake in them told before anything is measured. */
export async function prepare(request: Request, github?: GitHubRun): Promise<Prepared> {
  const { config, cut } = forGitHub(
    await discreetly(redactorOf(request, { secrets: [] }), () => settingsOf(withoutSecrets(request, github))),
    github,
  );
  const redact = redactorOf(request, config);
  return discreetly(redact, () => planned(discreet(request, redact), config, cut, github));
}
