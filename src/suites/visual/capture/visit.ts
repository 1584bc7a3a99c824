import type { Page } from './chrome.ts';
import { leftHost, loginPage, navigationFailed, pageStatus } from './problems.ts';

const TO_ANSWER = 30_000;
const TO_LOAD = 15_000;
const loginLike = /login|log-in|signin|sign-in|auth|password|account\/new|register|signup/i;

/** Goes to the page and waits until it has loaded, or 15 s longer at most. Rejects with a Failure when it is not the page asked for. */
export async function visit(page: Page, target: string, path: string): Promise<void> {
  const asked = new URL(path, target);
  const answer = await page.goto(asked.href, { waitUntil: 'domcontentloaded', timeout: TO_ANSWER }).catch((error: unknown) => {
    if (page.isClosed()) throw error;
    throw navigationFailed(path, error);
  });
  if (answer && answer.status() >= 400) throw pageStatus(path, answer.status());
  await page.waitForLoadState('load', { timeout: TO_LOAD }).catch((error: unknown) => {
    if (page.isClosed()) throw error;
  });
}

/** Rejects with a Failure when the page has meanwhile become another one: another host, or a login. */
export async function stillThere(page: Page, target: string, path: string): Promise<void> {
  const asked = new URL(path, target);
  const now = new URL(page.url());
  if (now.origin !== asked.origin) throw loginLike.test(now.href) ? loginPage(path, now.host) : leftHost(path, now.host);
  if (loginLike.test(asked.pathname)) return;
  const moved = now.pathname !== asked.pathname && loginLike.test(now.pathname);
  const password = await page.locator('input[type=password]:visible').count();
  const titled = /log ?in|sign ?in|password protected|deployment protection/i.test(await page.title());
  if (moved || (password > 0 && titled)) throw loginPage(path, now.pathname);
}
