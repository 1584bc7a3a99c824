import { expect, test } from 'vitest';
import { batchesOf, CORES, inLanes, LANES, wallOf } from './lanes.ts';

const timed = {};
const untimed = { untimed: true } as const;
const itself = <T>(item: T): T => item;

test('what is timed is a batch of its own, what is not goes together as far as it follows each other', () => {
  const batches = batchesOf([timed, untimed, untimed, timed, timed, untimed], itself);
  expect(batches.map((batch) => batch.length)).toEqual([1, 2, 1, 1, 1]);
  expect(batchesOf([], itself)).toEqual([]);
});

test('no more goes on at once than there are lanes, and results keep their order', async () => {
  const items = Array.from({ length: 3 * LANES }, (_, at) => at);
  let [now, most] = [0, 0];
  const doubled = await inLanes(items, async (item) => {
    now += 1;
    most = Math.max(most, now);
    // The earlier ones take longer.
    for (let left = items.length - item; left > 0; left -= 1) await Promise.resolve();
    now -= 1;
    return 2 * item;
  });
  expect(most).toBe(LANES);
  expect(doubled).toEqual(items.map((item) => 2 * item));
});

test('after one that rejects none begins, and it is told once the others have ended', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const items = Array.from({ length: 3 * LANES }, (_, at) => at);
  const work = inLanes(items, async (item) => {
    begun.push(item);
    if (item === 0) throw new Error('stopped');
    await new Promise((resolve) => setTimeout(resolve));
    ended.push(item);
  });
  await expect(work).rejects.toThrow('stopped');
  expect(begun.length).toBeLessThanOrEqual(LANES);
  expect(ended).toEqual(begun.filter((item) => item !== 0));
});

test('tasks that share the cores share their time', () => {
  const all = [timed, ...Array.from({ length: 4 * CORES }, () => untimed), timed];
  expect(wallOf(all, itself, () => 1_000)).toBe(2_000 + 4_000);
  expect(wallOf([untimed], itself, () => 1_000)).toBe(1_000);
});
