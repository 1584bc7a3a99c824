import { loginShown } from '#system/hosting/login-page.ts';
import { intent } from '../page/loading.ts';
import type { Page } from './chrome.ts';
import { isTimeout } from './error-text.ts';
import { leftHost, loginPage, navigationFailed, pageHangs, pageStatus } from './problems.ts';
import type { World } from './world.ts';

const TO_ANSWER = 30_000;
const TO_LOAD = 15_000;

/**
 * Goes to the page and waits until it has loaded, or 15 s longer at most.
 * Rejects with a Failure when it is not the page asked for.
 */
export async function visit(page: Page, target: string, path: string): Promise<void> {
  const asked = new URL(path, target);
  const answer = await page
    .goto(asked.href, { waitUntil: 'domcontentloaded', timeout: TO_ANSWER })
    .catch((error: unknown) => {
      if (page.isClosed()) throw error;
      // The answer came and its document was begun, so the page itself is what takes so long.
      throw isTimeout(error) && page.url() === asked.href
        ? pageHangs(path)
        : navigationFailed(path, error, TO_ANSWER);
    });
  const status = answer?.status() ?? 200;
  const login = loginShown(asked, { url: asked, status });
  if (login !== undefined) throw loginPage(path, login);
  if (status >= 400) throw pageStatus(path, status);
  await hasLoaded(page);
}

/** Resolves when the page has loaded, or 15 s later. */
export async function hasLoaded(page: Page): Promise<void> {
  await page.waitForLoadState('load', { timeout: TO_LOAD }).catch((error: unknown) => {
    if (page.isClosed()) throw error;
  });
}

/** Rejects with a Failure when the page has meanwhile become another one: another host, or a login. */
export async function stillThere(page: Page, world: World, target: string, path: string): Promise<void> {
  const asked = new URL(path, target);
  const now = new URL(page.url());
  if (now.origin !== asked.origin)
    throw loginShown(asked, { url: now }) ? loginPage(path, now.host) : leftHost(path, now.host);
  const { title, password } = await world.run(intent, undefined);
  const login = loginShown(asked, { url: now, page: { title, asksPassword: password } });
  if (login !== undefined) throw loginPage(path, login);
}
