import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readConfig, type ConfigRequest } from '#config/read.ts';
import { checkAllowedNames } from '#config/source/environment.ts';
import type { Config } from '#model/config.ts';
import type { Suite } from '#model/contract/suite.ts';
import { Failure } from '#model/problem.ts';
import { listFolder, readText } from '#system/files.ts';
import { vaultSecrets } from '#system/secrets/vault.ts';
import { workspaceAround, type Workspace } from '#system/workspace.ts';
import type { Request } from './request.ts';

/** What a config is called where nobody names one. */
export const usualNames = ['tidemark.yml', 'tidemark.yaml'];

async function find(cwd: string): Promise<string> {
  for (const name of usualNames) if ((await readText(join(cwd, name))) !== undefined) return name;
  throw new Failure({
    code: 'config/none',
    owner: 'config',
    message: `There is no ${usualNames[0]} in ${cwd}.`,
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

const cutTo = (config: Config, only: readonly string[]): Config =>
  only.length === 0 ? config : { ...config, suites: config.suites.filter(({ name }) => only.includes(name)) };

/** What a config may speak for: paths begin where we are, and its own folder may be another repository's. */
export function workspaceOf(
  { cwd, env }: Pick<Request['host'], 'cwd' | 'env'>,
  file: string,
): Promise<Workspace> {
  return workspaceAround(cwd, [cwd, dirname(resolve(cwd, file))], env['GITHUB_WORKSPACE']);
}

type Reading = Pick<Request, 'host' | 'flags' | 'inputs' | 'only'>;

/** A config with everything laid over it, cut to the suites asked for, from wherever its files lie. */
export async function configFrom(
  { host, flags, inputs, only }: Reading,
  suites: readonly Suite[],
  source: Pick<ConfigRequest, 'file' | 'readFile' | 'listFolder' | 'allowedEnv'>,
): Promise<Config> {
  const workspace = await workspaceOf(host, source.file);
  const vault = source.allowedEnv?.length === 0 ? {} : await vaultSecrets(host.env);
  return cutTo(await readConfig({ ...source, flags, inputs, workspace, env: host.env, vault, suites }), only);
}

/** The config that lies here. `allowedEnv`: what of the environment a pull request's config may read. */
export async function settingsOf(
  request: Request,
  suites: readonly Suite[],
  allowedEnv?: readonly string[],
): Promise<Config> {
  const { cwd } = request.host;
  if (allowedEnv) checkAllowedNames(allowedEnv);
  const file = request.config ?? (await find(cwd));
  const whole = await configFrom({ ...request, only: [] }, suites, {
    file: isAbsolute(file) ? relative(cwd, file) || file : file,
    readFile: (path) => readText(resolve(cwd, path)),
    listFolder: (path) => listFolder(resolve(cwd, path)),
    allowedEnv,
  });
  const failure = unknownSuites(whole, request.only);
  if (failure) throw failure;
  return cutTo(whole, request.only);
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
