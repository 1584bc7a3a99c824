import { afterAll, expect, onTestFinished, test } from 'vitest';
import { stateWorld } from '../../../fixtures/services/state-world.ts';
import type { Deed } from '../../../fixtures/services/objects-app.ts';
import { walk } from '../../../fixtures/services/walks.ts';
import { closeStores, shopIn, STORES } from './stores.fixture.ts';

afterAll(closeStores);

type Pick = (below: number) => number;

const key = (pick: Pick): string => `${['', 'uploads/', 'uploads/old/'][pick(3)]}o${pick(4)}`;
const words = (pick: Pick): Record<string, string> => ({ owner: `o${pick(2)}` });
const made = (make: (pick: Pick) => Deed) => (pick: Pick) => JSON.stringify(make(pick));

/** What an app does to its objects; contents are few, so that many are written again as they were. */
const ACTIONS = [
  made((pick) => ({
    do: 'put',
    key: key(pick),
    body: `b${pick(3)}`,
    type: ['text/plain', 'text/html'][pick(2)] ?? '',
  })),
  made((pick) => ({ do: 'put', key: key(pick), body: 'x'.repeat(1 + pick(5000)), metadata: words(pick) })),
  made((pick) => ({
    do: 'put',
    key: key(pick),
    body: 'tagged',
    tags: words(pick),
    cache: `max-age=${pick(2)}`,
  })),
  made((pick) => ({ do: 'delete', key: key(pick) })),
  made((pick) => ({ do: 'copy', key: key(pick), to: key(pick) })),
  made((pick) => ({ do: 'tag', key: key(pick), tags: words(pick) })),
];

test.each(STORES.flatMap((kind) => [1, 2, 3].map((seed) => [kind, seed] as const)))(
  '20 random walks (%s, seed %i) lead back to every object as it was',
  async (kind, seed) => {
    const { app, act, open } = await shopIn(kind);
    onTestFinished(() => app.close());
    for (const name of ['o0', 'uploads/o1', 'uploads/o2', 'uploads/old/o3'])
      await act({ do: 'put', key: name, body: name, tags: { of: 'the start' }, metadata: { first: 'yes' } });
    const first = await act({ do: 'list' });
    const state = await open(stateWorld());
    const start = await state.mark();
    const walked = await walk(
      { state, app, seed, actions: ACTIONS, digest: () => app.digest('{"do":"own"}') },
      20,
    );
    expect(walked.done).toBeGreaterThan(80);
    await state.restore(start);
    await state.close();
    expect(await act({ do: 'list' })).toEqual(first);
  },
);

test('a store of more objects than a page of its listing is brought back whole', async () => {
  const { app, act, open } = await shopIn('s3');
  onTestFinished(() => app.close());
  const keys = Array.from({ length: 1005 }, (_, at) => `o${at}`);
  for (const name of keys) await act({ do: 'put', key: name, body: name });
  const state = await open(stateWorld());
  onTestFinished(() => state.close());
  const content = await state.fingerprint();
  const mark = await state.mark();
  await act({ do: 'delete', key: 'o0' });
  await act({ do: 'delete', key: 'o999' });
  await state.restore(mark);
  expect(await state.fingerprint()).toBe(content);
  expect(new TextDecoder().decode((await state.object?.('o999'))?.body)).toBe('o999');
});
