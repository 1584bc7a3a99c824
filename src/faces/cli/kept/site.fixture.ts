import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { forgedReport } from '#report/forged.fixture.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { greenReport } from '#report/sample/plain.fixture.ts';
import { chromeScratch, type ChromeScratch } from '#system/chrome/scratch.ts';
import { faultsByAxe, type Rules } from '../../../../fixtures/axe.ts';
import { emptyFolder, hostOf } from '../../../../fixtures/host.ts';
import { baselineIn, reportIn } from '../../../../fixtures/kept.ts';
import { command } from '../cli.ts';

// Sites as the command line writes them, in a real browser.

const openAll = "for (const one of document.querySelectorAll('details')) one.open = true";
const pages = ['index.html', 'trends.html', 'storage.html'];
let browser: Browser;
let scratch: ChromeScratch;

export const chrome = (): Browser => browser;

/** Starts Chrome for a file of tests. */
export function useChrome(): void {
  beforeAll(async () => {
    scratch = await chromeScratch();
    browser = await chromium.launch({
      env: scratch.env,
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });

  afterAll(async () => {
    await browser.close();
    await scratch.remove();
  });
}

/** Words of the sites that are always looked at. */
export const RUNS = ['reports', '--baseline', 'base'];
export const HARMFUL = ['forged', '--baseline', 'base'];

/** A site as the command line writes it. */
export async function siteOf(...words: readonly string[]): Promise<string> {
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

/** How a page is looked at: its width, its colours, and axe's rules. */
export interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly rules?: Rules;
}

export const WIDE: View = { width: 1280, colorScheme: 'light' };
export const NARROW: View = { width: 390, colorScheme: 'dark' };

/** Everything that is wrong with a page. */
async function faultsOf(file: string, { width, colorScheme, rules }: View): Promise<readonly string[]> {
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
    await page.evaluate(openAll);
    return [...faults, ...(await faultsByAxe(page, rules))];
  } finally {
    await context.close();
  }
}

/** What is wrong with any page of a site, seen in these ways. */
export async function faultsIn(site: string, views: readonly View[]): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const file of pages)
    for (const view of views)
      for (const fault of await faultsOf(join(site, file), view)) all.push({ file, ...view, fault });
  return all;
}
