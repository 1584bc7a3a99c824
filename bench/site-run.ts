// A site measured as a person measures it: a folder with a config, and a process of the command line a run.
import './chrome/ends.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempDisposable, readFile, writeFile, type DisposableTempDir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Report } from '../src/model/record/report.ts';

/** Where a run leaves what it measured. */
export const reportIn = (folder: string): string => join(folder, 'tidemark-report/report.json');

export const RUN: readonly string[] = ['run', '--allow-private', '--i-own-this-target', '127.0.0.1'];
/** The built program, as people run it: from source, each thread of Lighthouse would read a thousand files more. */
export const PROGRAM = join(import.meta.dirname, '../dist/index.mjs');

/** Pages and one suite, its options and the comparison's as a config has them. */
export interface Measuring {
  readonly paths: readonly string[];
  readonly suite: string;
  readonly compare: string;
}

const nameOf = (at: number): string => (at === 0 ? 'page' : `page-${at + 1}`);

/** A folder with that config, gone when it is disposed of. */
export async function projectOf({ paths, suite, compare }: Measuring): Promise<DisposableTempDir> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'tidemark-sites-'));
  const config = [
    'version: 1',
    'target: { url: auto }',
    `pages: ${JSON.stringify(Object.fromEntries(paths.map((path, at) => [nameOf(at), path])))}`,
    `suites: { measured: ${suite} }`,
    `compare: ${compare}`,
  ];
  await writeFile(join(folder.path, 'tidemark.yml'), config.join('\n'));
  return folder;
}

/** A process of the command line in `folder`: its exit code, and an error where that is no verdict's. */
export async function tidemark(
  folder: string,
  args: readonly string[],
  program: string = PROGRAM,
): Promise<number> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  const [code] = await once(child, 'close');
  process.removeListener('exit', end);
  if (code !== 0 && code !== 1)
    throw new Error(`${args[0]}: exit code ${code}: ${Buffer.concat(parts).toString()}`);
  return code;
}

export async function reportOf(folder: string): Promise<Report> {
  return Report.parse(JSON.parse(await readFile(reportIn(folder), 'utf8')));
}
