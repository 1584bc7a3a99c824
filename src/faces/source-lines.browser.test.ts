import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { annotationsOf } from '#report/annotations/annotations.ts';
import { itemsOf } from '#report/causes/items.ts';
import { sourceLineOf } from '#report/causes/source-line.ts';
import { runIn, uploadFaults } from '#report/sarif/code-scanning.fixture.ts';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { command } from './cli/cli.ts';

/** One line of a bundle, which maps line 1 of it to line 3 of `src/cart.ts`. */
const BUNDLE = 'console.error("no rates for GBP");\n//# sourceMappingURL=app.js.map\n';
const MAP = JSON.stringify({
  version: 3,
  sources: ['webpack://shop/./src/cart.ts'],
  names: [],
  mappings: 'AAEA',
});
const files: Readonly<Record<string, readonly [string, string]>> = {
  '/assets/app.js': ['text/javascript', BUNDLE],
  '/assets/app.js.map': ['application/json', MAP],
  '/': [
    'text/html',
    '<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1><script src="/assets/app.js"></script>',
  ],
};

test("a console error of a bundle stands on its source's line, in the report and in SARIF", async () => {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, 'src'));
  await writeFile(join(cwd, 'src/cart.ts'), 'one\ntwo\nconsole.error("no rates for GBP");\n');
  await writeFile(
    join(cwd, 'tidemark.yml'),
    `version: 1
pages: { home: / }
suites: { looks: { uses: visual, with: { viewports: [phone], axe: false }, findings: { only-new: false } } }
`,
  );
  const url = await serve((request, response) => {
    const [mime, body] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body === '' ? 404 : 200, { 'content-type': mime }).end(body);
  });
  const host = hostOf(cwd, ['run', '--allow-private', '--dry-run', '--url', url, '--quiet']);
  expect([await command(host), host.said.err]).toEqual([1, '']);
  const read = (name: string) => readFile(join(cwd, 'tidemark-report', name), 'utf8');
  const report = Report.parse(JSON.parse(await read('report.json')));
  const place = { file: 'src/cart.ts', line: 3, column: 1 };
  expect(report.verdict.findings.map((finding) => finding.place)).toEqual([place]);
  expect(itemsOf(report).map(sourceLineOf)).toEqual([place]);
  expect(annotationsOf(report)).toMatchObject([{ file: 'src/cart.ts', startLine: 3, startColumn: 1 }]);
  const sarif = await read('tidemark.sarif');
  expect(uploadFaults(sarif)).toEqual([]);
  expect(runIn(sarif).results).toMatchObject([
    {
      ruleId: 'broken/visual/console-error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/cart.ts' },
            region: { startLine: 3, startColumn: 1 },
          },
        },
      ],
    },
  ]);
});
