import { expect, test } from 'vitest';
import type { Finding } from '#model/observation/finding.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Verdict } from '#model/record/verdict.ts';
import { ask, contrastOf, finding } from '../../../fixtures/judging.ts';
import { recordOf } from '../../../fixtures/record.ts';

/** A record of so many looks at each page, with these findings. */
function looked(of: number, ...findings: readonly Finding[]): RunRecord {
  const record = recordOf({}, { findings: [...findings] });
  return { ...record, tasks: record.tasks.map((task) => ({ ...task, runs: of })) };
}

const showed = (runs: number, of: number, changes: Partial<Finding> = {}): Finding =>
  finding('oops', { seen: { runs, of }, ...changes });

const checkIn = (verdict: Verdict) => {
  const check = verdict.checks.find((one) => one.id === 'web/home#findings');
  return check && [check.status, check.reason, check.now];
};

test('what every look at the head shows and none at the base fails when luck explains less than 0.1 %', () => {
  const judged = (head: number, base: number) =>
    checkIn(ask({ now: looked(head, showed(head, head)), before: looked(base) }));
  expect(judged(5, 5)).toEqual(['fail', 'new-findings', 1]);
  expect(judged(7, 4)).toEqual(['fail', 'new-findings', 1]);
  expect(judged(10, 3)).toEqual(['fail', 'new-findings', 1]);
  for (const [head, base] of [
    [4, 5],
    [6, 4],
    [9, 3],
    [22, 2],
    [367, 1],
  ] as const)
    expect(judged(head, base)).toEqual(['warn', 'few-looks', 1]);
});

test('what shows in some looks at the head and none at the base warns, and says how often on each side', () => {
  const verdict = ask({ now: looked(6, showed(3, 6)), before: looked(6) });
  expect(checkIn(verdict)).toEqual(['warn', 'unsteady-findings', 1]);
  expect(verdict.status).toBe('warn');
  expect(verdict.findings).toMatchObject([
    {
      state: 'new',
      failing: false,
      doubt: 'comes-and-goes',
      seen: { runs: 3, of: 6 },
      seenBefore: { runs: 0, of: 6 },
    },
  ]);
});

test('what the base showed too, if only once, is nothing new however often the head shows it', () => {
  for (const runs of [1, 3, 4]) {
    const verdict = ask({ now: looked(4, showed(runs, 4)), before: looked(4, showed(1, 4)) });
    expect(checkIn(verdict)).toEqual(['pass', 'no-new-findings', undefined]);
    expect(verdict.findings.map(({ state, doubt }) => [state, doubt])).toEqual([['still', undefined]]);
  }
});

test('what came and went at the base and is not there now was not fixed', () => {
  const fixedOf = (runs: number) => ask({ now: looked(4), before: looked(4, showed(runs, 4)) }).findings;
  expect(fixedOf(3)).toEqual([]);
  expect(fixedOf(4)).toMatchObject([{ state: 'fixed' }]);
});

test('a record from before looks were counted is one look a run', () => {
  const [now, before] = [looked(1, finding('oops')), looked(1)];
  expect(checkIn(ask({ now, before }))).toEqual(['warn', 'few-looks', 1]);
  expect(ask({ now, before }).findings).toMatchObject([
    { doubt: 'few-looks', seen: { runs: 1, of: 1 }, seenBefore: { runs: 0, of: 1 } },
  ]);
});

test('where any finding fails, one in doubt does not soften it; nor does it warn when ignored or too mild', () => {
  const both = looked(5, showed(5, 5), finding('other', { seen: { runs: 1, of: 5 } }));
  expect(checkIn(ask({ now: both, before: looked(5) }))).toEqual(['fail', 'new-findings', 1]);
  const ignore = [{ match: '#oops', because: 'a ticket' }];
  const mild = looked(4, showed(1, 4, { severity: 'warning' }));
  expect(checkIn(ask({ now: mild, before: looked(4) }))).toEqual(['pass', 'no-new-findings', undefined]);
  expect(
    checkIn(
      ask({
        now: looked(4, showed(1, 4)),
        before: looked(4),
        suite: { findings: { failOn: 'error', onlyNew: true, ignore } },
      }),
    ),
  ).toEqual(['pass', 'no-new-findings', undefined]);
});

test('where any finding fails, new or not, one that comes and goes still only warns', () => {
  const suite = { findings: { failOn: 'error' as const, onlyNew: false, ignore: [] } };
  const judged = (runs: number) =>
    checkIn(ask({ now: looked(4, showed(runs, 4)), before: looked(4, showed(2, 4)), suite }));
  expect([judged(4), judged(2)]).toEqual([
    ['fail', 'new-findings', 1],
    ['warn', 'unsteady-findings', 1],
  ]);
});

test('a difference between the sides was looked for once and is judged as it was told', () => {
  const contrasts = new Map(
    [...contrastOf(0)].map(([key, contrasted]) => [
      key,
      contrasted.ok ? { ...contrasted, findings: [{ ...finding('moved'), suite: undefined }] } : contrasted,
    ]),
  );
  expect(ask({ now: looked(1), before: looked(1), contrasts }).findings).toMatchObject([
    { identity: 'moved', state: 'new', failing: true },
  ]);
});
