import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Media } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import { chromeScratch, type ChromeScratch } from '#system/chrome/scratch.ts';
import { hostile, reportOf } from '../hostile.fixture.ts';
import { forgedReport } from '../forged.fixture.ts';
import { junit } from '../junit/junit.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { html } from './html.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'tidemark-report-'));
let browser: Browser;
let scratch: ChromeScratch;
let media: Media;

/** Three real pictures under the sample's hashes. */
async function pictures(): Promise<Media> {
  const page = await browser.newPage({ viewport: { width: 390, height: 700 } });
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
      '--no-first-run',
      '--disable-quic',
    ],
  });
  media = await pictures();
});

afterAll(async () => {
  await browser.close();
  await scratch.remove();
  rmSync(folder, { recursive: true });
});

async function opened(
  report: Report,
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const file = join(folder, 'report.html');
  writeFileSync(file, html.render(report, media)[0]?.text ?? '');
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
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
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

test.each([
  ['light, desk', 'light', desk, failingReport],
  ['dark, desk', 'dark', desk, failingReport],
  ['light, phone', 'light', phone, failingReport],
  ['dark, phone', 'dark', phone, partialReport],
  ['first run', 'light', desk, firstReport],
  ['green', 'dark', desk, greenReport],
] as const)('the page has no fault that axe knows: %s', async (_name, colorScheme, viewport, make) => {
  await opened(make(), { colorScheme, viewport }, async (page) => {
    await page.evaluate(openAll);
    expect(await violations(page)).toEqual([]);
  });
});

test('nothing is wider than a phone', async () => {
  const report = failingReport();
  const wide = `https://example.test/${'long'.repeat(80)}`;
  const findings = report.verdict.findings.map((one) => ({
    ...one,
    url: wide,
    selector: `#${'x'.repeat(200)}`,
    message: wide,
  }));
  await opened({ ...report, verdict: { ...report.verdict, findings } }, { viewport: phone }, async (page) => {
    await page.evaluate(openAll);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
  });
});

test('the slider moves by keyboard', async () => {
  await opened(failingReport(), { viewport: desk }, async (page) => {
    const slider = page.getByRole('slider');
    const at = () => page.locator('.stack').evaluate((one) => one.style.getPropertyValue('--at'));
    expect(await at()).toBe('50%');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await at()).toBe('52%');
    await page.keyboard.press('End');
    expect(await at()).toBe('100%');
  });
});

test('a long picture opens where the first remark lies', async () => {
  await opened(failingReport(), { viewport: { width: 1280, height: 400 } }, async (page) => {
    const top = (view: string) =>
      page
        .locator(`${view} .frame`)
        .last()
        .evaluate((one) => one.scrollTop);
    expect(await top('.view-slider')).toBeGreaterThan(200);
    await page.getByRole('radio', { name: 'Side by side' }).check();
    expect(await top('.shot .view-pair')).toBeGreaterThan(200);
  });
});

test('a broken page shows its pictures cut to what changed, and leads to the whole', async () => {
  await opened(failingReport(), { viewport: desk }, async (page) => {
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('.crops img')].map((one) => [one.naturalWidth, one.alt])",
      ),
    ).toEqual([
      [390, '/pricing on mobile before, cut to what changed'],
      [390, '/pricing on mobile now, cut to what is told beside'],
    ]);
    const [box, frame] = [
      await page.locator('.crops .box').boundingBox(),
      await page.locator('.crops .window').last().boundingBox(),
    ];
    if (!box || !frame) throw new Error('the cut-out is not shown');
    expect([
      box.x >= frame.x,
      box.y >= frame.y,
      box.x + box.width <= frame.x + frame.width,
      box.y + box.height <= frame.y + frame.height,
    ]).toEqual([true, true, true, true]);
    await page.locator('.crops').click();
    expect(page.url()).toMatch(/#shot-0$/);
    expect(await page.evaluate("document.querySelector(':target')?.localName")).toBe('article');
  });
});

test('pictures are compared by slider, side by side or by their difference', async () => {
  await opened(failingReport(), { viewport: desk }, async (page) => {
    const views = async () => [
      await page.locator('.view-slider').isVisible(),
      await page.locator('.shot .view-pair').isVisible(),
      await page.locator('.view-diff').isVisible(),
    ];
    expect(await views()).toEqual([true, false, false]);
    await page.getByRole('radio', { name: 'Side by side' }).check();
    expect(await views()).toEqual([false, true, false]);
    await page.getByRole('radio', { name: 'Difference' }).check();
    expect(await views()).toEqual([false, false, true]);
  });
});

