import { expect, test } from 'vitest';
import { failingReport } from '../sample/failing.fixture.ts';
import { acceptanceAnswer, type AcceptanceWords } from './acceptance.ts';

const report = failingReport();
const items = report.verdict.checks.map((check) => ({ report, check }));
const [lcp] = items.filter(({ check }) => check.metric?.id === 'lcp');
const answer = (over: Partial<AcceptanceWords>): string =>
  acceptanceAnswer(
    {
      sha: 'abcdef0123',
      subject: undefined,
      accepted: [],
      refused: [],
      others: [],
      loosened: false,
      ...over,
    },
    'Run 5 measures it again.',
  );

test('what cannot be accepted is said with the reason, beside what was', () => {
  const refused = lcp ? [lcp] : [];
  expect(answer({ accepted: items.slice(0, 1), refused })).toMatch(
    /accepted at `abcdef0` \(1\)[\s\S]*Not accepted[\s\S]*LCP: it varies from run to run[\s\S]*Run 5/,
  );
  expect(answer({ refused })).toMatch(/nothing accepted at `abcdef0`[\s\S]*LCP: it varies/);
  expect(answer({})).toContain('Nothing fails or warns here that could be accepted.');
});

test('a loosened config is approved in a review, which the answer says', () => {
  const words = 'in a review of exactly this commit';
  expect([answer({ loosened: true }), answer({ loosened: true, accepted: items })]).toEqual([
    expect.stringContaining(words),
    expect.stringContaining(words),
  ]);
  expect(answer({ accepted: items })).not.toContain(words);
});
