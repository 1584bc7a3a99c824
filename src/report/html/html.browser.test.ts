import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { courses } from '../../../fixtures/situations/courses.ts';
import type { Report } from '#model/record/report.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { causedReport } from './caused.fixture.ts';
import { desk, opened, phone, useChrome } from './opened.fixture.ts';

useChrome(process.env['CHROME_PATH']);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the page's own policy does not bind.
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
}

const openAll = "for (const one of document.querySelectorAll('details')) one.open = true";

/** Every view of the page, one after the other. */
async function throughViews(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await page.evaluate(openAll);
  for (const tab of await page.locator('.tabs a').all()) {
    await tab.click();
    await look((await tab.textContent()) ?? '');
  }
}

/** Two journeys that fail, and a graph. */
function courseReport(): Report {
  const [rows, rules] = ['failing-branch', 'broken-rules'].map((name) => courses[name]?.());
  if (!rows || !rules?.graphs) throw new Error('the situations are there');
  return { ...rows, graphs: rules.graphs };
}

test.each([
  ['light, desk', 'light', desk, causedReport],
  ['dark, desk', 'dark', desk, causedReport],
  ['light, phone', 'light', phone, causedReport],
  ['dark, phone', 'dark', phone, partialReport],
  ['first run', 'light', desk, firstReport],
  ['green', 'dark', desk, greenReport],
  ['journeys and graphs, phone', 'light', phone, courseReport],
  ['journeys and graphs, desk', 'dark', desk, courseReport],
] as const)(
  'no view of the page has a fault that axe knows: %s',
  async (_name, colorScheme, viewport, make) => {
    await opened(make(), { colorScheme, viewport }, async (page) => {
      await throughViews(page, async (view) => {
        expect({ view, faults: await violations(page) }).toEqual({ view, faults: [] });
      });
    });
  },
);

test('nothing is wider than a phone, whatever others wrote', async () => {
  const report = causedReport();
  const wide = `https://example.test/${'long'.repeat(80)}`;
  const findings = report.verdict.findings.map((one) => ({
    ...one,
    url: wide,
    selector: `#${'x'.repeat(200)}`,
    message: wide,
  }));
  await opened({ ...report, verdict: { ...report.verdict, findings } }, { viewport: phone }, async (page) => {
    await throughViews(page, async (view) => {
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect({ view, width }).toEqual({ view, width: phone.width });
    });
  });
});

test('a journey and a graph stay inside a phone, and a link to them opens their view', async () => {
  await opened(courseReport(), { viewport: phone }, async (page) => {
    await page.getByRole('link', { name: 'The whole journey' }).click();
    expect(await page.locator('.tabs a[aria-current]').textContent()).toMatch(/^Timelines/);
    expect(await page.locator('.graph').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
  });
});

test('all causes are named on the first screen', async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    const last = await page.locator('.index li[data-for]').last().boundingBox();
    expect(last && last.y + last.height).toBeLessThan(desk.height);
  });
});

test('without script everything can still be read', async () => {
  await opened(causedReport(), { javaScriptEnabled: false, viewport: desk }, async (page) => {
    const seen = (selector: string) => page.locator(`${selector}:visible`).count();
    expect({
      cards: await seen('.cause'),
      figures: await seen('tr[data-mark]'),
      findings: await seen('.group details'),
      pictures: await seen('.shot .cut'),
      prompts: await seen('.prompt summary'),
      method: await seen('#v-method dl'),
      // What would do nothing is not there.
      buttons: await seen('[data-copy]'),
      tools: await seen('#find'),
      sliders: await seen('[value=slider]'),
    }).toEqual({
      cards: 6,
      figures: 14,
      findings: 6,
      pictures: 2,
      prompts: 6,
      method: 1,
      buttons: 0,
      tools: 0,
      sliders: 0,
    });
  });
});

test("no script runs but the page's own", async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    const refused: unknown = await page.evaluate(`new Promise((done) => {
      addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    })`);
    expect(refused).toBe('script-src-elem');
    expect(await page.title()).not.toBe('taken');
  });
});

test('a printed page holds the causes and neither tools nor what lies behind other tabs', async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string) => page.locator(`${selector}:visible`).count();
    expect([await seen('.cause'), await seen('.acts'), await seen('.tabs'), await seen('.modes')]).toEqual([
      6, 0, 0, 0,
    ]);
    const text = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
  });
});
