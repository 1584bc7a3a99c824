import type { Bench } from '#model/contract/bench.ts';
import { Failure } from '#model/problem.ts';
import { openEgress, type Egress } from '#system/egress/egress.ts';
import {
  cookiesOf,
  openContext,
  sameScreen,
  withChrome,
  type CDPSession,
  type Page,
  type Studio,
} from './capture/chrome.ts';
import { firstLine, saysRefused } from './capture/error-text.ts';
import { watchInitiators, type Initiators } from './capture/initiators.ts';
import { intercept } from './capture/interception.ts';
import { watchNetwork, type Network } from './capture/network.ts';
import { watchOrder } from './capture/order.ts';
import { chromeRefused, keepsLeaving } from './capture/problems.ts';
import { rest } from './capture/settle.ts';
import { cameraOf, shoot, type Shot } from './capture/shoot.ts';
import { stabiliser } from './capture/stabiliser.ts';
import { visit } from './capture/visit.ts';
import { watchWorkers, type Workers } from './capture/workers.ts';
import { Moved, type World } from './capture/world.ts';
import { masksOf, type Input } from './input.ts';
import { pageSize } from './page/loading.ts';
import { paintMasks, removeMasks } from './page/masks.ts';
import { listen, type Complaint } from './testers/listen.ts';
import { startCounting, type Counting, type Work } from './work/counting.ts';

/** Chrome paints no picture higher than its largest texture. */
const TALLEST = 16_000;
/** What a page in one viewport is looked at with. */
export interface Looking extends Studio {
  readonly input: Input;
  readonly bench: Bench;
  readonly egress: Egress;
  /** A picture that another visit took of the page: where this one shows the same at once, it holds still. */
  readonly known?: Uint8Array;
}

/** A page that has come to rest, ready to be looked at. */
export interface Still {
  readonly cdp: CDPSession;
  readonly at: string;
  readonly world: World;
  readonly network: Network;
  readonly workers: Pick<Workers, 'late'>;
  readonly initiators: Initiators;
  readonly complaints: readonly Complaint[];
  /** Tells the bench of the cookies that the page has by now. */
  tellCookies(): Promise<void>;
  close(): Promise<void>;
}

export interface Look {
  readonly shot: Shot;
  readonly height: number;
  readonly notes: readonly string[];
}

/** The page at rest in a fresh profile; `hear` is given it before it asks for anything. */
export async function stillPage(
  { open, watch, input, bench, egress }: Looking,
  hear?: (page: Page, cdp: CDPSession) => void | Promise<void>,
): Promise<Still> {
  const session = bench.session(input.as);
  const size = { width: input.width, height: input.height };
  const visitor = { size, target: bench.target, session, script: stabiliser };
  const context = await openContext({ open }, egress.wayOut, visitor);
  const page = await context.newPage();
  watch(page);
  const cdp = await context.newCDPSession(page);
  await sameScreen(cdp, size);
  const network = watchNetwork(page);
  const workers = watchWorkers(page);
  const initiators = await watchInitiators(cdp);
  const order = input.ordered ? await watchOrder(cdp) : undefined;
  await intercept(cdp, { target: bench.target, headers: session.headers, network, order });
  const complaints = listen(page);
  await hear?.(page, cdp);
  await visit(page, bench.target, input.path);
  const world = await rest({ page, cdp, network, workers, target: bench.target, path: input.path });
  return {
    cdp,
    at: new URL(page.url()).pathname,
    world,
    network,
    workers,
    initiators,
    complaints,
    tellCookies: async () => bench.received(await cookiesOf(context)),
    close: () => context.close(),
  };
}

/** The same, and what it did until then; of one look the functions are enough, so the others need no texts. */
export async function countedPage(
  looking: Looking,
  withTexts: boolean,
): Promise<{ readonly still: Still; readonly work: Work }> {
  const started = Promise.withResolvers<Counting>();
  const still = await stillPage(looking, async (_, cdp) => started.resolve(await startCounting(cdp)));
  const counting = await started.promise;
  return { still, work: await counting(withTexts) };
}

const lateWorkers = (count: number): string =>
  `${count === 1 ? 'A worker' : `${count} workers`} of the page had not begun when the picture was taken, ` +
  'for the script had not come: what it would do is not in it.';

/** A picture of a page at rest, masks over what may look different each time. */
export async function look(
  { browser, input, bench, known }: Looking,
  { cdp, at, world, workers }: Still,
): Promise<Look> {
  const size = await world.run(pageSize, undefined);
  const height = input.fullPage ? Math.min(Math.max(size.height, input.height), TALLEST) : input.height;
  const { invalid } = await world.run(paintMasks, masksOf(input));
  const camera = await cameraOf(browser, bench.chrome());
  // A phone lays a page wide that does not say how wide it is meant to be.
  const width = Math.max(input.width, size.width);
  const shot = await shoot(cdp, world, { clip: { width, height }, camera, ...(known && { known }) });
  await world.run(removeMasks, undefined);
  const notes = [
    ...(at === new URL(input.path, bench.target).pathname
      ? []
      : [`${input.path} led to ${at}; the picture shows that page.`]),
    ...invalid.map((selector) => `The mask ${selector} is no CSS selector and hides nothing.`),
    ...(workers.late() > 0 ? [lateWorkers(workers.late())] : []),
    ...(size.height > TALLEST
      ? [`The page is ${size.height} px high; the picture ends at ${TALLEST} px.`]
      : []),
  ];
  return { shot, height: size.height, notes };
}

/**
 * The work in the run's Chrome for pictures. A page that cannot be looked at is a Failure, and so is what Chrome
 * refused.
 */
export async function lookingAt<T>(
  input: Input,
  bench: Bench,
  work: (looking: Looking) => Promise<T>,
): Promise<T> {
  const egress = await openEgress(bench);
  try {
    return await withChrome(bench, (studio) => work({ ...studio, input, bench, egress }));
  } catch (error) {
    if (error instanceof Moved) throw keepsLeaving(input.path);
    if (error instanceof Failure || bench.signal.aborted || !saysRefused(error)) throw error;
    throw chromeRefused(firstLine(error));
  } finally {
    await egress.close();
  }
}
