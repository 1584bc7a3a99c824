import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { Report } from '#model/record/report.ts';
import { emptyFolder, hostOf, serve } from '../../../fixtures/host.ts';
import { requestIn } from '../../../fixtures/request.ts';
import type { Request } from '../prepare/request.ts';
import { accept } from './accept.ts';
import { check } from './check.ts';

// Pages whose console shows an error in some of the looks, through real Chrome. A busy machine may visit a page once
// more than it should, so what is asked does not hang on the exact look in which it ends.

const CONFIG = `version: 1
target: { wait: 30s }
pages: { home: / }
suites:
  looks:
    uses: visual
    with: { viewports: [{ name: small, width: 400, height: 300 }], axe: false, full-page: false }
`;

/** A page that complains in the visits it is told to. */
async function page(complains: (visit: number) => boolean): Promise<string> {
  let visits = 0;
  return serve(({ url }, response) => {
    if (url !== '/coin.js') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Coin</title><p>Steady</p><script src="/coin.js"></script>');
      return;
    }
    const shows = complains(visits);
    visits += 1;
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
    response.end(shows ? 'console.error("No rounding rule for GBP")' : '');
  });
}

/**
 * In the first two looks the error shows, and never again: two looks a side would have been red. One visit comes before
 * or belongs to them: beside a base what the page receives is compared first, without one the first look is two visits.
 */
const comingAndGoing = (): Promise<string> => page((visit) => visit < 3);

async function project() {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), CONFIG);
  const request = (url: string, rest: Partial<Request> = {}): Request =>
    requestIn(cwd, { host: hostOf(cwd, [], process.env), flags: { 'target.url': url }, ...rest });
  const text = (name: string) => readFile(join(cwd, 'tidemark-report', name), 'utf8');
  return {
    run: async (url: string, rest: Partial<Request> = {}) => {
      await check(request(url, rest));
      return Report.parse(JSON.parse(await text('report.json')));
    },
    accept: () => accept(request('http://127.0.0.1')),
    comment: async () => (await text('comment.md')).replaceAll('\u00A0', ' '),
  };
}

const told = ({ verdict }: Report) => verdict.findings.map(wordsOf);
const wordsOf = ({ state, failing, doubt, seen, seenBefore }: JudgedFinding) =>
  [
    state,
    failing,
    doubt,
    seen && `${seen.runs}/${seen.of}`,
    seenBefore && `${seenBefore.runs}/${seenBefore.of}`,
  ]
    .filter((word) => word !== undefined)
    .join(' ');

test('live: an error on some looks is not red, though the first two looks a side would have been', async () => {
  const { run, comment } = await project();
  const [base, head] = [await page(() => false), await comingAndGoing()];
  const report = await run(head, { flags: { 'target.url': head, 'target.base': base } });
  expect(report.verdict.status).toBe('warn');
  expect(told(report)).toEqual([expect.stringMatching(/^new false comes-and-goes \d\/\d 0\/\d$/)]);
  expect(await comment()).toMatch(
    /seen in \d of \d looks at the head, never in \d at the base\. \*\*Next:\*\*/,
  );
});

test('live: an error that the base shows in its second look is nothing', async () => {
  const { run } = await project();
  const [base, head] = [await page((visit) => visit > 2), await page(() => true)];
  const report = await run(head, { flags: { 'target.url': head, 'target.base': base } });
  expect(report.verdict.status).toBe('pass');
  expect(told(report)).toEqual([expect.stringMatching(/^still false \d\/\d$/)]);
});

test('live: an error that the head always shows and the base never is red after five looks a side', async () => {
  const { run } = await project();
  const [base, head] = [await page(() => false), await page(() => true)];
  const report = await run(head, { flags: { 'target.url': head, 'target.base': base } });
  expect(report.verdict.status).toBe('fail');
  expect(told(report)).toEqual(['new true 5/5']);
});

test('stored: a head is looked at again until its error shows itself as steady, or as coming and going', async () => {
  const { run, accept: keep, comment } = await project();
  const base = await run(await page(() => false), { looks: 5 });
  expect(base.run.tasks).toMatchObject([{ runs: 5 }]);
  expect(await keep()).not.toHaveProperty('fewLooks');
  const unsteady = await run(await comingAndGoing());
  expect(unsteady.verdict.status).toBe('warn');
  expect(told(unsteady)).toEqual([expect.stringMatching(/^new false comes-and-goes \d\/\d 0\/5$/)]);
  const steady = await run(await page(() => true));
  expect(steady.verdict.status).toBe('fail');
  expect(told(steady)).toEqual(['new true 5/5']);
  const clean = await run(await page(() => false));
  expect([clean.verdict.status, clean.run.tasks[0]?.runs]).toEqual(['pass', 1]);
  expect(await comment()).not.toContain('GBP');
});

test('stored: against one look at the base an error warns at most, and it is said what to do', async () => {
  const { run, accept: keep, comment } = await project();
  await run(await page(() => false));
  expect(await keep()).toMatchObject({ fewLooks: 1 });
  const report = await run(await page(() => true));
  expect([report.verdict.status, report.run.tasks[0]?.runs]).toEqual(['warn', 1]);
  expect(told(report)).toEqual(['new false few-looks 1/1 0/1']);
  expect(await comment()).toContain('`tidemark run --looks 5`');
});
