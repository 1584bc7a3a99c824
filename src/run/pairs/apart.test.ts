import { expect, test } from 'vitest';
import type { Observation } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Paired } from '#model/record/pairs.ts';
import { fails, pageGone, play, sight, type Call } from './live.fixture.ts';

test('what the runs of the sides differ in is asked once, when there are all, and is no fault', async () => {
  const asked: string[] = [];
  const apart: Suite['apart'] = async ({ base, head }) => {
    asked.push([base, head].map((runs) => runs.map(({ kept }) => kept).join(' ')).join(' | '));
    return [{ subject: 'home', rule: 'p/waits', message: 'It waits.', identity: 'waits' }];
  };
  const answer = ({ side, run }: Call): Observation => ({ ...sight(1), kept: `${side}${run}` });
  const open = ({ numbers }: Paired): string[] => ((numbers[0]?.head.length ?? 0) < 3 ? ['a'] : []);
  const { taken } = await play(answer, { suite: { apart }, open });
  expect(asked).toEqual(['base0 base1 base2 | head0 head1 head2']);
  expect(taken.apart).toEqual([
    {
      suite: 'p',
      subject: 'home',
      rule: 'p/waits',
      message: 'It waits.',
      identity: 'waits',
      severity: 'info',
    },
  ]);
  expect(taken.head.findings).toEqual([]);
  asked.length = 0;
  const failing = (call: Call): Observation => (call.side === 'head' ? fails(pageGone) : answer(call));
  expect((await play(failing, { suite: { apart } })).taken.apart).toEqual([]);
  expect(asked).toEqual([]);
});
