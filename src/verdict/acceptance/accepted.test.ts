import { expect, test } from 'vitest';
import { ask, budget, contrastOf, finding, rows } from '../../../fixtures/judging.ts';
import { recordOf } from '../../../fixtures/record.ts';
import type { Claim } from '#model/record/acceptance.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { claimOfCheck, claimOfFinding } from './claim.ts';

const who = { by: 'ada', sha: 'a'.repeat(40) };
const accepting = (...claims: readonly Claim[]) => claims.map((claim) => ({ ...who, claim }));
const [seen, other] = ['1'.repeat(64), '2'.repeat(64)];

const pictured = (sha256: string): RunRecord => {
  const picture = { suite: 'web', name: 'picture', mime: 'image/png', sha256, bytes: 1 };
  return {
    ...recordOf(),
    exhibits: ['home', 'about'].map((subject) => ({ ...picture, subject })),
  };
};
const looks = { budgets: [budget('changed-pixels', { max: 0.001 })] };
const picture = (sha256: string, subject = 'home'): Extract<Claim, { kind: 'picture' }> => ({
  kind: 'picture',
  suite: 'web',
  subject,
  pictures: [sha256],
});

const ofPicture = (sha256: string, ...claims: readonly Claim[]) =>
  ask({
    now: pictured(sha256),
    contrasts: contrastOf(0.03),
    suite: looks,
    accepted: accepting(...claims),
  });

test('a picture that differs fails, and passes where exactly this one was accepted, by name', () => {
  expect(ofPicture(seen).status).toBe('fail');
  const passed = ofPicture(seen, picture(seen));
  expect(passed.status).toBe('pass');
  expect(passed.checks.find(({ id }) => id === 'web/home/changed-pixels#max')).toMatchObject({
    status: 'pass',
    reason: 'accepted',
    now: 0.03,
    accepted: who,
  });
});

test('another picture, or the same one of another page, is judged anew', () => {
  expect(ofPicture(other, picture(seen)).status).toBe('fail');
  expect(ofPicture(seen, picture(seen, 'about')).status).toBe('fail');
  expect(ofPicture(seen, { ...picture(seen), pictures: [seen, other] }).status).toBe('fail');
});

const bytes = (now: number, ...claims: readonly Claim[]) =>
  ask({
    now: recordOf({ bytes: Array.from({ length: 5 }, () => now) }),
    before: recordOf({ bytes: [1_000, 1_000, 1_000, 1_000, 1_000] }),
    suite: { budgets: [budget('home/total-bytes', { max: 1_500, regress: 0 })] },
    accepted: accepting(...claims),
  });

test('an exact number is accepted for all its budgets, at exactly that value', () => {
  const claim: Claim = { kind: 'number', suite: 'web', subject: 'home', metric: 'total-bytes', value: 2_000 };
  expect(rows(bytes(2_000))).toEqual([
    'fail web/home/total-bytes#max over-limit',
    'fail web/home/total-bytes#regress changed-over-budget',
  ]);
  expect(rows(bytes(2_000, claim))).toEqual([
    'pass web/home/total-bytes#max accepted',
    'pass web/home/total-bytes#regress accepted',
  ]);
  for (const value of [2_001, 1_999]) expect(bytes(value, claim).status).toBe('fail');
});

test('a finding is accepted as it is: told otherwise, graver or larger it is another', () => {
  const found = (changes: object = {}) =>
    finding('coupon', { amount: { value: 3, unit: 'pixels' }, ...changes });
  const verdict = (changes: object = {}) =>
    ask({
      now: { ...recordOf(), findings: [found(changes)] },
      accepted: accepting(claimOfFinding(found())),
    });
  const passed = verdict();
  expect(passed.findings[0]).toMatchObject({ failing: false, accepted: who });
  expect(passed.checks.find(({ kind }) => kind === 'findings')).toMatchObject({
    status: 'pass',
    reason: 'accepted',
    accepted: who,
    now: 1,
  });
  for (const grown of [
    { amount: { value: 300, unit: 'pixels' } },
    { message: 'nothing has a label' },
    { identity: 'other' },
    { subject: 'about' },
  ])
    expect(verdict(grown).findings[0]).toMatchObject({ failing: true });
});

test('times, shares of requests and what nobody measured cannot be accepted', () => {
  const slow = ask({
    now: recordOf({ lcp: [4_000, 4_100, 4_050] }),
    suite: { budgets: [budget('home/lcp', { max: 2_500 })] },
  });
  expect(rows(slow)).toEqual(['fail web/home/lcp#max over-limit']);
  const missing = ask({ suite: { budgets: [budget('home/score', { min: 1 })] } });
  for (const check of [...slow.checks, ...missing.checks])
    expect(claimOfCheck(check, pictured(seen))).toBeUndefined();
});
