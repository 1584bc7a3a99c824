import { plainEnvironment } from '../process/exec.ts';

/**
 * What Chrome needs beside what any program does: languages, fonts, libraries, its sandbox, and on Windows its folders.
 * No proxy: its name may hold a password, and behind one Chrome would not go to the address that was checked.
 */
const NEEDED = [
  'LANGUAGE',
  'XDG_CONFIG_HOME',
  'XDG_CONFIG_DIRS',
  'XDG_CACHE_HOME',
  'XDG_DATA_HOME',
  'XDG_DATA_DIRS',
  'LD_LIBRARY_PATH',
  'CHROME_DEVEL_SANDBOX',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'PROGRAMFILES',
  'PROGRAMFILES(X86)',
  'SYSTEMDRIVE',
  'USERPROFILE',
  'WINDIR',
];
const PREFIXES = ['LC_', 'FONTCONFIG_'];

/**
 * The environment of a Chrome: a page that breaks out of its process, and whoever may read `/proc`, finds no token of
 * the runner in it.
 */
export function chromeEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const own = Object.entries(env).flatMap(([name, value]) => {
    const upper = name.toUpperCase();
    const needed = NEEDED.includes(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix));
    return needed && value !== undefined ? [[name, value] as const] : [];
  });
  return { ...plainEnvironment(env), ...Object.fromEntries(own) };
}
