import { resolve } from 'node:path';
import { starterConfig } from '#config/write/starter.ts';
import { Failure } from '#model/problem.ts';
import { readText, writeWhole } from '#system/files.ts';
import { builtIn } from '../prepare/extensions.ts';

/** Writes a commented config where there is none yet; `file` is its name as it was given. */
export async function init(
  cwd: string,
  file: string,
  url: string | undefined,
): Promise<{ readonly file: string }> {
  const path = resolve(cwd, file);
  if ((await readText(path)) !== undefined) {
    throw new Failure({
      code: 'config/exists',
      owner: 'config',
      message: `${file} is already there and was left as it is.`,
      next: 'Edit it, or write another one with `tidemark init --config other.yml`.',
    });
  }
  await writeWhole(path, starterConfig({ suites: builtIn().suites, ...(url !== undefined && { url }) }));
  return { file };
}
