import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readConfig } from '#config/read.ts';
import { checkAllowedNames } from '#config/source/environment.ts';
import type { Config } from '#model/config.ts';
import type { Suite } from '#model/contract/suite.ts';
import { Failure } from '#model/problem.ts';
import { readText } from '#system/files.ts';
import { workspaceAround, type Workspace } from '#system/workspace.ts';
import type { Request } from './request.ts';

const usual = ['tidemark.yml', 'tidemark.yaml'];

async function find(cwd: string): Promise<string> {
  for (const name of usual) if ((await readText(join(cwd, name))) !== undefined) return name;
  throw new Failure({
    code: 'config/none',
    owner: 'config',
    message: `There is no ${usual[0]} in ${cwd}.`,
    next: 'Write one with `tidemark init`, or name yours with --config.',
  });
}

function unknownSuites(config: Config, only: readonly string[]): Failure | undefined {
  const names = config.suites.map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length === 0) return undefined;
  return new Failure({
    code: 'config/unknown-suite',
    owner: 'config',
    message: `${config.file} has no suite ${unknown.map((name) => `"${name}"`).join(', ')}.`,
    next: `Its suites are ${names.join(', ')}.`,
  });
}

/** What a config may speak for: paths begin where we are, and its own folder may be another repository's. */
export function workspaceOf({ cwd, env }: Request['host'], file: string): Promise<Workspace> {
  return workspaceAround(cwd, [cwd, dirname(resolve(cwd, file))], env['GITHUB_WORKSPACE']);
}

/**
 * The config with everything laid over it, cut to the suites asked for. `allowedEnv`: what of the environment a pull
 * request's config may read.
 */
export async function settingsOf(
  request: Request,
  suites: readonly Suite[],
  allowedEnv?: readonly string[],
): Promise<Config> {
  const { cwd, env } = request.host;
  if (allowedEnv) checkAllowedNames(allowedEnv);
  const file = request.config ?? (await find(cwd));
  const config = await readConfig({
    file: isAbsolute(file) ? relative(cwd, file) || file : file,
    readFile: (path) => readText(resolve(cwd, path)),
    flags: request.flags,
    inputs: request.inputs,
    workspace: await workspaceOf(request.host, file),
    env,
    allowedEnv,
    suites,
  });
  const failure = unknownSuites(config, request.only);
  if (failure) throw failure;
  return request.only.length === 0
    ? config
    : { ...config, suites: config.suites.filter(({ name }) => request.only.includes(name)) };
}

/** Where this config's baseline lies unless a folder is named. */
export function baselineFolder(
  request: Pick<Request, 'baseline' | 'host'>,
  config: Pick<Config, 'key'>,
): string {
  return resolve(request.host.cwd, request.baseline ?? join('.tidemark', config.key));
}

/** Where this config's reports lie. */
export function reportFolder(request: Pick<Request, 'host'>, config: Pick<Config, 'report'>): string {
  return resolve(request.host.cwd, config.report.folder);
}
