import { expect, test } from 'vitest';
import { BUY, compared } from './interactions.fixture.ts';

const HANGS = BUY.replace('>', ' onclick="for (;;);">');

test('a click that never comes back is one problem, and the other pages are measured beside it', async () => {
  const { exit, report } = await compared({ home: BUY, cart: BUY }, { home: HANGS, cart: BUY });
  expect(exit).toBe(3);
  expect(report.run.problems).toMatchObject([
    {
      code: 'target/interaction-hung',
      message: '/home stopped answering for 20 s (click on #buy).',
      subject: 'home/desktop',
    },
  ]);
  const inp = report.verdict.checks.find(({ id }) => id === 'feel/cart/desktop/inp#regress');
  expect(inp).toMatchObject({ status: 'pass' });
});
