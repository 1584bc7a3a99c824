import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Media } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import { chromeScratch, type ChromeScratch } from '#system/chrome/scratch.ts';
import { html } from './html.ts';

// The report's page in a real browser, opened from a file.

const folder = mkdtempSync(join(tmpdir(), 'tidemark-report-'));
let chrome: Browser;
let scratch: ChromeScratch;
let media: Media;

export const browser = (): Browser => chrome;
export const pictured = (): Media => media;

/** Real pictures under the sample's hashes. */
async function pictures(): Promise<Media> {
  const page = await chrome.newPage({ viewport: { width: 390, height: 700 } });
  const shot = async (colour: string, left: number): Promise<Uint8Array> => {
    await page.setContent(`<body style="margin:0;font:16px sans-serif"><h1 style="padding:24px">Pricing</h1>
      <p style="padding:0 24px">One plan for everyone, paid by the month.</p>
      <style>#buy { position: absolute; top: 420px; width: 120px; height: 40px; border: 0; color: white }</style>
      <button id="buy" style="left:${left}px;background:${colour}">Buy now</button></body>`);
    return page.screenshot();
  };
  const [before, now, home] = [
    await shot('rgb(36,87,214)', 36),
    await shot('rgb(214,36,87)', 60),
    await shot('black', 24),
  ];
  await page.close();
  return new Map([
    ['a'.repeat(64), home],
    ['b'.repeat(64), now],
    ['c'.repeat(64), before],
    ['d'.repeat(64), now],
  ]);
}

/** Starts Chrome for a file of tests. */
export function useChrome(path = '/usr/bin/chromium'): void {
  beforeAll(async () => {
    scratch = await chromeScratch();
    chrome = await chromium.launch({
      env: scratch.env,
      executablePath: path,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    });
    media = await pictures();
  });

  afterAll(async () => {
    await chrome.close();
    await scratch.remove();
    rmSync(folder, { recursive: true });
  });
}

/** What the page's own policy refuses is no fault of the page. */
const isRefusal = (text: string): boolean => text.includes('Content Security Policy');

/** Opens a report's page; nothing may be asked for elsewhere, and no error be written. */
export async function opened(
  report: Report,
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const file = join(folder, 'report.html');
  writeFileSync(file, html.render(report, media)[0]?.text ?? '');
  const context = await chrome.newContext(options);
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    await use(page, context);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };
