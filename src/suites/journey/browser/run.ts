import type { CDPSession, Page } from 'playwright-core';
import type { Session } from '#model/contract/bench.ts';
import { FAILED_PICTURE } from '#model/observation/exhibit.ts';
import { visiting } from '#system/chrome/contexts.ts';
import { openEgress } from '#system/egress/egress.ts';
import { fillJson, Unset } from '../../exchange/scope.ts';
import { headersWith } from '../../session.ts';
import type { DeedNode } from '../input.ts';
import type { Memory } from '../run/memory.ts';
import type { Fault, Outcome } from '../run/outcome.ts';
import type { World } from '../run/world.ts';
import { act, actWords, shoot } from './act.ts';
import type { BrowserStep } from './options.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** Sends the session's headers to the target's origin and to nobody else. */
async function withHeaders(cdp: CDPSession, target: string, headers: Session['headers']): Promise<void> {
  if (Object.keys(headers).length === 0) return;
  cdp.on('Fetch.requestPaused', ({ requestId, request }) => {
    const named = headersWith(request.headers, headers);
    cdp.send('Fetch.continueRequest', { requestId, headers: named }).catch(() => undefined);
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: `${target}/*`, requestStage: 'Request' }] });
}

/** One act after the other; the first that cannot be done is the fault. */
async function actAll(
  page: Page,
  { steps, limit }: { readonly steps: readonly BrowserStep[]; readonly limit: number | undefined },
  world: World,
): Promise<Fault | undefined> {
  for (const step of steps) {
    world.signal.throwIfAborted();
    try {
      await act(page, step, world, limit);
    } catch (error) {
      world.signal.throwIfAborted();
      const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      const why = /Timeout \d+ms exceeded/.test(text) ? 'it did not come about in time' : text;
      const words = actWords(step);
      await shoot(page, FAILED_PICTURE, world).catch(() => undefined);
      return {
        part: 'browser',
        rule: words,
        message: `stopped at ${words}: ${why.replace(/^[\w.]+: /, '')}`,
      };
    }
  }
  return undefined;
}

/** Does a step's acts in a fresh profile that has the actor's cookies, and takes over those that it then has. */
export async function runBrowser(node: DeedNode, memory: Memory, world: World): Promise<Outcome> {
  const { bench } = world;
  const { as, browser = [], timeout } = node.options;
  const started = performance.now();
  let steps: readonly BrowserStep[];
  try {
    steps = fillJson(browser, memory.scope()) as readonly BrowserStep[];
  } catch (error) {
    if (!(error instanceof Unset)) throw error;
    const message = `was not begun: ${error.message}, nothing set it`;
    return { status: 'failed', fault: { part: 'variable', rule: error.word, message } };
  }
  const egress = await openEgress(bench);
  try {
    const chrome = { chrome: bench.warmChrome, flags: [], signal: world.signal };
    const fault = await visiting(chrome, async ({ open }) => {
      const context = await open(egress.wayOut, {
        viewport: VIEWPORT,
        locale: 'en-US',
        acceptDownloads: false,
      });
      const cookies = memory.sessions.cookies(as).map((cookie) => ({ ...cookie, url: bench.target }));
      if (cookies.length > 0) await context.addCookies(cookies);
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await withHeaders(cdp, bench.target, bench.session(as).headers);
      const found = await actAll(page, { steps, limit: timeout }, world);
      const all = await context.cookies(bench.target);
      bench.received(all.map(({ name, value, httpOnly }) => ({ name, value, session: httpOnly })));
      memory.sessions.set(as, all);
      return found;
    });
    const ms = performance.now() - started;
    return fault ? { status: 'failed', ms, fault } : { status: 'passed', ms };
  } finally {
    await egress.close();
  }
}
