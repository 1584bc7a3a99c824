import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, Results, type Count } from './test-count.ts';

const root = join(import.meta.dirname, '..');
const deep = process.argv.includes('--deep');
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['tsc']],
  ['house', ['node', 'scripts/house.ts']],
  ['dist is what src gives', ['node', 'scripts/build.ts', '--check']],
  ...(deep
    ? [
        [
          'dist is the same from another path, time zone and locale',
          ['node', 'scripts/build-elsewhere.ts'],
        ] as const,
      ]
    : []),
];

function runChecks(): Count {
  const count = { passed: 0, failed: 0, notes: [] };
  for (const [name, [program = '', ...args]] of checks) {
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), args, {
      cwd: root,
      encoding: 'utf8',
    });
    console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
    if (status === 0) count.passed += 1;
    else {
      count.failed += 1;
      console.log(`${stdout}${stderr}`.trimEnd().replaceAll(/^/gm, '    '));
    }
  }
  return count;
}

function runTests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-test-'));
  const file = join(folder, 'results.json');
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...(deep && { TIDEMARK_DEEP: '1' }) },
    },
  );
  try {
    return countTests(Results.parse(JSON.parse(readFileSync(file, 'utf8'))), status);
  } catch (error) {
    return { passed: 0, failed: 1, notes: [`vitest left no results: ${String(error)}`] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Processes that name a temporary folder of ours: browsers and servers that outlived their test. */
function leftBehind(): string[] {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,args='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line.includes(join(tmpdir(), 'tidemark-')) || line.includes(join(tmpdir(), 'alone-')));
}

/** Tests must end what they start. */
function checkProcesses(before: readonly string[]): Count {
  const left = leftBehind().filter((line) => !before.includes(line));
  console.log(`${left.length === 0 ? '✓' : '✗'} no process left behind`);
  return {
    passed: left.length === 0 ? 1 : 0,
    failed: left.length === 0 ? 0 : 1,
    notes: left.map((line) => `left behind: ${line.slice(0, 160)}`),
  };
}

const running = leftBehind();
const counts = [runChecks(), runTests(), checkProcesses(running)];
for (const note of counts.flatMap(({ notes }) => notes)) console.log(`✗ ${note}`);
const [passed, failed] = (['passed', 'failed'] as const).map((key) =>
  counts.reduce((total, count) => total + count[key], 0),
);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
