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

/** Where Debian has packages of Python. */
const PYTHON = '/usr/lib/python3/dist-packages';
/** Servers that hold state, and what works with them, which tests start for themselves: names, places and packages. */
const servers = [
  { name: 'Redis', there: () => program('redis-server'), from: 'redis-server' },
  { name: 'Memcached', there: () => program('memcached'), from: 'memcached' },
  { name: 'PostgreSQL', there: () => existsSync('/usr/lib/postgresql'), from: 'postgresql', deep: true },
  { name: 'MariaDB', there: () => existsSync('/usr/sbin/mariadbd'), from: 'mariadb-server', deep: true },
  { name: 'RabbitMQ', there: () => existsSync('/usr/lib/rabbitmq'), from: 'rabbitmq-server', deep: true },
  { name: 'Celery', there: () => existsSync(`${PYTHON}/celery`), from: 'python3-celery', deep: true },
  { name: "Celery's Redis", there: () => existsSync(`${PYTHON}/redis`), from: 'python3-redis', deep: true },
];

/**
 * Programs of the system: what is missing, its apt package, what it means to be without; what only tests need, and of
 * these the deep ones.
 */
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
  ...servers.map((server) => ({
    ...server,
    install: 'it',
    otherwise: `no ${server.name} found: the tests of state in it will fail. Install ${server.from} (apt-get, brew)`,
    tests: true,
  })),
].filter(({ tests, deep }) => !tests || (script === 'scripts/test.ts' && (!deep || rest.includes('--deep'))));

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
  // In this runlevel no package starts its server: tests start their own.
  const env = { ...process.env, RUNLEVEL: '1' };
  for (const { from } of missing)
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', from], { env });
}
for (const { there, otherwise } of programs) if (!there()) say(otherwise);

if (script) {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status, signal } = run(node, [script, ...rest], { env: { ...process.env, PATH: path } });
  process.exit(status ?? (signal ? 130 : 1));
}
