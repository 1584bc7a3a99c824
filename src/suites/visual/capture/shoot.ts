import { setTimeout as sleep } from 'node:timers/promises';
import { decodePng } from '#system/png/decode.ts';
import { drawn } from '../page/loading.ts';
import type { Browser, CDPSession } from './chrome.ts';
import type { World } from './world.ts';

/** A picture, and the last different one when the page would not stand still. */
export interface Shot {
  readonly png: Buffer;
  readonly other?: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The top left `width` × `height` CSS pixels of the document. */
interface Clip {
  readonly width: number;
  readonly height: number;
}

/**
 * How pictures are taken. `clip`: no size changes that the page could be told of. `beyond`: as Chrome itself does it,
 * by way of another window, which may be 1 × 1 in between: side bars are put away, scrolled views switch.
 */
type Camera = 'clip' | 'beyond';

async function asked(cdp: CDPSession, { width, height }: Clip, camera: Camera): Promise<Buffer> {
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: camera === 'beyond',
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  return Buffer.from(data, 'base64');
}

/** Times that a Chrome is asked which has no frame to show just then, and ms between them. */
const [ASKINGS, REST] = [5, 200] as const;

/** A busy machine's Chrome may say that it cannot take a picture; asked again, it can. */
async function picture(cdp: CDPSession, clip: Clip, camera: Camera): Promise<Buffer> {
  for (let times = 1; ; times += 1)
    try {
      return await asked(cdp, clip, camera);
    } catch (error) {
      if (times === ASKINGS || !/Unable to capture screenshot/.test(String(error))) throw error;
      await sleep(REST);
    }
}

const cameras = new Map<string, Promise<Camera>>();

async function tryOut(browser: Browser): Promise<Camera> {
  const size = { width: 16, height: 16 };
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    await page.goto(
      'data:text/html,<body style="margin: 0"><p style="margin: 0; height: 32px; background: black">',
    );
    const cdp = await context.newCDPSession(page);
    const { data } = decodePng(await picture(cdp, { width: 16, height: 32 }, 'clip'));
    return data.at(-1) === 0 ? 'clip' : 'beyond';
  } finally {
    await context.close();
  }
}

/** The camera for the Chrome at `path`, tried out once: an old one may not paint below its window (see chrome.ts). */
export function cameraOf(browser: Browser, path: string): Promise<Camera> {
  const known = cameras.get(path);
  if (known) return known;
  const trial = tryOut(browser);
  cameras.set(path, trial);
  trial.catch(() => cameras.delete(path));
  return trial;
}

const TRIES = 5;

/** How a page is shot: its part, and a picture at which the same page held still in another visit. */
export interface Shooting {
  readonly clip: Clip;
  readonly camera: Camera;
  readonly known?: Uint8Array;
}

/** Shoots until two pictures in a row are the same bytes, or one is those of the known picture. */
export async function shoot(cdp: CDPSession, world: World, { clip, camera, known }: Shooting): Promise<Shot> {
  let before = await picture(cdp, clip, camera);
  if (known && before.equals(known)) return { png: before, ...clip };
  let other = before;
  for (let attempt = 1; attempt < TRIES; attempt += 1) {
    await world.run(drawn, undefined);
    const png = await picture(cdp, clip, camera);
    if (png.equals(before)) return { png, ...clip };
    other = before;
    before = png;
  }
  return { png: before, other, ...clip };
}
