import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const deep = process.argv.includes('--deep');
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['tsc']],
  ['house', ['node', 'scripts/house.ts']],
  ['tidemark.schema.json is what src gives', ['node', 'scripts/schema.ts', '--check']],
  ['templates are what src gives', ['node', 'scripts/templates.ts', '--check']],
  ['dist is what src gives', ['node', 'scripts/build.ts', '--check']],
  ...(deep ? [['dist is the same from another path, time zone and locale', ['node', 'scripts/build-elsewhere.ts']] as const] : []),
];

const Results = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']) })),
    }),
  ),
});

interface Count { passed: number; failed: number }

function runChecks(): Count {
  const count = { passed: 0, failed: 0 };
  for (const [name, [program = '', ...args]] of checks) {
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: root, encoding: 'utf8' });
    console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
    if (status === 0) count.passed += 1;
    else {
      count.failed += 1;
      console.log(`${stdout}${stderr}`.trimEnd().replaceAll(/^/gm, '    '));
    }
  }
  return count;
}

/** A skipped test answers nothing, and a file that did not load hides its tests: both count as failed. */
function runTests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-test-'));
  const file = join(folder, 'results.json');
  const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { cwd: root, stdio: 'inherit' });
  try {
    const { testResults } = Results.parse(JSON.parse(readFileSync(file, 'utf8')));
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter((test) => test.status === 'passed').length;
    const broken = testResults.filter((one) => one.status !== 'passed' && one.assertionResults.length === 0);
    const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
    for (const one of broken) console.log(`✗ ${relative(root, one.name)} did not run: ${one.message}`);
    for (const one of skipped) console.log(`✗ ${one.fullName}: ${one.status}, which counts as failed`);
    const failed = tests.length - passed + broken.length;
    if (status !== 0 && failed === 0) console.log('✗ errors outside of any test, see above');
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch (error) {
    console.log(`✗ vitest left no results: ${String(error)}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const counts = [runChecks(), runTests()];
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
