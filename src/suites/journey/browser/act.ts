import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { World } from '../run/world.ts';
import type { BrowserStep } from './options.ts';

/** ms for one act where its step does not say. */
const LIMIT = 10_000;

/** An act in words; what is typed may be a secret and is left out. */
export function actWords({ go, click, fill, press, expect, wait, screenshot }: BrowserStep): string {
  if (go !== undefined) return `go ${go}`;
  if (click !== undefined) return `click ${click}`;
  if (fill !== undefined) return `fill ${fill}`;
  if (press !== undefined) return `press ${press}`;
  if (expect !== undefined) return `expect ${expect.text ?? expect.element ?? expect.path ?? ''}`;
  return wait === undefined ? `screenshot ${screenshot ?? ''}` : `wait ${wait} ms`;
}

async function expectOn(
  page: Page,
  { text, element, path }: NonNullable<BrowserStep['expect']>,
  timeout: number,
): Promise<void> {
  const held = element === undefined ? page.locator('body') : page.locator(element);
  const found = text === undefined ? held : held.filter({ hasText: text });
  if (text !== undefined || element !== undefined) await found.first().waitFor({ state: 'visible', timeout });
  if (path !== undefined)
    await page.waitForURL((url) => url.pathname === path || url.pathname + url.search === path, { timeout });
}

/** Keeps a picture of the page as it is. */
export async function shoot(page: Page, name: string, { pictures }: Pick<World, 'pictures'>): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  pictures.push({ name, width, height, body: await page.screenshot() });
}

async function goTo(page: Page, { href }: URL, timeout: number): Promise<void> {
  const answer = await page.goto(href, { waitUntil: 'load', timeout });
  const status = answer?.status() ?? 200;
  if (status >= 400) throw new Error(`it answered ${status}`);
}

/** Does or looks at one thing on a page. Rejects where it cannot be done in time. */
export async function act(page: Page, step: BrowserStep, world: World, limit = LIMIT): Promise<void> {
  const timeout = world.timeFor(limit);
  const { go, click, fill, text = '', press, expect, wait, screenshot } = step;
  if (go !== undefined) await goTo(page, new URL(go, world.bench.target), timeout);
  if (click !== undefined) await page.click(click, { timeout });
  if (fill !== undefined) await page.fill(fill, text, { timeout });
  if (press !== undefined) await page.keyboard.press(press);
  if (expect !== undefined) await expectOn(page, expect, timeout);
  if (wait !== undefined) await rest(wait, undefined, { signal: world.signal });
  if (screenshot !== undefined) await shoot(page, `screenshot-${screenshot}`, world);
}
