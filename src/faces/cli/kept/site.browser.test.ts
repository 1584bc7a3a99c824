import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { badge } from '#report/badge/badge.ts';
import { chrome, faultsIn, HARMFUL, NARROW, RUNS, siteOf, useChrome, WIDE } from './site.fixture.ts';

useChrome();

test.each([
  ['runs and a baseline, wide and light, narrow and dark', RUNS, [WIDE, NARROW]],
  ["a report of somebody's that means harm, narrow", HARMFUL, [{ ...NARROW, rules: 'others' }]],
] as const)(
  'from a folder nothing is asked for, refused, cut or hard to read: %s',
  async (_what, words, views) => {
    expect(await faultsIn(await siteOf(...words), views)).toEqual([]);
  },
);

test('a person gets from a run to its report and from a change of level to its chart', async () => {
  const site = await siteOf(...RUNS);
  const page = await chrome().newPage();
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
  const page = await chrome().newPage();
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
