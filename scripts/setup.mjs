// Makes a fresh clone ready and hands over to Node 24. Plain JavaScript: it starts under whatever Node is there.
//   node scripts/setup.mjs scripts/test.ts --deep
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const node = join(root, 'node_modules/.bin/node');
const say = (text) => process.stdout.write(`setup: ${text}\n`);
const run = (program, args, options = {}) =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });

/**
 * Whether every package of the lockfile lies in node_modules at its version; npm writes its own list there
 * last of all.
 */
function installed() {
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => {
    const path = join(root, file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
  });
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (there[path] ? there[path].version === version : optional),
  );
}

/** Where the first of these programs lies on the PATH. */
function program(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const shell = () => program('chromium-headless-shell', 'chrome-headless-shell');

function chrome() {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
  return (
    program('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ?? shell()
  );
}

const [script, ...rest] = process.argv.slice(2);

/** Servers that hold state, which tests start for themselves: program and apt package. */
const servers = [
  ['redis-server', 'redis-server'],
  ['memcached', 'memcached'],
  ['rabbitmq-server', 'rabbitmq-server'],
];

/** Programs of the system: what is missing, its apt package, what it means to be without; what only tests need. */
const programs = [
  {
    name: 'Chrome',
    there: chrome,
    install: 'Chromium',
    from: 'chromium',
    otherwise:
      'no Chrome found: tests with a browser will fail. Install Chrome or Chromium, or set CHROME_PATH',
  },
  {
    name: 'cmark-gfm',
    there: () => program('cmark-gfm'),
    install: "GitHub's Markdown parser",
    from: 'cmark-gfm',
    otherwise: 'no cmark-gfm found: the tests of our Markdown will fail. Install cmark-gfm (apt-get, brew)',
    tests: true,
  },
  {
    name: 'Chrome without windows',
    there: shell,
    install: 'it',
    from: 'chromium-headless-shell',
    otherwise:
      'no chromium-headless-shell found: runs and tests take the Chrome that is there, which takes longer; ' +
      'npx playwright install --only-shell brings one',
  },
  ...servers.map(([name, from]) => ({
    name,
    there: () => program(name),
    install: 'it',
    from,
    otherwise: `no ${name} found: the tests of state in it will fail. Install ${from} (apt-get, brew)`,
    tests: true,
  })),
].filter(({ tests }) => !tests || script === 'scripts/test.ts');

if (installed()) say('packages are as the lockfile says');
else {
  say('installing packages: npm ci (once, about a minute)');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) process.exit(status ?? 1);
}

const { stdout, error } = spawnSync(node, ['--version'], { encoding: 'utf8' });
if (error || Number(/^v(\d+)/.exec(stdout)?.[1]) < 24) {
  say(
    `Node 24 did not come with the packages (${error ? error.message : stdout.trim()}). ` +
      'Was npm told to ignore scripts? Then run: npm rebuild node',
  );
  process.exit(1);
}

const missing = programs.filter(({ there }) => !there());
if (missing.length > 0 && program('apt-get') && process.getuid?.() === 0) {
  for (const { name, install, from } of missing)
    say(`no ${name} found; installing ${install}: apt-get install ${from}`);
  run('apt-get', ['update', '-q']);
  // One by one: not every system has each of them.
  for (const { from } of missing) run('apt-get', ['install', '-q', '-y', '--no-install-recommends', from]);
}
for (const { there, otherwise } of programs) if (!there()) say(otherwise);

if (script) {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status, signal } = run(node, [script, ...rest], { env: { ...process.env, PATH: path } });
  process.exit(status ?? (signal ? 130 : 1));
}
