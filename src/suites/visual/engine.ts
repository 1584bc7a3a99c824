import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { Task } from '#model/task.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import { chromePins } from '#system/http/pinned.ts';
import {
  openContext,
  sendHeaders,
  withChrome,
  type Browser,
  type CDPSession,
  type Page,
} from './capture/chrome.ts';
import { watchNetwork, type Network } from './capture/network.ts';
import { keepsLeaving } from './capture/problems.ts';
import { readerOf } from './capture/read-text.ts';
import { rest, stabiliser } from './capture/settle.ts';
import { cameraOf, shoot, type Shot } from './capture/shoot.ts';
import { visit } from './capture/visit.ts';
import { Moved, type World } from './capture/world.ts';
import type { Elements } from './elements.ts';
import { Input } from './input.ts';
import { collectElements, collection } from './page/elements.ts';
import { brokenImages, sidewaysOverflow } from './page/faults.ts';
import { pageSize } from './page/loading.ts';
import { paintMasks, removeMasks } from './page/masks.ts';
import { accessibility } from './testers/accessibility.ts';
import { restless, restlessFindings } from './steady.ts';
import { listen, type Complaint } from './testers/listen.ts';
import type { NewFinding } from '#model/observation/finding.ts';
import { withOriginals } from './testers/source-maps.ts';
import { troubles } from './testers/trouble.ts';

/** Chrome paints no picture higher than its largest texture. */
const TALLEST = 16_000;
const ALWAYS_MASKED = ['[data-visual-ignore]', 'video'];

/** A page that has come to rest, ready to be looked at. */
interface Still {
  readonly browser: Browser;
  readonly cdp: CDPSession;
  readonly at: string;
  readonly world: World;
  readonly network: Network;
  readonly complaints: readonly Complaint[];
}

interface Look {
  readonly shot: Shot;
  readonly height: number;
  readonly notes: readonly string[];
}

async function stillPage(
  browser: Browser,
  watch: (page: Page) => void,
  input: Input,
  bench: Bench,
): Promise<Still> {
  const session = bench.session(input.as);
  const size = { width: input.width, height: input.height };
  const context = await openContext(browser, { size, target: bench.target, session, script: stabiliser });
  const page = await context.newPage();
  watch(page);
  const cdp = await context.newCDPSession(page);
  await sendHeaders(cdp, bench.target, session.headers);
  const network = watchNetwork(page);
  const complaints = listen(page);
  await visit(page, bench.target, input.path);
  bench.progress({ done: 1, of: 5, unit: 'steps' });
  const world = await rest({ page, cdp, network, target: bench.target, path: input.path });
  return { browser, cdp, at: new URL(page.url()).pathname, world, network, complaints };
}

async function look({ browser, cdp, at, world }: Still, input: Input, bench: Bench): Promise<Look> {
  const size = await world.run(pageSize, undefined);
  const height = input.fullPage ? Math.min(Math.max(size.height, input.height), TALLEST) : input.height;
  const { invalid } = await world.run(paintMasks, [...ALWAYS_MASKED, ...input.mask]);
  const camera = await cameraOf(browser, bench.chrome());
  const shot = await shoot(cdp, world, { width: input.width, height }, camera);
  await world.run(removeMasks, undefined);
  const notes = [
    ...(at === new URL(input.path, bench.target).pathname
      ? []
      : [`${input.path} led to ${at}; the picture shows that page.`]),
    ...invalid.map((selector) => `The mask ${selector} is no CSS selector and hides nothing.`),
    ...(size.height > TALLEST
      ? [`The page is ${size.height} px high; the picture ends at ${TALLEST} px.`]
      : []),
  ];
  return { shot, height: size.height, notes };
}

function exhibitsOf(subject: string, shot: Shot, elements: Elements): readonly NewExhibit[] {
  return [
    {
      subject,
      name: 'screenshot',
      mime: 'image/png',
      width: shot.width,
      height: shot.height,
      body: shot.png,
    },
    { subject, name: 'elements', mime: 'application/json', body: Buffer.from(JSON.stringify(elements)) },
  ];
}

async function faults(
  { world, network, complaints }: Still,
  input: Input,
  bench: Bench,
): Promise<readonly NewFinding[]> {
  const { subject, path, width } = input;
  const { target } = bench;
  const images = await world.run(brokenImages, undefined);
  const overflow = await world.run(sidewaysOverflow, undefined);
  const requests = network.failures(true);
  const found = troubles({ subject, target, path, complaints, requests, images, overflow, width });
  const placed = await withOriginals(found, target, readerOf(bench, bench.session(input.as)));
  return input.axe === false
    ? placed
    : [...placed, ...(await accessibility(subject, path, world, input.axe))];
}

/**
 * One page in one viewport, visited twice at the same time in fresh profiles:
 * what differs between the two is nobody's change.
 */
async function observe(
  browser: Browser,
  watch: (page: Page) => void,
  input: Input,
  bench: Bench,
): Promise<Observed> {
  const { subject, path } = input;
  const [still, again] = await Promise.all([
    stillPage(browser, watch, input, bench),
    stillPage(browser, watch, input, bench),
  ]);
  bench.progress({ done: 3, of: 5, unit: 'steps' });
  const [seen, seenAgain] = [await look(still, input, bench), await look(again, input, bench)];
  bench.progress({ done: 4, of: 5, unit: 'steps' });
  const kept = await still.world.run(collectElements, collection);
  const elements: Elements = {
    version: 1,
    threshold: input.threshold,
    unstable: [...restless(seen.shot, seenAgain.shot, input.threshold)],
    ...kept,
  };
  const found = await faults(still, input, bench);
  return {
    measurements: [{ subject, metric: 'page-height', samples: { kind: 'exact', values: [seen.height] } }],
    findings: [...found, ...restlessFindings(subject, path, elements)],
    exhibits: exhibitsOf(subject, seen.shot, elements),
    notes: seen.notes.map((text) => ({ subject, text })),
  };
}

/** Measures one page in one viewport. */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
  const input = Input.parse(task.input);
  try {
    return await withChrome(
      { path: bench.chrome(), flags: chromePins(bench.pinned), signal: bench.signal },
      (browser, watch) => observe(browser, watch, input, bench),
    );
  } catch (error) {
    throw error instanceof Moved ? keepsLeaving(input.path) : error;
  }
}
