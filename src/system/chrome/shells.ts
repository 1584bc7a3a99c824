import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Chrome without windows, as Debian and as Chrome's own downloads call it. */
export const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** Playwright's: `chromium_headless_shell-1228/chrome-linux/headless_shell`. */
const KEPT = /^chromium_headless_shell-(\d+)$/;
const PROGRAM = /^(chrome-)?headless[-_]shell(\.exe)?$/;

/** Whether the program of this name has no windows. */
export function isShell(path: string): boolean {
  const name = basename(path).replace(/\.exe$/, '');
  return SHELLS.includes(name) || PROGRAM.test(name);
}

/** Where Playwright keeps its browsers, as far as the environment says. */
export function shellFolder(env: Env): string | undefined {
  const given = env['PLAYWRIGHT_BROWSERS_PATH'];
  // 0: beside the package, which is not ours to know.
  if (given && given !== '0') return given;
  const below = (folder: string | undefined, ...names: string[]): string | undefined =>
    folder ? join(folder, ...names, 'ms-playwright') : undefined;
  if (process.platform === 'darwin') return below(env['HOME'], 'Library/Caches');
  if (process.platform === 'win32') return below(env['LOCALAPPDATA']);
  return below(env['XDG_CACHE_HOME']) ?? below(env['HOME'], '.cache');
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/** Headless shells that Playwright keeps, the newest first. */
export async function keptShells(env: Env): Promise<readonly string[]> {
  const folder = shellFolder(env);
  if (folder === undefined) return [];
  const builds = (await namesIn(folder))
    .flatMap((name) => {
      const number = KEPT.exec(name)?.[1];
      return number === undefined ? [] : [{ name, number: Number(number) }];
    })
    .toSorted((a, b) => b.number - a.number);
  const found: string[] = [];
  for (const { name: build } of builds)
    for (const system of await namesIn(join(folder, build)))
      for (const name of await namesIn(join(folder, build, system)))
        if (PROGRAM.test(name)) found.push(join(folder, build, system, name));
  return found;
}
