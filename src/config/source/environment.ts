import { Failure, type Place, type Problem } from '#model/problem.ts';
import { didYouMean } from '#model/suggest.ts';
import { mistake } from '../mistake.ts';

/** The environment, and what of it a config may read. */
export interface Readable {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Secrets that are kept elsewhere: for `${{ secrets.NAME }}` alone, where the environment has none of that name. */
  readonly vault?: Readonly<Record<string, string>>;
  /** Names that the workflow file allows a pull request's config; undefined: all but the runner's own. */
  readonly allowed: readonly string[] | undefined;
}

/** `${{ env.NAME }}` or `${{ secrets.NAME }}`. */
interface Reference {
  readonly scope: 'env' | 'secrets';
  readonly name: string;
  readonly place: Place | undefined;
}

/** What the runner says to steps, tokens among it: no config needs it, and in a pull request it is its author's. */
const RUNNERS_OWN = /^(GITHUB_|RUNNER_|INPUT_|ACTIONS_|STATE_|GH_TOKEN$|VAULT_TOKEN$)/i;

function notAllowed({ scope, name, place }: Reference, allowed: readonly string[]): Problem {
  const among =
    allowed.length === 0
      ? 'the workflow file allows none'
      : `the workflow file allows only ${allowed.join(', ')}`;
  return mistake(
    'env-not-allowed',
    `The config of this pull request reads ${name} (\${{ ${scope}.${name} }}), and of the environment ${among}. ` +
      "A pull request's config can be written by anybody who opens one.",
    `If the target needs it, add \`allow-env: ${[...allowed, name].join(', ')}\` to the action's inputs in the ` +
      'workflow file.',
    place,
  );
}

function unset({ scope, name, place }: Reference, { env, allowed }: Readable): Problem {
  const known = Object.keys(env).filter((other) => allowed?.includes(other) ?? true);
  const state = env[name] === '' ? 'is set but empty.' : `is not set.${didYouMean(name, known)}`;
  const next =
    scope === 'secrets'
      ? `Hand it to the step: \`env: { ${name}: \${{ secrets.${name} }} }\` ` +
        '(a pull request from a fork has no secrets).'
      : `Set it before Tidemark runs, e.g. \`env: { ${name}: … }\` on the step.`;
  return mistake(
    'unset-variable',
    `The environment variable ${name} of \${{ ${scope}.${name} }} ${state}`,
    next,
    place,
  );
}

/** The value of a variable, or why the config does not get it. */
export function readVariable(reference: Reference, readable: Readable): string | Problem {
  const { scope, name, place } = reference;
  const { env, allowed, vault = {} } = readable;
  if (RUNNERS_OWN.test(name))
    return mistake(
      'template',
      `${name} belongs to the runner and is not given to a config.`,
      'Pass what the target needs under a name of its own.',
      place,
    );
  if (allowed !== undefined && !allowed.includes(name)) return notAllowed(reference, allowed);
  const kept = scope === 'secrets' && Object.hasOwn(vault, name) ? vault[name] : undefined;
  return env[name] || kept || unset(reference, readable);
}

/** Throws a Failure with every name of the input `allow-env` that no config may read or that is none. */
export function checkAllowedNames(names: readonly string[]): void {
  const wrong = names.filter((name) => RUNNERS_OWN.test(name) || !/^[A-Za-z_][\w-]*$/.test(name));
  if (wrong.length === 0) return;
  throw new Failure(
    ...wrong.map((name) =>
      mistake(
        'env-name',
        `allow-env: ${name} cannot be allowed: ` +
          (RUNNERS_OWN.test(name) ? 'it belongs to the runner.' : 'it is no name of a variable.'),
        'Name variables one by one in the input `allow-env` of the workflow file; what belongs to the runner is ' +
          'passed under a name of its own.',
      ),
    ),
  );
}
