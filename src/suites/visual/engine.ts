import type { Task } from '#model/plan.ts';
import type { NewExhibit } from '#model/exhibit.ts';
import type { Bench, Observation } from '#model/suite.ts';
import { crashed, openContext, sendHeaders, withChrome, type CDPSession, type Page } from './capture/chrome.ts';
import { watchNetwork } from './capture/network.ts';
import { settle, stabiliser } from './capture/settle.ts';
import { shoot, type Shot } from './capture/shoot.ts';
import { stillThere, visit } from './capture/visit.ts';
import { openWorld, type World } from './capture/world.ts';
import type { Elements } from './elements.ts';
import { Input } from './input.ts';
import { collectElements } from './page/elements.ts';
import { brokenImages, sidewaysOverflow } from './page/faults.ts';
import { pageSize } from './page/loading.ts';
import { paintMasks, removeMasks } from './page/masks.ts';
import { accessibility } from './testers/accessibility.ts';
import { listen } from './testers/listen.ts';
import { troubles } from './testers/trouble.ts';

/** Chrome paints no picture higher than its largest texture. */
const TALLEST = 16_000;
const MOST_ELEMENTS = 4_000;
const ALWAYS_MASKED = ['[data-visual-ignore]', 'video'];

interface Look { readonly shot: Shot; readonly elements: Elements; readonly height: number; readonly notes: readonly string[] }

async function look(cdp: CDPSession, world: World, input: Input): Promise<Look> {
  const size = await world.run(pageSize, undefined);
  const height = input.fullPage ? Math.min(Math.max(size.height, input.height), TALLEST) : input.height;
  const { invalid } = await world.run(paintMasks, [...ALWAYS_MASKED, ...input.mask]);
  const shot = await shoot(cdp, world, input.width, height);
  await world.run(removeMasks, undefined);
  const seen = await world.run(collectElements, MOST_ELEMENTS);
  const notes = [
    ...invalid.map((selector) => `The mask ${selector} is no CSS selector and hides nothing.`),
    ...(size.height > TALLEST ? [`The page is ${size.height} px high; the picture ends at ${TALLEST} px.`] : []),
  ];
  return { shot, height: size.height, notes, elements: { version: 1, threshold: input.threshold, unstable: [], ...seen } };
}

function exhibitsOf(subject: string, { shot, elements }: Look): readonly NewExhibit[] {
  return [
    { subject, name: 'screenshot', mime: 'image/png', width: shot.width, height: shot.height, body: shot.png },
    { subject, name: 'elements', mime: 'application/json', body: Buffer.from(JSON.stringify(elements)) },
  ];
}

async function observe(page: Page, cdp: CDPSession, input: Input, bench: Bench): Promise<Observation> {
  const { target } = bench;
  const { subject, path } = input;
  const network = watchNetwork(page);
  const complaints = listen(page);
  await visit(page, target, path);
  bench.progress(0.2, 'settling');
  await network.settled(250, 5_000);
  await stillThere(page, target, path);
  const world = await openWorld(cdp);
  await settle(page, world, network);
  await stillThere(page, target, path);
  bench.progress(0.6, 'taking the picture');
  const seen = await look(cdp, world, input);
  bench.progress(0.8, 'looking for faults');
  const images = await world.run(brokenImages, undefined);
  const overflow = await world.run(sidewaysOverflow, undefined);
  const found = troubles({ subject, target, path, complaints, requests: network.failures(true), images, overflow, width: input.width });
  const axe = input.axe === false ? [] : await accessibility(subject, path, world, input.axe);
  return {
    measurements: [{ subject, metric: 'page-height', samples: { kind: 'exact', values: [seen.height] } }],
    findings: [...found, ...axe],
    exhibits: exhibitsOf(subject, seen),
    notes: seen.notes.map((text) => ({ subject, text })),
  };
}

/** One visit to one page in one viewport. */
export async function measure(task: Task, bench: Bench): Promise<Observation> {
  const input = Input.parse(task.input);
  const session = bench.session(input.as);
  return withChrome(bench.chrome(), bench.signal, async (browser) => {
    const context = await openContext(browser, { width: input.width, height: input.height }, bench.target, session, stabiliser);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await sendHeaders(cdp, bench.target, session.headers);
    return Promise.race([observe(page, cdp, input, bench), crashed(page)]);
  });
}
