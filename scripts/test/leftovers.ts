import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Node keeps compiled code there for whichever program asks, ours or not. */
const NOBODYS = new Set(['node-compile-cache']);

/**
 * What is still in the folder that a test run had for its temporary files, and who is still running with a
 * path in it.
 */
export function leftovers(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => !NOBODYS.has(name));
  // In a locale that is not installed ps would print question marks for every letter beyond ASCII.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 64e6, env });
  const processes = stdout.split('\n').filter((line) => line.includes(`${folder}/`));
  return [
    ...files.map((name) => `left in the temporary folder: ${name}`),
    ...processes.map((line) => `left running: ${line.trim().slice(0, 160)}`),
  ];
}
