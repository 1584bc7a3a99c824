import { setTimeout as sleep } from 'node:timers/promises';
import { emulate } from 'lighthouse/core/lib/emulation.js';
import type { CDPSession } from 'playwright-core';
import type { Bench, Session } from '#model/contract/bench.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import type { WayOut } from '#model/contract/warm-chrome.ts';
import type { Task } from '#model/task.ts';
import { visiting, type Visit } from '#system/chrome/contexts.ts';
import { Receiving } from '#system/chrome/receive.ts';
import { openEgress } from '#system/egress/egress.ts';
import { headersWith } from '../../session.ts';
import { settingsFor } from '../direct/settings.ts';
import { Input } from '../options.ts';

/** ms. A page that never stops asking is at rest after these. */
const [TO_LOAD, TO_REST, QUIET] = [30_000, 10_000, 500] as const;

/** Sends the visitor's headers to the target and to nobody else; other visits of this Chrome keep theirs. */
async function sendAlong(cdp: CDPSession, origin: string, headers: Session['headers']): Promise<void> {
  if (Object.keys(headers).length === 0) return;
  cdp.on('Fetch.requestPaused', ({ requestId, request }) => {
    const named = headersWith(request.headers, headers);
    cdp.send('Fetch.continueRequest', { requestId, headers: named }).catch(() => undefined);
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] });
}

async function loaded({ open }: Visit, input: Input, bench: Bench, wayOut: WayOut): Promise<ReceivedPage> {
  const context = await open(wayOut, { viewport: null });
  const { headers, cookies } = bench.session(input.as);
  await context.addCookies(cookies.map(({ name, value }) => ({ name, value, url: bench.target })));
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const session = { sendCommand: cdp.send.bind(cdp), sendCommandAndIgnore: cdp.send.bind(cdp) };
  await emulate(session, settingsFor(input.device, TO_LOAD));
  await sendAlong(cdp, new URL(bench.target).origin, headers);
  const receiving = new Receiving(context, page, bench.target);
  await page.goto(new URL(input.path, bench.target).href, { waitUntil: 'load', timeout: TO_LOAD });
  await page.waitForLoadState('networkidle', { timeout: TO_REST }).catch(() => undefined);
  await sleep(QUIET);
  receiving.rest();
  const all = await context.cookies();
  bench.received(all.map(({ name, value, httpOnly }) => ({ name, value, session: httpOnly })));
  return receiving.page();
}

/** What a browser receives that loads the page as Lighthouse does. */
export async function receive(task: Task, bench: Bench): Promise<ReceivedPage> {
  const input = Input.parse(task.input);
  const egress = await openEgress(bench);
  const within = { chrome: bench.warmChrome, flags: [], signal: bench.signal };
  try {
    return await visiting(within, (visit) => loaded(visit, input, bench, egress.wayOut));
  } finally {
    await egress.close();
  }
}
