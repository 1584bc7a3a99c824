import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { emptyFolder, nobody, serve } from '../../../fixtures/host.ts';
import { requestIn } from '../../../fixtures/request.ts';
import { prepare } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import { comparisonOf } from './comparison.ts';

const config = (mode: string) => `version: 1
target: { wait: 1s }
pages: { home: /, about: /about }
suites: { looks: { uses: visual, with: { viewports: [phone] } } }
compare: { mode: ${mode} }
`;

/** How head and base would be compared: `live`, or why not. */
async function comparedAs(
  head: string,
  base: string,
  mode = 'auto',
  more: Partial<Request> = {},
): Promise<string> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config(mode));
  const request = requestIn(cwd, { flags: { 'target.url': head, 'target.base': base }, ...more });
  try {
    const comparison = await comparisonOf(await prepare(request));
    return comparison.kind === 'live' ? 'live' : (comparison.why ?? 'silence');
  } catch (error) {
    return problemsOf(error)
      .map(({ code, message }) => `${code}: ${message}`)
      .join('\n');
  }
}

const html = { 'content-type': 'text/html' };
const site = () => serve((_request, response) => response.writeHead(200, html).end('<title>Hi</title>'));

test('two sites are measured beside each other', async () => {
  expect(await comparedAs(await site(), await site())).toBe('live');
});

test('where a stored baseline must not be missing, a base that is served needs none', async () => {
  const must = { onMissingBaseline: 'fail' } as const;
  expect(await comparedAs(await site(), await site(), 'auto', must)).toBe('live');
  expect(await comparedAs(await site(), await nobody(), 'auto', must)).toMatch(/^baseline\/missing: /);
});

test('a base that is the head, or leads to it, is none: everything would pass', async () => {
  const head = await site();
  expect(await comparedAs(head, head)).toBe(
    'Base and head were not measured side by side: ' +
      `base and head have the same address, ${head}: it would be compared with itself.`,
  );
  expect(await comparedAs(head, head.replace('127.0.0.1', 'localhost'))).toContain(
    'base and head have the same address',
  );
  const leads = await serve((request, response) =>
    response.writeHead(302, { location: head + (request.url ?? '') }).end(),
  );
  expect(await comparedAs(head, leads)).toContain(`${leads} redirects to the head, ${head}`);
  expect(await comparedAs(head, head, 'live')).toMatch(
    /^config\/no-base: .* base and head have the same address/,
  );
});

test('a base without any of the pages is none, one that lacks a page is', async () => {
  const head = await site();
  const gone = await serve((_request, response) => response.writeHead(404, html).end('No.'));
  const older = await serve((request, response) =>
    response.writeHead(request.url === '/about' ? 404 : 200, html).end('<title>Hi</title>'),
  );
  expect(await comparedAs(head, gone)).toContain(
    `none of its pages shows itself at ${gone}: / answers with status 404.`,
  );
  expect(await comparedAs(head, gone, 'live')).toMatch(/^config\/no-base: .*none of its pages/);
  expect(await comparedAs(head, older)).toBe('live');
});

test('a base that was named and does not answer is said, and so is a fault of its address', async () => {
  const head = await site();
  expect(await comparedAs(head, await nobody())).toMatch(
    /^Base and head were not measured side by side: .*connection refused/s,
  );
  expect(await comparedAs(head, 'shop.example')).toMatch(
    /^config\/target-url: The base's address: The target "shop.example" is not an http or https address/,
  );
  expect(await comparedAs(head, head, 'stored')).toBe('silence');
});
