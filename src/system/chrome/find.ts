import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from '#model/problem.ts';
import { chromeEnvironment } from './environment.ts';
import { isShell, keptShells, shellFolder, SHELLS } from './shells.ts';

type Env = Readonly<Record<string, string | undefined>>;

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const INSTALL =
  'Install one (`apt-get install chromium-headless-shell` or `chromium`, `npx playwright install --only-shell`, ' +
  'or the action browser-actions/setup-chrome), or set CHROME_PATH to its executable.';
/** A Chrome that has not told its version after this many ms will not start either. */
const VERSION_LIMIT = 20_000;

function usualPlaces(env: Env): readonly string[] {
  if (process.platform === 'darwin') {
    const app = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    return [
      `/${app}`,
      ...(env['HOME'] ? [join(env['HOME'], app)] : []),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap(
      (folder) => folder ?? [],
    );
    return roots.map((root) => join(root, 'Google/Chrome/Application/chrome.exe'));
  }
  return [];
}

async function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function noChrome(message: string, next: string): Failure {
  return new Failure({ code: 'environment/no-chrome', owner: 'environment', message, next });
}

/**
 * The executable of a Chrome: what CHROME_PATH says and nothing else. Else a headless shell, on PATH or where
 * Playwright keeps it, since a whole Chrome opens a window for every visit, which works beside the page; then a whole
 * one on PATH or in its usual place.
 */
export async function findChrome(env: Env): Promise<string> {
  const given = env['CHROME_PATH'];
  if (given) {
    if (await runs(given)) return given;
    throw noChrome(
      `CHROME_PATH is ${given}, which is not a program that can be run.`,
      'Correct CHROME_PATH, or unset it to have Chrome looked for on PATH.',
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  const places = usualPlaces(env);
  for (const path of onPath(SHELLS)) if (await runs(path)) return path;
  const others = [...(await keptShells(env)), ...onPath(WHOLE), ...places];
  for (const path of others) if (await runs(path)) return path;
  const looked = [`${[...SHELLS, ...WHOLE].join(', ')} on PATH`, shellFolder(env), ...places];
  const named = looked.filter((place) => place !== undefined).join('; ');
  throw noChrome(`There is no Chrome on this machine (looked for ${named}).`, INSTALL);
}

/** `156.0.7444.59`, as the executable itself says; `156.0.7444.59 headless shell` where it has no windows. */
export async function chromeVersion(path: string): Promise<string> {
  const text = process.platform === 'win32' ? (await readdir(dirname(path))).join('\n') : await ask(path);
  const version = /\b\d+\.\d+\.\d+\.\d+\b/.exec(text)?.[0];
  if (version === undefined)
    throw noChrome(
      `${path} does not say its version as a Chrome does.`,
      'Set CHROME_PATH to the executable of Chrome or Chromium.',
    );
  return isShell(path) ? `${version} headless shell` : version;
}

function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const means = { timeout: VERSION_LIMIT, env: chromeEnvironment(process.env) };
    execFile(path, ['--version'], means, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const last = stderr.trim().split('\n').at(-1) || error.message;
      reject(
        noChrome(
          `${path} does not run: ${last}`,
          'Start it by hand to see what it lacks, or set CHROME_PATH to another Chrome.',
        ),
      );
    });
  });
}

/** A port that Chrome never connects to, so that it does not even look for the host's address. */
const NOWHERE = 'http://127.0.0.1:1/';

/**
 * How every Chrome of ours runs: headless, nothing in the background, no traffic but the page's.
 * The sandbox stays on except for root, whom Chrome refuses otherwise.
 */
export function chromeFlags(): readonly string[] {
  return [
    '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Small containers give /dev/shm 64 MB, in which tabs crash.
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-breakpad',
    '--disable-field-trial-config',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--no-pings',
    // No flag turns these off: parts fetched when first used, the look whether anyone is signed in, help with forms.
    `--component-updater=url-source=${NOWHERE}`,
    `--gaia-url=${NOWHERE}`,
    `--autofill-server-url=${NOWHERE}`,
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--no-first-run',
    '--no-default-browser-check',
    '--metrics-recording-only',
    '--mute-audio',
    '--hide-scrollbars',
    '--password-store=basic',
    '--use-mock-keychain',
  ];
}
