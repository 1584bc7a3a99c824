import { expect, test } from 'vitest';
import type { SideName } from '#model/record/pairs.ts';
import { Turns } from './turns.ts';

/** The order in which two sides come to their visits, the earlier one slower to ask for them. */
async function visitsOf(visits: Readonly<Record<SideName, number>>): Promise<readonly SideName[]> {
  const turns = new Turns(['base', 'head']);
  const seen: SideName[] = [];
  let atOnce = 0;
  const run = async (side: SideName): Promise<void> => {
    const inTurn = turns.of(side);
    for (let visit = 0; visit < visits[side]; visit += 1) {
      if (side === 'base') await new Promise((resolve) => setTimeout(resolve));
      await inTurn(async () => {
        atOnce += 1;
        expect(atOnce).toBe(1);
        seen.push(side);
        await new Promise((resolve) => setTimeout(resolve));
        atOnce -= 1;
      });
    }
    turns.end(side);
  };
  await Promise.all([run('head'), run('base')]);
  return seen;
}

test('two sides visit as base, head, head, base, one at a time, whoever asks first', async () => {
  expect(await visitsOf({ base: 2, head: 2 })).toEqual(['base', 'head', 'head', 'base']);
  expect((await visitsOf({ base: 4, head: 4 })).slice(4)).toEqual(['base', 'head', 'head', 'base']);
});

test('a side that makes no more visits is passed over', async () => {
  expect(await visitsOf({ base: 1, head: 3 })).toEqual(['base', 'head', 'head', 'head']);
  expect(await visitsOf({ base: 0, head: 2 })).toEqual(['head', 'head']);
});

test('a visit that fails gives its turn away, and one whose run has ended never begins', async () => {
  const turns = new Turns(['base', 'head']);
  const failed = turns.of('base')(() => Promise.reject(new Error('no page')));
  await expect(failed).rejects.toThrow('no page');
  await turns.of('head')(async () => undefined);
  await turns.of('head')(async () => undefined);
  const waiting = turns.of('head')(async () => 'begun');
  turns.end('head');
  await expect(waiting).rejects.toThrow('ended before its turn');
  expect(await turns.of('base')(async () => 'goes on')).toBe('goes on');
});

test('a run that is given up in the middle of a visit does not keep the other side waiting', async () => {
  const turns = new Turns(['base', 'head']);
  void turns.of('base')(() => new Promise(() => undefined));
  const visit = turns.of('head')(async () => 'begun');
  turns.end('base');
  expect(await visit).toBe('begun');
});
