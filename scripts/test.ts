import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { countTests, Results, slowest, type Count } from './test/count.ts';
import { leftovers } from './test/leftovers.ts';

// Checks the tree and runs every test.
//   node scripts/test.ts            what belongs to every change
//   node scripts/test.ts --deep     the slow ones too
//   node scripts/test.ts --shuffle  in random order; with --shuffle=7, in the order of that seed

const strange = process.argv.slice(2).filter((word) => !/^--(deep|shuffle(=\d+)?)$/.test(word));
if (strange.length > 0) {
  console.error(`npm test takes --deep and --shuffle[=seed]; ${strange.join(' ')} is neither`);
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const deep = process.argv.includes('--deep');
const shuffle = process.argv.find((word) => /^--shuffle(=\d+)?$/.test(word));
const seed = shuffle?.split('=')[1] ?? String(Date.now());
const SLOWEST = 10;

/** This run's own folder, gone at its end: results, what tests write, programs parsed once and not once a start. */
const home = mkdtempSync(join(tmpdir(), 'tests-'));
// Servers that refuse to be root's are run as nobody, and have folders in it.
chmodSync(home, 0o711);
const env = { ...process.env, NODE_COMPILE_CACHE: join(home, 'compiled') };

const checks: Readonly<Record<string, readonly string[]>> = {
  types: ['tsc'],
  house: ['node', 'scripts/house.ts'],
  'dist is what src gives': ['node', 'scripts/build.ts', '--check'],
  ...(deep && {
    'dist is the same from another path, time zone and locale': ['node', 'scripts/build-elsewhere.ts'],
  }),
};

/** A program's exit code and everything it printed. */
function finished(program: string, args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done, failed) => {
    const child = spawn(join(root, 'node_modules/.bin', program), args, { cwd: root, env });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => void parts.push(part));
    child.once('error', failed);
    child.once('close', (code) => done({ code, said: Buffer.concat(parts).toString().trimEnd() }));
  });
}

/** The checks of the tree, beside each other. */
async function runChecks(): Promise<Count> {
  const outcomes = await Promise.all(
    Object.entries(checks).map(async ([name, [program = '', ...args]]) => {
      const { code, said } = await finished(program, args);
      console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${said.replaceAll(/^/gm, '    ')}`);
      return code === 0;
    }),
  );
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed, notes: [] };
}

/** A Chrome without windows, which costs a third; the deep tests take a whole one, which people have too. */
function chromeForTests(): { readonly CHROME_PATH?: string } {
  if (process.env['CHROME_PATH'] !== undefined) return {};
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = deep ? ['chromium', 'google-chrome'] : ['chromium-headless-shell'];
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  return path === undefined ? {} : { CHROME_PATH: path };
}

/** All tests, with a temporary folder that nobody else writes to. */
function runTests(folder: string): Count {
  const file = join(home, 'results.json');
  if (shuffle !== undefined) console.log(`random order: npm test -- --shuffle=${seed} repeats it`);
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...env,
        TMPDIR: folder,
        ...chromeForTests(),
        ...(deep && { TIDEMARK_DEEP: '1' }),
        ...(shuffle !== undefined && { TIDEMARK_SHUFFLE: seed }),
      },
    },
  );
  try {
    const results = Results.parse(JSON.parse(readFileSync(file, 'utf8')));
    console.log(`slowest files:\n${slowest(results, root, SLOWEST).join('\n')}\n`);
    return countTests(results, status);
  } catch (error) {
    return { passed: 0, failed: 1, notes: [`vitest left no results: ${String(error)}`] };
  }
}

/** Tests must end what they start and delete what they write. */
function checkLeftovers(folder: string): Count {
  const notes = leftovers(folder);
  console.log(`${notes.length === 0 ? '✓' : '✗'} nothing left behind`);
  return notes.length === 0 ? { passed: 1, failed: 0, notes } : { passed: 0, failed: 1, notes };
}

const folder = join(home, 'tmp');
mkdirSync(folder);
const counts = [await runChecks(), runTests(folder), checkLeftovers(folder)];
rmSync(home, { recursive: true, force: true });

for (const note of counts.flatMap(({ notes }) => notes)) console.log(`✗ ${note}`);
const [passed, failed] = (['passed', 'failed'] as const).map((key) =>
  counts.reduce((total, count) => total + count[key], 0),
);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
