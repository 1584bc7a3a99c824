import { expect, test } from 'vitest';
import type { CDPSession } from './chrome.ts';
import { shoot } from './shoot.ts';
import type { World } from './world.ts';

// A Chrome that has no frame to show when it is asked for a picture, as on a busy machine.

const png = Buffer.from('a picture');
const world = { run: async () => undefined } as unknown as World;

/** Takes a picture after Chrome said this so many times, and tells how often it was asked. */
async function shotAfter(times: number, message: string) {
  let asked = 0;
  const send = async () => {
    asked += 1;
    if (asked <= times) throw new Error(`Protocol error (Page.captureScreenshot): ${message}`);
    return { data: png.toString('base64') };
  };
  const cdp = { send } as unknown as CDPSession;
  const shot = shoot(cdp, world, { clip: { width: 1, height: 1 }, camera: 'clip', known: png });
  return { shot: await shot.catch(String), asked };
}

test('a picture that Chrome cannot take just then is asked for again', async () => {
  const { shot, asked } = await shotAfter(2, 'Unable to capture screenshot');
  expect(shot).toMatchObject({ png, width: 1, height: 1 });
  expect(asked).toBe(3);
});

test.each([
  ['Unable to capture screenshot', 5],
  ['Cannot take screenshot with 0 width.', 1],
])('one that it never can is given up: %s', async (message, times) => {
  const { shot, asked } = await shotAfter(Infinity, message);
  expect(shot).toContain(message);
  expect(asked).toBe(times);
});
