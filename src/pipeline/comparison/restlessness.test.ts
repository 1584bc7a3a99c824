import { expect, test } from 'vitest';
import type { StoredRun } from '#model/contract/store.ts';
import type { Suite } from '#model/contract/suite.ts';
import { probeSuite } from '../../../fixtures/probe.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { continued } from './history.ts';
import { withRestlessness } from './restlessness.ts';

const news = { selector: '#news', key: 'text' };
const bare = probeSuite(() => Promise.reject(new Error('not here')));

/** A suite that says of a page what its first exhibit's name says. */
const saying: Suite = {
  ...bare,
  async restless({ exhibits: [first] }) {
    if (first?.name === 'broken') throw new Error('it cannot be read');
    if (!first) return undefined;
    return first.name === 'moved' ? [news] : [];
  },
};

/** The run of a day of the base branch, of which a page kept this. */
function run(at: number, name?: string): StoredRun {
  const kept = { suite: 'web', subject: 'home', mime: '', sha256: '0'.repeat(64), bytes: 1 };
  const record = recordOf(
    { lcp: [1_000 + at] },
    {
      id: `run-${at}`,
      startedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
      exhibits: name === undefined ? [] : [{ ...kept, name }],
    },
  );
  return { record, origin: '', read: async () => new Uint8Array() };
}

async function after(runs: readonly StoredRun[], suite = saying) {
  let history: ReturnType<typeof continued> | undefined;
  for (const one of runs) history = continued(await withRestlessness(history, one, [suite]), one.record);
  return history;
}

test('runs of the base branch are remembered in its history, beside the noise', async () => {
  const history = await after([run(1, 'moved'), run(2, 'still'), run(3, 'moved')]);
  expect(history?.entries).toHaveLength(3);
  expect(history?.restlessness).toMatchObject([
    { suite: 'web', subject: 'home', runs: 3, moved: [{ ...news, in: 0b101 }] },
  ]);
});

test('a run without a look, one that cannot be read, and one that is there already count for nothing', async () => {
  const once = await after([run(1, 'moved')]);
  const same = await after([run(1, 'moved'), run(2), run(3, 'broken')]);
  expect(same?.restlessness).toEqual(once?.restlessness);
  const twice = await after([run(1, 'moved'), run(1, 'moved')]);
  expect(twice?.restlessness).toEqual(once?.restlessness);
});

test('a suite that cannot tell leaves the history as it was', async () => {
  expect(await after([run(1, 'moved')], bare)).not.toHaveProperty('restlessness');
});
