import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import type { ReceivedCookie, Session } from '#model/contract/bench.ts';
import { chromeFlags } from '#system/chrome/find.ts';
import { chromeScratch } from '#system/chrome/scratch.ts';
import { firstLine, saysBrowserClosed } from './error-text.ts';
import { chromeDied } from './problems.ts';

export type { Browser, CDPSession, Frame, Page, Request, Worker } from 'playwright-core';

/**
 * What lies below the window is painted too, so that a picture of the whole page needs no other window (see shoot.ts),
 * and pictures that move stay at their first frame.
 * One switch holds all settings of Blink, so Playwright's own, a mouse that can hover, are repeated.
 */
const BLINK_SETTINGS = [
  'primaryHoverType=2',
  'availableHoverTypes=2',
  'primaryPointerType=4',
  'availablePointerTypes=4',
  'mainFrameClipsContent=false',
  'imageAnimationPolicy=2',
];

/** What makes the same page the same pixels: nothing drawn ahead by other threads, no subpixel text, no hinting. */
const always = [
  ...chromeFlags(),
  '--disable-checker-imaging',
  '--disable-image-animation-resync',
  '--disable-threaded-animation',
  '--disable-threaded-scrolling',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--disable-skia-runtime-opts',
  '--force-color-profile=srgb',
  `--blink-settings=${BLINK_SETTINGS.join()}`,
];

interface Start {
  readonly path: string;
  readonly signal: AbortSignal;
  readonly flags?: readonly string[];
}

/** A Chrome of our own, and what of it goes away with it. */
async function launched({ path, flags = [] }: Start): Promise<{ browser: Browser; remove(): Promise<void> }> {
  const scratch = await chromeScratch();
  const browser = await chromium
    .launch({
      executablePath: path,
      args: [...always, ...flags],
      env: scratch.env,
      chromiumSandbox: !always.includes('--no-sandbox'),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: 20_000,
    })
    .catch(async (error: unknown) => {
      await scratch.remove();
      throw chromeDied(`did not start (${firstLine(error)})`);
    });
  return { browser, remove: scratch.remove };
}

/**
 * A Chrome of our own, ended when `work` is done, fails or `signal` aborts.
 * Rejects at once when Chrome dies, or a page that `work` asked to `watch`.
 */
export async function withChrome<T>(
  start: Start,
  work: (browser: Browser, watch: (page: Page) => void) => Promise<T>,
): Promise<T> {
  const { signal } = start;
  signal.throwIfAborted();
  const { browser, remove } = await launched(start);
  const over = new AbortController();
  const lost = Promise.withResolvers<never>();
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: over.signal });
    browser.once('disconnected', () =>
      reject(signal.aborted ? signal.reason : chromeDied('ended in the middle of the work')),
    );
  });
  ended.catch(() => undefined);
  lost.promise.catch(() => undefined);
  const watch = (page: Page) =>
    page.once('crash', () => lost.reject(chromeDied('lost the page (its process crashed)')));
  try {
    signal.throwIfAborted();
    return await Promise.race([work(browser, watch), ended, lost.promise]);
  } catch (error) {
    // A call that fails because Chrome is going away may be told before the news of its end.
    if (!browser.isConnected() || saysBrowserClosed(error)) await ended;
    throw error;
  } finally {
    over.abort();
    await browser.close().catch(() => undefined);
    await remove();
  }
}

/** Who looks at what: the size of the window, the origin, its visitor, and what runs in every frame. */
export interface Visitor {
  readonly size: { readonly width: number; readonly height: number };
  readonly target: string;
  readonly session: Session;
  /** Runs in every frame before the page's own scripts. */
  readonly script: string;
}

/** Windows narrower than this are screens that are touched. */
const DESKTOP = 1024;

/**
 * Whoever takes pictures over a session of its own says the screen there too: Chrome takes them with what that session
 * said of it, and with a desktop's where it said nothing.
 */
export async function sameScreen(cdp: CDPSession, { width, height }: Visitor['size']): Promise<void> {
  if (width >= DESKTOP) return;
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    screenWidth: width,
    screenHeight: height,
    deviceScaleFactor: 1,
    mobile: true,
  });
}

/** A fresh profile with a fixed language, time zone, scale and no motion. */
export async function openContext(
  browser: Browser,
  { size, target, session, script }: Visitor,
): Promise<BrowserContext> {
  const touch = size.width < DESKTOP;
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 1,
    hasTouch: touch,
    // As on a phone, a page that does not say how wide it is meant to be is laid out wide.
    isMobile: touch,
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  await context.addInitScript({ content: script });
  if (session.cookies.length > 0)
    await context.addCookies(session.cookies.map(({ name, value }) => ({ name, value, url: target })));
  return context;
}

/** The cookies of all origins that the visitor has by now. */
export async function cookiesOf(context: BrowserContext): Promise<readonly ReceivedCookie[]> {
  const cookies = await context.cookies();
  return cookies.map(({ name, value, httpOnly }) => ({ name, value, session: httpOnly }));
}