test('the filter shows failed or changed checks, or those with a word', async () => {
  await opened(failingReport(), { viewport: desk }, async (page) => {
    const shown = () => page.locator('#shown').textContent();
    expect(await shown()).toBe('14 of 14 shown');
    await page.getByRole('radio', { name: 'Failed' }).check();
    expect(await shown()).toBe('4 of 14 shown');
    await page.getByRole('radio', { name: 'All' }).check();
    await page.getByRole('searchbox').fill('javascript');
    expect(await shown()).toBe('2 of 14 shown');
    expect(await page.locator('.suite:visible').count()).toBe(1);
  });
});

test('without script everything can still be read', async () => {
  await opened(failingReport(), { javaScriptEnabled: false, viewport: desk }, async (page) => {
    expect(await page.locator('tr[data-mark]:visible').count()).toBe(14);
    expect(await page.locator('#tools').isVisible()).toBe(false);
    expect([
      await page.locator('.view-slider').isVisible(),
      await page.locator('.crops').isVisible(),
    ]).toEqual([false, false]);
    expect(await page.locator('.shot .view-pair img').count()).toBe(2);
    expect(await page.locator('.shot .view-pair').isVisible()).toBe(true);
  });
});

const known = [
  'html head meta title style body header div p h1 h2 h3 h4 ul li a code nav main section article span strong',
  'svg line text circle polyline path rect details summary dl dt dd pre fieldset legend label input',
  'table caption thead tbody tr th td figure figcaption footer script',
].flatMap((names) => names.split(' '));

test('text others wrote makes no element, no request and no link elsewhere', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|about):/.test(request.url())) asked.push(request.url());
  });
  const seen = async (text: string) => {
    await page.setContent(html.render(reportOf(text), new Map())[0]?.text ?? '');
    return page.evaluate(`(() => {
      const elements = [...document.querySelectorAll('*')];
      const names = [...new Set(elements.map(({ localName }) => localName))];
      const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      return {
        strange: names.filter((name) => !${JSON.stringify(known)}.includes(name)),
        scripts: document.scripts.length,
        links: addresses.filter((address) => !/^(#|https?:\\/\\/)/.test(address)),
        handlers: elements.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')),
      };
    })()`);
  };
  for (const text of hostile.filter((_, at) => at % 4 === 0 || at % 6 === 0)) {
    expect({ text, ...Object(await seen(text)) }).toEqual({
      text,
      strange: [],
      scripts: 1,
      links: [],
      handlers: [],
    });
  }
  expect(asked).toEqual([]);
  await page.close();
});

/** Text that leaves an attribute, an element, a style or a script, or leads elsewhere. */
const escapes = [
  '" onload="alert(1)',
  "' onmouseover='alert(1)",
  '"><meta http-equiv="refresh" content="0;url=https://evil.test/">',
  "'><iframe src=https://evil.test/></iframe>",
  '"></text></svg><script>location = "https://evil.test/"</script>',
  '</style></title></script><base href="https://evil.test/"><form action="https://evil.test/"><button>',
  '<a href="javascript:alert(1)" autofocus onfocus="alert(1)">x</a>',
  'javascript:location="https://evil.test/"',
  'JAVA\tSCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.test/x',
  '{{{script}}} {{&style}} {{> number}}',
  '&quot;&gt;&lt;script&gt;',
  '`<b>`"`<i x="`',
  '\u0000"\u0000><img src=x onerror=alert(1)>',
  'url(https://evil.test/x);background:url(//evil.test)',
];

test('a report whose every string means harm is a page of the same elements, attributes and addresses', async () => {
  const page = await browser.newPage();
  const left: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|about):/.test(request.url())) left.push(request.url());
  });
  page.on('dialog', (dialog) => left.push(dialog.message()));
  const shapeOf = async (report: Report): Promise<unknown> => {
    await page.setContent(html.render(report, media)[0]?.text ?? '');
    // What stands in backticks is code, in any text.
    return page.evaluate(`[...document.querySelectorAll('*')]
      .filter(({ localName }) => localName !== 'code')
      .map((element) => [
        element.localName,
        ...element.getAttributeNames(),
        ...['href', 'src', 'style', 'action'].map((name) => element.getAttribute(name)).filter(Boolean),
      ].join(' '))`);
  };
  // Without its series a load is drawn window by window, under its metrics' titles.
  for (const without of [{}, { series: [] }]) {
    const usual = await shapeOf({ ...forgedReport('word', 'forged'), ...without });
    for (const text of escapes) {
      const shape = await shapeOf({ ...forgedReport(text, 'forged'), ...without });
      expect({ text, shape }).toEqual({ text, shape: usual });
    }
  }
  expect(left).toEqual([]);
  await page.close();
});

test('JUnit is well-formed XML whatever the text', async () => {
  const page = await browser.newPage();
  const broken: string[] = [];
  for (const text of hostile) {
    const xml = junit.render(reportOf(text), new Map())[0]?.text ?? '';
    const fault = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')?.textContent,
      xml,
    );
    if (fault) broken.push(`${JSON.stringify(text)}: ${fault}`);
  }
  expect(broken).toEqual([]);
  await page.close();
});
