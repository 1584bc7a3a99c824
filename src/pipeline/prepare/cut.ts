import type { Config, SuiteConfig } from '#model/config.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { GitHubRun } from './github-run.ts';
import { NothingLeft } from './nothing-left.ts';

/** A config, and what keeps it from being the whole one, in sentences. */
export interface Cut {
  readonly config: Config;
  readonly caveats: readonly string[];
}

/** The config without some of its suites: what is said of those, and what where no other is left. */
function without(
  config: Config,
  isLeftOut: (suite: SuiteConfig) => boolean,
  say: (names: string) => { readonly caveat: string; readonly nothing: string },
): Cut {
  const [out, suites] = [config.suites.filter(isLeftOut), config.suites.filter((suite) => !isLeftOut(suite))];
  if (out.length === 0) return { config, caveats: [] };
  const { caveat, nothing } = say(out.map(({ name }) => name).join(', '));
  if (suites.length === 0) throw new NothingLeft(`Nothing was measured: ${nothing}`);
  return { config: { ...config, suites }, caveats: [caveat] };
}

/** Sustained load is not for anybody to send who can fork the repository. */
function withoutLoad(config: Config, suites: readonly Suite[]): Cut {
  const allow = 'the workflow may allow it (`load-on-forks: true`)';
  return without(
    config,
    ({ uses }) => suites.some(({ id, sustained }) => id === uses && sustained),
    (names) => ({
      nothing: `every suite (${names}) sends load, and load is not sent for a fork's pull request; ${allow}.`,
      caveat: `${names}: load is not sent for a fork's pull request, so this was not measured; ${allow}.`,
    }),
  );
}

/** Whoever can fork the repository writes its config: what runs there, and which database is emptied. */
function withoutReach(config: Config, suites: readonly Suite[]): Cut {
  const why =
    "for a fork's pull request no program of its own is run and no system but the target is changed";
  return without(
    config,
    ({ uses, options }) => suites.some((suite) => suite.id === uses && suite.reachesBeyondTarget?.(options)),
    (names) => ({
      nothing: `every suite (${names}) asks for that, and ${why}.`,
      caveat: `${names}: ${why}.`,
    }),
  );
}

/** Since a release what a page shows was meant to change; only what is measured is held to it. */
function withoutContrasts(config: Config, suites: readonly Suite[]): Cut {
  const why = 'what a page shows may change from release to release, so it is not held to the last one';
  return without(
    config,
    ({ uses }) => suites.some(({ id, contrast }) => id === uses && contrast !== undefined),
    (names) => ({ nothing: `${names} compares pictures, and ${why}.`, caveat: `${names}: ${why}.` }),
  );
}

/** The config cut to what may run on GitHub. */
export function forGitHub(
  config: Config,
  suites: readonly Suite[],
  github:
    | {
        readonly purpose: GitHubRun['purpose'];
        readonly workflow: Pick<GitHubRun['workflow'], 'loadOnForks'>;
      }
    | undefined,
): Cut {
  if (!github) return { config, caveats: [] };
  const { purpose, workflow } = github;
  if (purpose.kind === 'release') return withoutContrasts(config, suites);
  if (purpose.kind !== 'pull-request' || !purpose.fork) return { config, caveats: [] };
  const own = withoutReach(config, suites);
  if (workflow.loadOnForks) return own;
  const cut = withoutLoad(own.config, suites);
  return { config: cut.config, caveats: [...own.caveats, ...cut.caveats] };
}
