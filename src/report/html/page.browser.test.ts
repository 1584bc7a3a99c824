import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { causedReport } from './caused.fixture.ts';
import { desk, opened, useChrome } from './opened.fixture.ts';

useChrome(process.env['CHROME_PATH']);

/** The page anew, at this place of it. */
async function at(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0] ?? ''}#${hash}`);
  await page.reload();
}

const hashOf = (page: Page): string => new URL(page.url()).hash;
const cardsOf = (page: Page) =>
  page.locator('.cause:visible').evaluateAll((cards) => cards.map(({ id }) => id));
const topOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).boundingBox())?.y ?? Number.NaN;
const focused = (page: Page) => page.evaluate('document.activeElement.id');

test('a deep link opens at its cause, also through a filter, and at a picture in its view', async () => {
  await opened(causedReport(), { viewport: { width: 1280, height: 500 } }, async (page) => {
    await at(page, 'label1');
    expect(await focused(page)).toBe('label1');
    expect(await topOf(page, '#label1')).toBeLessThan(100);
    await page.evaluate('scrollBy(0, -150)');
    await page.reload();
    expect(await topOf(page, '#label1')).toBeLessThan(100);
    await at(page, 'label1&kind=looks');
    expect(await cardsOf(page)).toContain('label1');
    await at(page, 'shot-0');
    expect(await page.locator('#shot-0').isVisible()).toBe(true);
    expect(await page.locator('.tabs a[aria-current]').textContent()).toMatch(/^Pictures/);
    await at(page, 'nothing-of-this-name');
    expect(await cardsOf(page)).toHaveLength(6);
  });
});

test('filter, search, tab and order stand in the address and are there again when it is opened', async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    await page.getByRole('radio', { name: /^Broken/ }).check();
    expect([await cardsOf(page), hashOf(page)]).toEqual([['error1', 'label1'], '#kind=broken']);
    await page.getByRole('searchbox').fill('coupon');
    expect([await cardsOf(page), hashOf(page)]).toEqual([['label1'], '#kind=broken&find=coupon']);
    await page.reload();
    expect(await cardsOf(page)).toEqual(['label1']);
    expect(await page.getByRole('searchbox').inputValue()).toBe('coupon');
    expect(await page.getByRole('status').textContent()).toBe('1 of 6 causes');
    await at(page, 'view=figures&rows=failed&sort=worse');
    const rows = page.locator('tr[data-mark]:visible');
    expect(await rows.count()).toBe(4);
    expect(await page.locator('th[aria-sort] button').first().textContent()).toBe('Change');
    await at(page, 'view=%E0%A4%A&kind=%');
    expect(await cardsOf(page)).toHaveLength(0);
  });
});

test('a suite has a tab with all that is of it', async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    await page.locator('.tabs a[data-suite="web"]').click();
    expect(await cardsOf(page)).toEqual(['slow1', 'heavy1', 'shift1']);
    expect(await page.locator('.suite:visible caption').allTextContents()).toEqual(['Page speed web']);
    expect(hashOf(page)).toBe('#view=suite&suite=web');
    await page.getByRole('link', { name: 'Causes 6' }).click();
    expect([await cardsOf(page).then((ids) => ids.length), hashOf(page)]).toEqual([6, '']);
  });
});

test('figures are ordered by name and by how much worse they are, and back', async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    await at(page, 'view=figures');
    const first = () =>
      page
        .locator('.suite')
        .first()
        .locator('tbody th')
        .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent?.trim()));
    const judged = await first();
    await page.getByRole('button', { name: 'Figure' }).first().click();
    expect(await first()).toEqual(judged.toSorted());
    await page.getByRole('button', { name: 'Change' }).first().click();
    expect((await first())[0]).toBe('CLS');
    await page.getByRole('button', { name: 'Result' }).first().click();
    expect(await first()).toEqual(judged);
  });
});

test('j and k step through what is shown, a slash finds, Escape leaves', async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect([await focused(page), hashOf(page)]).toEqual(['heavy1', '#heavy1']);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('slow1');
    await page.keyboard.press('/');
    await page.keyboard.type('jk');
    expect([await focused(page), await page.getByRole('searchbox').inputValue()]).toEqual(['find', 'jk']);
    await page.keyboard.press('Escape');
    expect(await cardsOf(page)).toHaveLength(6);
    await page.keyboard.press('Control+j');
    expect(await focused(page)).toBe('');
  });
});

test('a cause is copied as Markdown that says what, where and what to do', async () => {
  await opened(
    causedReport(),
    { viewport: desk, permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      await page.locator('#error1 [data-copy]').click();
      await page.locator('#error1 [data-copy]', { hasText: 'Copied' }).waitFor();
      const text = String(await page.evaluate('navigator.clipboard.readText()'));
      for (const words of [
        '`/pricing`: TypeError: Cannot read properties',
        '- To do: ',
        '`visual/console-error`',
        'at render (app.js:12:7)',
      ])
        expect(text).toContain(words);
    },
  );
});

test('without the right to the clipboard the text is laid open and selected', async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await page.locator('#error1 [data-copy]').click();
    await page.locator('#error1 .prompt[open]').waitFor();
    expect(await page.evaluate('String(getSelection())')).toContain('- To do: ');
  });
});

test('a cut-out is compared side by side, by a slider that starts at the change, blinking or overlaid', async () => {
  await opened(causedReport(), { viewport: desk }, async (page) => {
    const card = page.locator('#buy1');
    const slider = card.getByRole('slider');
    const boxes = async () =>
      Promise.all([card.locator('.was .cut').boundingBox(), card.locator('.is .cut').boundingBox()]);
    const apart = await boxes();
    expect(apart[0]?.x).not.toBe(apart[1]?.x);
    expect(await slider.isVisible()).toBe(false);
    await card.getByRole('radio', { name: 'Slider' }).check();
    const [was, is] = await boxes();
    expect(was).toEqual(is);
    const edge = await card.locator('.edge').boundingBox();
    const mark = await card.locator('.is .mark').boundingBox();
    if (!edge || !mark) throw new Error('the slider is not shown');
    expect(Math.abs(edge.x - (mark.x + mark.width / 2))).toBeLessThan(6);
    const before = await card.locator('.compare').evaluate((one) => one.style.getPropertyValue('--at'));
    await slider.focus();
    await page.keyboard.press('End');
    expect(await card.locator('.compare').evaluate((one) => one.style.getPropertyValue('--at'))).toBe('100%');
    expect(before).not.toBe('100%');
    const style = (name: string) =>
      card.locator('.is .cut').evaluate((one, of) => getComputedStyle(one).getPropertyValue(of), name);
    await card.getByRole('radio', { name: 'Blink' }).check();
    expect(await style('animation-name')).toBe('blink');
    await card.getByRole('radio', { name: 'Overlay' }).check();
    expect(await style('opacity')).toBe('0.5');
  });
});

test('whole pictures open where the first remark lies, and show their difference', async () => {
  await opened(causedReport(), { viewport: { width: 1280, height: 400 } }, async (page) => {
    await page.getByRole('link', { name: 'The whole picture' }).first().click();
    const frame = page.locator('.shot .frame').first();
    await expect.poll(() => frame.evaluate((one) => one.scrollTop)).toBeGreaterThan(200);
    await page.locator('.shot').first().getByRole('radio', { name: 'Difference' }).check();
    expect([
      await page.locator('.shot .diff').first().isVisible(),
      await page.locator('.shot .sides').first().isVisible(),
    ]).toEqual([true, false]);
  });
});
