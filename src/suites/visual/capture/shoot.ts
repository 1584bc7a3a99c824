import type { CDPSession } from './chrome.ts';
import { drawn } from '../page/loading.ts';
import type { World } from './world.ts';

/** A picture, and the last different one when the page would not stand still. */
export interface Shot {
  readonly png: Buffer;
  readonly other?: Buffer;
  readonly width: number;
  readonly height: number;
}

const TRIES = 5;

/** Shoots the top left `width` × `height` CSS pixels of the document until two pictures in a row are the same bytes. */
export async function shoot(cdp: CDPSession, world: World, width: number, height: number): Promise<Shot> {
  const once = async () => {
    const { data } = await cdp.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width, height, scale: 1 },
    });
    return Buffer.from(data, 'base64');
  };
  let before = await once();
  let other = before;
  for (let attempt = 1; attempt < TRIES; attempt += 1) {
    await world.run(drawn, undefined);
    const png = await once();
    if (png.equals(before)) return { png, width, height };
    other = before;
    before = png;
  }
  return { png: before, other, width, height };
}
