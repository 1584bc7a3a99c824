import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { defaultConfig, desktopConfig } from 'lighthouse';
import { chromium, type Browser } from 'playwright-core';
import { z } from 'zod';
import type { Bench } from '#model/contract/bench.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import type { Task } from '#model/task.ts';
import { launchChrome } from '#system/chrome/launch.ts';
import { Receiving } from '#system/chrome/receive.ts';
import { openEgress, type Egress } from '#system/egress/egress.ts';
import { Input } from '../options.ts';
import { applySession } from '../visit/session.ts';

/** ms. A page that never stops asking is at rest after these. */
const [TO_LOAD, TO_REST, QUIET] = [30_000, 10_000, 500] as const;

/** The screen and name that Lighthouse gives its browser for a device. */
const Emulated = z.object({
  screenEmulation: z.object({
    width: z.int(),
    height: z.int(),
    deviceScaleFactor: z.number(),
    mobile: z.boolean(),
  }),
  emulatedUserAgent: z.string(),
});

function deviceOf(device: Input['device']) {
  const own = device === 'desktop' ? desktopConfig.settings : {};
  const { screenEmulation: screen, emulatedUserAgent } = Emulated.parse({
    ...defaultConfig.settings,
    ...own,
  });
  const { width, height, deviceScaleFactor, mobile } = screen;
  return {
    viewport: { width, height },
    deviceScaleFactor,
    isMobile: mobile,
    hasTouch: mobile,
    userAgent: emulatedUserAgent,
  };
}

async function loaded(browser: Browser, input: Input, bench: Bench): Promise<ReceivedPage> {
  const context = await browser.newContext(deviceOf(input.device));
  const { cookies } = bench.session(input.as);
  await context.addCookies(cookies.map(({ name, value }) => ({ name, value, url: bench.target })));
  const page = await context.newPage();
  const receiving = new Receiving(context, page, bench.target);
  await page.goto(new URL(input.path, bench.target).href, { waitUntil: 'load', timeout: TO_LOAD });
  await page.waitForLoadState('networkidle', { timeout: TO_REST }).catch(() => undefined);
  await sleep(QUIET);
  receiving.rest();
  const all = await context.cookies();
  bench.received(all.map(({ name, value, httpOnly }) => ({ name, value, session: httpOnly })));
  return receiving.page();
}

async function inChrome(input: Input, bench: Bench, egress: Egress): Promise<ReceivedPage> {
  const chrome = await launchChrome({
    path: bench.chrome(),
    profile: join(bench.scratch, 'chrome'),
    signal: bench.signal,
    flags: egress.flags,
  });
  try {
    const { headers } = bench.session(input.as);
    const origin = new URL(bench.target).origin;
    const release = await applySession({ headers, cookies: [] }, origin, chrome);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`);
    try {
      return await loaded(browser, input, bench);
    } finally {
      release();
      await browser.close();
    }
  } finally {
    await chrome.close();
  }
}

/** What a browser receives that loads the page as Lighthouse does. */
export async function receive(task: Task, bench: Bench): Promise<ReceivedPage> {
  const egress = await openEgress(bench);
  try {
    return await inChrome(Input.parse(task.input), bench, egress);
  } finally {
    await egress.close();
  }
}
