import { resolve } from 'node:path';
import { starterConfig } from '#config/write/starter.ts';
import { Failure } from '#model/problem.ts';
import { suites } from '#suites/registry.ts';
import { readText, writeWhole } from '#system/files.ts';

/** Writes a commented tidemark.yml where there is none yet. Answers with its name. */
export async function init(cwd: string, name: string, url: string | undefined): Promise<string> {
  const path = resolve(cwd, name);
  if ((await readText(path)) !== undefined) {
    throw new Failure({
      code: 'config/exists',
      owner: 'config',
      message: `${name} is already there and was left as it is.`,
      next: 'Edit it, or write another one with `tidemark init --config other.yml`.',
    });
  }
  await writeWhole(path, starterConfig({ suites, ...(url !== undefined && { url }) }));
  return name;
}
