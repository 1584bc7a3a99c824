import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badge } from '#report/badge/badge.ts';
import { forgedReport } from '#report/forged.fixture.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { greenReport } from '#report/sample/plain.fixture.ts';
import { chromeScratch, type ChromeScratch } from '#system/chrome/scratch.ts';
import { emptyFolder, hostOf } from '../../../../fixtures/host.ts';
import { baselineIn, reportIn } from '../../../../fixtures/kept.ts';
import { command } from '../cli.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['index.html', 'trends.html', 'storage.html'];
let browser: Browser;
let scratch: ChromeScratch;

beforeAll(async () => {
  scratch = await chromeScratch();
  browser = await chromium.launch({
    env: scratch.env,
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

afterAll(async () => {
  await browser.close();
  await scratch.remove();
});

/** A site as the command line writes it. */
async function siteOf(...words: readonly string[]): Promise<string> {
  const cwd = await emptyFolder();
  await reportIn(join(cwd, 'reports/red'), failingReport());
  await reportIn(join(cwd, 'reports/green'), {
    ...greenReport(),
    run: { ...greenReport().run, id: 'green' },
  });
  await reportIn(
    join(cwd, 'forged'),
    forgedReport('"><script>alert(1)</script> averylongwordwithoutanygap'.repeat(9)),
  );
  await baselineIn(
    join(cwd, 'base'),
    Array.from({ length: 24 }, (_, day) => (day < 12 ? 1_000 : 1_200) + (day % 4)),
  );
  expect(await command(hostOf(cwd, ['site', ...words]))).toBe(0);
  return join(cwd, 'tidemark-site');
}

/** Everything that is wrong with a page at a width and in a colour scheme. */
async function faultsOf(
  file: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<readonly string[]> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: false,
  });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (sideways > 0) faults.push(`scrolls sideways by ${sideways} px`);
    return [...faults, ...(await accessibility(page))];
  } finally {
    await context.close();
  }
}

async function accessibility(page: Page): Promise<readonly string[]> {
  for (const details of await page.locator('details').all())
    await details.evaluate((one) => one.setAttribute('open', ''));
  const found: unknown = await page.evaluate(`${axe}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`);
  return Array.isArray(found) ? found.map(String) : ['axe said nothing'];
}

test.each([
  ['runs and a baseline', ['reports', '--baseline', 'base']],
  ['one run', ['reports/red']],
  ['a baseline alone', ['--baseline', 'base']],
  ["a report of somebody's that means harm", ['forged', '--baseline', 'base']],
])(
  'from a folder, wide and light, narrow and dark: nothing is asked for, refused, cut or hard to read: %s',
  async (_what, words) => {
    const site = await siteOf(...words);
    for (const file of pages)
      for (const [width, scheme] of [
        [1280, 'light'],
        [390, 'dark'],
      ] as const)
        expect([file, width, scheme, await faultsOf(join(site, file), width, scheme)]).toEqual([
          file,
          width,
          scheme,
          [],
        ]);
  },
);

test('a person gets from a run to its report and from a change of level to its chart', async () => {
  const site = await siteOf('reports', '--baseline', 'base');
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  await page.locator('.runs a').first().click();
  expect(await page.title()).toContain('Tidemark:');
  await page.goBack();
  await page.getByRole('link', { name: 'Trends' }).click();
  await page.locator('.moves a').first().click();
  expect(await page.locator('figure:target h3').textContent()).toBe('/ on mobile: LCP');
  expect(await page.locator('figure:target title').first().textContent()).toBe(
    '00c0ffe, 2026-10-01: 1\u00a0s',
  );
  await page.close();
});

test('a badge is a picture whose texts are whole and inside it, whatever the font', async () => {
  const page = await browser.newPage();
  const texts = [
    'p95 browse: GET /api/products/1',
    'iiiiiiiill',
    'WWWWMMMM',
    '漢字 und Umläute',
    '2\u00a0345\u00a0ms',
  ];
  for (const label of texts) {
    await page.setContent(badge({ label, value: label, tone: 'failed' }));
    const boxes = await page.locator('text').evaluateAll((all) =>
      all.map((one) => {
        const [own, svg] = [one.getBoundingClientRect(), one.closest('svg')?.getBoundingClientRect()];
        return {
          left: own.left - (svg?.left ?? 0),
          right: own.right - (svg?.left ?? 0),
          width: svg?.width ?? 0,
        };
      }),
    );
    const [first, second] = boxes;
    expect(first && first.left >= 0 && second && first.right <= second.left).toBe(true);
    expect(second && second.right <= second.width).toBe(true);
  }
  await page.close();
});
