import { expect, test } from 'vitest';
import { ask, budget, rows } from '../../../fixtures/judging.ts';
import { recordOf, suiteConfig } from '../../../fixtures/record.ts';
import { idleBudgets } from './budget.ts';

test('two budgets for parts of one subject are two checks with names of their own', () => {
  const { checks } = ask({
    suite: { budgets: [budget('home/lcp', { max: 2_000 }), budget('mobile/lcp', { max: 3_000 })] },
  });
  const ids = checks.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the narrowest budget replaces the general one for its subject', () => {
  const verdict = ask({
    suite: {
      budgets: [
        budget('total-bytes', { max: 1 }),
        budget('home/total-bytes', { max: 200_000 }),
        budget('mobile/lcp', { max: 2_000 }),
      ],
    },
  });
  expect(rows(verdict)).toEqual([
    'fail web/about/total-bytes#max over-limit',
    'pass web/home/total-bytes#max within-limit',
    'pass web/home/lcp#max@mobile within-limit',
  ]);
});

test('a budget for a subject that nobody measures is a mistake at its line', () => {
  const place = { file: 'tidemark.yml', line: 4, column: 5 };
  const subjects = recordOf().suites[0]?.subjects ?? [];
  const told = idleBudgets(
    suiteConfig({
      budgets: [
        budget('hme/lcp', { max: 1, place }),
        budget('mobile/lcp', { max: 1 }),
        budget('lcp', { max: 1 }),
      ],
    }),
    subjects,
  );
  expect(told).toMatchObject([
    { code: 'config/budget-without-subject', place, message: expect.stringContaining('"hme"') },
  ]);
});

test('a budget for the whole subject replaces one for a part of it', () => {
  const one = { id: 'home/mobile', page: { name: 'home', path: '/' }, variant: { device: 'mobile' } };
  const now = JSON.parse(
    JSON.stringify(recordOf())
      .replaceAll('"subject":"home"', '"subject":"home/mobile"')
      .replaceAll('"subjects":["home"]', '"subjects":["home/mobile"]'),
  );
  now.suites[0].subjects[0] = one;
  const verdict = ask(
    {
      now,
      suite: { budgets: [budget('mobile/lcp', { max: 500 }), budget('home/mobile/lcp', { max: 5_000 })] },
    },
    true,
  );
  expect(rows(verdict)).toEqual(['pass web/home/mobile/lcp#max within-limit']);
});
