import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { command } from './cli/cli.ts';

const config = `version: 1
target: { url: auto }
pages: { home: / }
suites: { looks: { uses: visual, with: { viewports: [desktop], axe: false } } }
`;
const page = (price: string, note: string) =>
  `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>
  <p id="price">${price}</p><p id="note">${note}</p></html>`;

test('one change is accepted by the name of its element, exactly as it was seen and nothing beside it', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config);
  let shown = page('$40,000', 'Two left');
  const url = await serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(shown),
  );
  const tidemark = async (...words: readonly string[]) => {
    const host = hostOf(cwd, words);
    return { exit: await command(host), ...host.said };
  };
  const run = (html: string) => {
    shown = html;
    return tidemark('run', '--allow-private', '--url', url);
  };
  expect((await run(shown)).exit).toBe(0);
  expect((await tidemark('accept')).exit).toBe(0);

  expect(await run(page('$40,001', 'One left'))).toMatchObject({ exit: 1 });
  expect(await tidemark('accept', 'looks/home#nothing')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('looks/home/desktop#price'),
  });
  expect(await tidemark('accept', 'looks/home#price')).toMatchObject({
    exit: 0,
    out: expect.stringContaining('looks/home/desktop#price'),
  });
  // The other element of the same page still fails, until it is accepted, too.
  expect(await run(page('$40,001', 'One left'))).toMatchObject({ exit: 1 });
  expect((await tidemark('accept', '#note')).exit).toBe(0);
  expect(await run(page('$40,001', 'One left'))).toMatchObject({ exit: 0 });

  expect(await run(page('$40,002', 'One left'))).toMatchObject({ exit: 1 });
  const { verdict } = JSON.parse(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8'));
  const failing = verdict.findings.filter((finding: { failing: boolean }) => finding.failing);
  expect(failing).toMatchObject([{ selector: '#price', after: { text: '$40,002' } }]);
}, 240_000);
