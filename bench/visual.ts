import { createHash } from 'node:crypto';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Side } from '#model/contract/suite.ts';
import { contrast } from '../src/suites/visual/contrast.ts';

/**
 * CPU of comparing two pictures, ours beside pngjs and pixelmatch in turns: `node bench/visual.ts`. Exits 1 over a
 * limit.
 */
const ROUNDS = 15;

/** A page of text-like marks on white, as RGB; written with every row taken off the one above, as Chrome does. */
function picture(width: number, height: number, changed: boolean): Buffer {
  const image = new PNG({ width, height });
  image.data.fill(255);
  for (let y = 0; y < height; y += 1) {
    if (y % 24 > 13) continue;
    for (let x = 40; x < width - 40; x += 1) {
      if ((((x * 7) ^ (y * 13) ^ ((x >> 3) * (y >> 2))) & 7) < 2)
        image.data.fill((x ^ y) & 127, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  if (changed)
    for (let y = 300; y < 340; y += 1)
      for (let x = 500; x < 640; x += 1) image.data.set([214, 36, 87], (y * width + x) * 4);
  return PNG.sync.write(image, { colorType: 2, filterType: 2, deflateLevel: 3, inputHasAlpha: true });
}

function side(png: Buffer): Side {
  const elements = Buffer.from(
    JSON.stringify({
      version: 1,
      threshold: 0.05,
      unstable: [],
      cut: false,
      properties: [],
      styles: [],
      rows: [],
    }),
  );
  const bodies = new Map([
    ['screenshot', png],
    ['elements', elements],
  ]);
  const exhibits = [...bodies].map(([name, body]) => ({
    suite: 'looks',
    subject: 's',
    name,
    mime: 'x',
    sha256: createHash('sha256').update(body).digest('hex'),
    bytes: body.length,
  }));
  return {
    target: 'http://127.0.0.1',
    measurements: [],
    findings: [],
    exhibits,
    read: async (one) => bodies.get(one.name) ?? Buffer.alloc(0),
  };
}

function oracle(now: Buffer, before: Buffer): void {
  const [a, b] = [PNG.sync.read(now), PNG.sync.read(before)];
  const diff = new PNG({ width: a.width, height: a.height });
  pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: 0.05 });
  PNG.sync.write(diff);
}

async function cpu(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const least = (values: readonly number[]) => Math.min(...values);
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function pair(height: number, changed: boolean, limit: number): Promise<boolean> {
  const [now, before] = [picture(1280, height, changed), picture(1280, height, false)];
  const [a, b] = [side(now), side(before)];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < (height > 2_000 ? 4 : ROUNDS); round += 1) {
    ours.push(await cpu(() => contrast('s', a, b)));
    if (changed) theirs.push(await cpu(() => oracle(now, before)));
  }
  const ratio = changed
    ? ` · pngjs + pixelmatch ${least(theirs).toFixed(1)} ms · ` +
      `paired ratio ${middle(theirs.map((one, at) => one / (ours[at] ?? NaN))).toFixed(2)}`
    : '';
  console.log(
    `${changed ? 'changed' : 'unchanged'} 1280×${height}: ${least(ours).toFixed(2)} CPU-ms (limit ${limit})${ratio}`,
  );
  return least(ours) <= limit;
}

const results = [await pair(8_000, false, 2), await pair(800, true, 40), await pair(8_000, true, 450)];
process.exitCode = results.every(Boolean) ? 0 : 1;
