import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { command } from './cli/cli.ts';

const config = `version: 1
pages: { home: / }
suites:
  looks: { uses: visual, with: { viewports: [desktop], axe: false } }
`;

const page = (more: string): string =>
  `<!doctype html><html lang="en"><title>Shop</title><body style="background: #fff"><h1>Shop</h1>${more}`;

/** A shop whose pages load a script from somebody else. */
function shop(scripts: readonly string[]): Promise<string> {
  const tags = scripts.map((src) => `<script src="${src}/x.js"></script>`).join('');
  return serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page(tags)),
  );
}

test('a host that a pull request newly loads from is told as a warning, and fails nothing', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config);
  const script = () =>
    serve((_request, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end());
  const [known, added] = [await script(), (await script()).replace('127.0.0.1', 'localhost')];
  const [base, head] = [await shop([known]), await shop([known, added])];
  const args = ['run', '--allow-private', '--base-url', base, '--url', head];
  const host = hostOf(cwd, args, { PATH: process.env['PATH'], CHROME_PATH: process.env['CHROME_PATH'] });
  const exit = await command(host);
  expect(exit, host.said.err).toBe(0);
  const text = await readFile(join(cwd, 'tidemark-report', 'report.json'), 'utf8');
  const { findings } = JSON.parse(text).verdict as {
    findings: readonly { rule: string; state: string; failing: boolean; message: string }[];
  };
  expect(findings.map(({ rule, state, failing, message }) => [rule, state, failing, message])).toEqual([
    ['visual/new-host', 'new', false, `The page contacts ${new URL(added).host}, which it did not before.`],
  ]);
  expect(host.said.out).toContain('which it did not before');
});
