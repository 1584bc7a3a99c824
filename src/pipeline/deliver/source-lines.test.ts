import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JudgedFinding, Judgement } from '#model/record/verdict.ts';
import { workspaceAround } from '#system/workspace.ts';
import { emptyFolder } from '../../../fixtures/host.ts';
import { withSourceLines } from './source-lines.ts';

function found(source: JudgedFinding['source'], state: JudgedFinding['state'] = 'new'): JudgedFinding {
  return {
    suite: 'looks',
    subject: 'cart/phone',
    rule: 'visual/console-error',
    severity: 'error',
    message: 'no rounding rule',
    identity: `no rounding rule ${JSON.stringify(source)}`,
    ...(source && { source }),
    state,
    failing: true,
  };
}

const original = (file: string, line = 2): JudgedFinding['source'] => ({
  url: '/assets/app.js',
  line: 1,
  column: 900,
  original: { file, line, column: 5 },
});

/** A repository with an app of its own in `apps/shop`, and where findings are said to stand in it. */
async function placesOf(findings: readonly JudgedFinding[], config = 'tidemark.yml') {
  const outer = await emptyFolder();
  const cwd = join(outer, 'repo');
  const text = 'one\ntwo\nthree\n';
  for (const folder of ['.git', 'src', 'apps/shop/src', 'node_modules/lib'])
    await mkdir(join(cwd, folder), { recursive: true });
  for (const path of ['src/cart.ts', 'apps/shop/src/cart.ts', 'apps/shop/src/only.ts', '.git/config'])
    await writeFile(join(cwd, path), text);
  await writeFile(join(cwd, 'node_modules/lib/index.js'), text);
  await writeFile(join(outer, 'secret.ts'), text);
  await symlink(join(outer, 'secret.ts'), join(cwd, 'src/link.ts'));
  const workspace = await workspaceAround(cwd, [cwd], undefined);
  const verdict: Judgement = {
    status: 'fail',
    counts: { pass: 0, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 },
    checks: [],
    findings: [...findings],
    warnings: [],
  };
  const judged = await withSourceLines(verdict, { cwd, config, workspace });
  return judged.findings.map(({ place }) => place && `${place.file}:${place.line}:${place.column}`);
}

test('a finding stands on the line of the repository that its source map or its suite names', async () => {
  const own = { file: './src/cart.ts', line: 3 };
  expect(await placesOf([found(original('src/cart.ts')), found(own)])).toEqual([
    'src/cart.ts:2:5',
    'src/cart.ts:3:1',
  ]);
});

test("a file of the config's own project comes before one of the repository's root", async () => {
  const both = [found(original('src/cart.ts')), found(original('src/only.ts'))];
  expect(await placesOf(both, 'apps/shop/tidemark.yml')).toEqual([
    'apps/shop/src/cart.ts:2:5',
    'apps/shop/src/only.ts:2:5',
  ]);
});

test("no line is told of a file that is not there, lies elsewhere, is shorter, or is nobody's to mend", async () => {
  const names = [
    'src/other.ts',
    'src',
    'src/link.ts',
    '../secret.ts',
    'src/../../secret.ts',
    '.git/config',
    'node_modules/lib/index.js',
    '/etc/passwd',
    '',
  ];
  const findings = [
    ...names.map((name) => found(original(name))),
    found(original('src/cart.ts', 40)),
    found(original('src/cart.ts'), 'fixed'),
    found({ url: '/assets/app.js', line: 2 }),
    found(undefined),
  ];
  expect(await placesOf(findings)).toEqual(findings.map(() => undefined));
});
