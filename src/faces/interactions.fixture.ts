import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Report } from '#model/record/report.ts';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { command } from './cli/cli.ts';

const config = (pages: readonly string[]): string => `version: 1
pages: { ${pages.map((page) => `${page}: /${page}`).join(', ')} }
suites:
  feel:
    uses: interactions
    with: { devices: [desktop], pages: { ${pages.map((page) => `${page}: [{ click: "#buy" }]`).join(', ')} } }
compare: { preset: quick }
`;

export const BUY = '<button id="buy">Buy</button>';

/** Base and head, each with the body of its pages. */
export async function compared(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
) {
  const side = (bodies: Readonly<Record<string, string>>) =>
    serve(({ url = '/' }, response) => {
      const body = bodies[url.slice(1)];
      response
        .writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' })
        .end(`<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>${body}`);
    });
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config(Object.keys(base)));
  const args = ['run', '--allow-private', '--base-url', await side(base), '--url', await side(head)];
  const { PATH, CHROME_PATH } = process.env;
  const host = hostOf(cwd, args, { PATH, CHROME_PATH });
  const exit = await command(host);
  const text = await readFile(join(cwd, 'tidemark-report', 'report.json'), 'utf8');
  return { exit, report: Report.parse(JSON.parse(text)) };
}
