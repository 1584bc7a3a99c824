import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { clockPages, clockPaths } from './clocks.fixture.ts';
import { Input } from './input.ts';
import { look, lookingAt, stillPage, type Looking } from './look.ts';
import { lookTask, serve, type Served } from './site.fixture.ts';

let serving: Served;
beforeAll(async () => {
  serving = await serve(clockPages);
});
afterAll(() => serving.close());

/** One visit's picture, by its hash. */
async function picture(looking: Looking): Promise<string> {
  const still = await stillPage(looking);
  const { shot } = await look(looking, still);
  await still.close();
  return createHash('sha256').update(shot.png).digest('hex');
}

test.each(clockPaths)('%s is one picture in four visits', async (path) => {
  const input = Input.parse(lookTask({ path, width: 600, height: 400 }).input);
  const seen = await lookingAt(input, benchFor(serving.target), async (looking) => [
    ...(await Promise.all([picture(looking), picture(looking)])),
    await picture(looking),
    await picture(looking),
  ]);
  expect(new Set(seen).size).toBe(1);
});
