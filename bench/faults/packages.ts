import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Each package unpacked into a folder of its own, fetched by npm as any project fetches it. */
export async function unpacked(
  packages: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [at, each] of packages.entries()) {
    const into = join(folder, `package-${at}`);
    await mkdir(into, { recursive: true });
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', into, each]);
    await run('tar', ['xzf', join(into, stdout.trim()), '-C', into, '--strip-components', '1']);
    found.set(each.replace(/(?<=.)@.*$/, ''), into);
  }
  return found;
}

/** Packages with what they need, installed into a folder without running their scripts. */
export async function installed(packages: readonly string[], folder: string): Promise<void> {
  await run('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', folder, ...packages]);
}
