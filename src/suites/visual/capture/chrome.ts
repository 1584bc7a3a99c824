import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Bench, ReceivedCookie, Session } from '#model/contract/bench.ts';
import type { WayOut } from '#model/contract/warm-chrome.ts';
import { visiting, type Visit } from '#system/chrome/contexts.ts';
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

const DISABLED = [
  'PaintHolding',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'DestroyProfileOnBrowserClose',
  'LensOverlay',
];

/** What makes the same page the same pixels: nothing drawn ahead by other threads, no subpixel text, no hinting. */
const FLAGS = [
  '--disable-checker-imaging',
  '--disable-image-animation-resync',
  '--disable-threaded-animation',
  '--disable-threaded-scrolling',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--disable-skia-runtime-opts',
  '--force-color-profile=srgb',
  `--blink-settings=${BLINK_SETTINGS.join()}`,
  // What Playwright starts its Chromes with, as far as a page can tell.
  '--enable-automation',
  '--enable-unsafe-swiftshader',
  '--allow-pre-commit-input',
  '--disable-back-forward-cache',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-search-engine-choice-screen',
  `--disable-features=${DISABLED.join()}`,
  '--enable-features=CDPScreenshotNewSurface',
];

/** What pictures are taken in. */
export interface Studio extends Visit {
  /** A page whose crash ends the work. */
  watch(page: Page): void;
}

/**
 * Work in the run's Chrome for pictures, which is no Chrome for times: its flags hold for a whole process. Rejects at
 * once when that Chrome ends, or a page that `work` asked to `watch`.
 */
export async function withChrome<T>(
  { warmChrome: chrome, signal }: Pick<Bench, 'warmChrome' | 'signal'>,
  work: (studio: Studio) => Promise<T>,
): Promise<T> {
  return visiting({ chrome, flags: FLAGS, signal }, async (visit) => {
    const lost = Promise.withResolvers<never>();
    lost.promise.catch(() => undefined);
    const watch = (page: Page) =>
      page.once('crash', () => lost.reject(chromeDied('lost the page (its process crashed)')));
    return Promise.race([work({ ...visit, watch }), lost.promise]);
  });
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
  { open }: Pick<Visit, 'open'>,
  wayOut: WayOut,
  { size, target, session, script }: Visitor,
): Promise<BrowserContext> {
  const touch = size.width < DESKTOP;
  const context = await open(wayOut, {
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
