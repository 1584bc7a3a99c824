import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planted } from './planted.fixture.ts';

const home = join(import.meta.dirname, '../..');

/** What a program of node_modules says of planted files, judged by our own config. */
function said(program: string, config: readonly string[], files: Record<string, string>, ...args: string[]) {
  return planted(files, (root) => {
    for (const file of config) copyFileSync(join(home, file), join(root, file));
    // Knip asks what the packages are; a linter would read them.
    if (program === 'knip') symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
    const bin = join(home, 'node_modules/.bin', program);
    const { stdout, stderr } = spawnSync(bin, args, { cwd: root, encoding: 'utf8' });
    return stdout + stderr;
  });
}

/** `src/run/any.ts typescript(no-explicit-any)` of every fault that oxlint finds. */
async function faults(files: Record<string, string>): Promise<string[]> {
  const text = await said('oxlint', ['.oxlintrc.json'], files, '--deny-warnings', '--format=unix');
  return text.split('\n').flatMap((line) => {
    const [, path, rule] = /^(\S+?):\d+:\d+: .* \[\w+\/(\S+)\]$/.exec(line) ?? [];
    return path === undefined ? [] : [`${path} ${rule}`];
  });
}

const lines = (count: number, line = 'go();'): string => `${line}\n`.repeat(count);
const body = (count: number): string =>
  `declare function go(): void;\nexport function f(): void {\n${lines(count)}}\n`;
const branches = (count: number): string =>
  `export function f(a: number): number {\n${lines(count, '  if (a > 1) a -= 1;')}  return a;\n}\n`;
const parameters = (count: number): string => {
  const names = Array.from({ length: count }, (_, at) => `a${at}`);
  return `export const f = (${names.map((name) => `${name}: number`).join(', ')}) => [${names.join(', ')}];\n`;
};

test.each([
  ['any', 'export const f = (a: any): unknown => a;', 'typescript(no-explicit-any)'],
  ['!', 'export const f = (a?: string): string => a!;', 'typescript(no-non-null-assertion)'],
  ['more than four parameters', parameters(5), 'eslint(max-params)'],
  [
    'a ternary within a ternary',
    'export const f = (a: number) => (a ? 1 : a ? 2 : 3);',
    'eslint(no-nested-ternary)',
  ],
  ['more than twelve ways through a function', branches(12), 'eslint(complexity)'],
  ['a function of more than 60 lines', body(59), 'eslint(max-lines-per-function)'],
  ['a file of more than 250 lines', lines(251, 'export {};'), 'eslint(max-lines)'],
  ['console', "console.log('a');", 'eslint(no-console)'],
  ['process.exit', 'process.exit(1);', 'unicorn(no-process-exit)'],
])('%s is refused', async (_, text, rule) => {
  const place = 'src/run/planted.ts';
  expect(await faults({ [place]: text })).toEqual([`${place} ${rule}`]);
});

test('what is just within the limits is not refused', async () => {
  const files = {
    'src/run/parameters.ts': parameters(4),
    'src/run/branches.ts': branches(11),
    'src/run/function.ts': body(58),
    'src/run/file.ts': lines(250, 'export {};'),
    'src/run/file.test.ts': lines(400, 'export {};'),
    'src/faces/console.ts': "console.log('a');\nprocess.exit(1);",
  };
  expect(await faults(files)).toEqual([]);
});

test('a test file may have 400 lines and not one more', async () => {
  expect(await faults({ 'src/run/file.test.ts': lines(401, 'export {};') })).toEqual([
    'src/run/file.test.ts eslint(max-lines)',
  ]);
});

test.each(['model', 'http', 'verdict', 'report'])(
  '%s reads no clock, no chance and no network',
  async (room) => {
    const text = 'export const f = () => [Date.now(), performance.now(), process.env, fetch, Math.random()];';
    expect(await faults({ [`src/${room}/a.ts`]: text })).toEqual([
      ...Array.from({ length: 4 }, () => `src/${room}/a.ts eslint(no-restricted-globals)`),
      `src/${room}/a.ts eslint(no-restricted-properties)`,
    ]);
  },
);

test('code that the formatter would write otherwise is told', async () => {
  const config = ['.prettierrc.json', '.prettierignore'];
  const files = { 'a.ts': 'export const a = "a"', 'b.ts': "export const b = 'b';\n" };
  const text = await said('prettier', config, files, '--check', '--log-level', 'warn', '.');
  expect(text).toContain('a.ts');
  expect(text).not.toContain('b.ts');
});

test('an unused file, export and dependency are told', async () => {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const files = {
    'package.json': JSON.stringify({ ...manifest, devDependencies: { zod: '*', yauzl: '*' } }),
    'src/faces/main.ts': "import { a } from './a.ts';\nimport 'zod';\nconsole.log(a);",
    'src/faces/a.ts': 'export const a = 1;\nexport const nobody = 2;',
    'src/faces/alone.ts': 'export {};',
  };
  const text = await said(
    'knip',
    ['knip.json', 'tsconfig.json'],
    files,
    '--no-progress',
    '--no-config-hints',
  );
  for (const name of ['src/faces/alone.ts', 'nobody', 'yauzl']) expect(text).toContain(name);
  expect(text).not.toMatch(/\bzod\b/);
});
