import { expect, test } from 'vitest';
import { BUY, compared } from './interactions.fixture.ts';

// Steps on base and head by the command line: whose fault it is where one of them cannot be done.

test('a step that the base cannot do either warns; one that the head alone cannot do fails', async () => {
  const shared = await compared({ home: '', cart: BUY }, { home: '', cart: BUY });
  expect(shared.exit).toBe(0);
  expect(shared.report.verdict).toMatchObject({ status: 'warn', counts: { fail: 0, absent: 1 } });
  const [check] = shared.report.verdict.checks.filter(({ status }) => status === 'absent');
  expect(check).toMatchObject({
    id: 'feel/home/desktop#measured',
    level: 'warn',
    note: 'On both sides: On /home, the click on #buy is impossible: #buy is not there after 5 s.',
  });
  const alone = await compared({ home: BUY }, { home: '' });
  expect(alone.exit).toBe(3);
  expect(alone.report.verdict).toMatchObject({
    status: 'fail',
    checks: [
      {
        id: 'feel/home/desktop#measured',
        level: 'fail',
        note: 'On /home, the click on #buy is impossible: #buy is not there after 5 s.',
      },
    ],
  });
});
