import { expect, test } from 'vitest';
import { faultsByAxe, type Rules } from '../../../fixtures/axe.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { causedReport } from './caused.fixture.ts';
import { browser, desk, opened, phone, useChrome } from './opened.fixture.ts';
import { courseReport, faultsIn, FIRST, OF_COURSES, throughViews } from './views.fixture.ts';

useChrome(process.env['CHROME_PATH']);

/** All views of one report by every rule; what only colours or a width decide is asked where these differ. */
test.each([
  ['light, desk', causedReport, { colorScheme: 'light', viewport: desk }],
  ['dark, desk: colours', causedReport, { colorScheme: 'dark', viewport: desk, rules: 'colours' }],
  ['light, phone: all but colours', causedReport, { colorScheme: 'light', viewport: phone, rules: 'others' }],
  ['partial', partialReport, { colorScheme: 'dark', viewport: phone, which: FIRST }],
  ['first run', firstReport, { colorScheme: 'light', viewport: desk, which: FIRST }],
  ['green', greenReport, { colorScheme: 'dark', viewport: desk, which: FIRST }],
  ['journeys and graphs, phone', courseReport, { colorScheme: 'light', viewport: phone, which: OF_COURSES }],
] as const)('no view of the page has a fault that axe knows: %s', async (_name, make, asked) => {
  expect(await faultsIn(make(), asked)).toEqual([]);
});

test('what axe is asked finds what is pale and what has no name, each where it is asked for', async () => {
  const page = await browser().newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><title>t</title><main><h1>t</h1><p style="color: #ccc">pale</p><button></button>',
  );
  const rulesIn = async (rules: Rules): Promise<readonly string[]> =>
    (await faultsByAxe(page, rules)).map((fault) => fault.replace(/:.*/s, '')).toSorted();
  expect(await rulesIn('all')).toEqual(['button-name', 'color-contrast']);
  expect(await rulesIn('colours')).toEqual(['color-contrast']);
  expect(await rulesIn('others')).toEqual(['button-name']);
  await page.close();
});

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
