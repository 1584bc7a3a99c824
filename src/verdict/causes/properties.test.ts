import { describe, expect, test } from 'vitest';
import { Cause } from '#model/record/cause.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { causesOf, type CausesInput } from './causes.ts';
import { randomWorld, shuffled } from './random.fixture.ts';

const seeds = Array.from({ length: 500 }, (_, at) => at + 1);
const worlds = seeds.map((seed) => ({ seed, world: randomWorld(seed), causes: causesOf(randomWorld(seed)) }));

const keyOf = ({ suite, subject, identity }: Pick<JudgedFinding, 'suite' | 'subject' | 'identity'>) =>
  JSON.stringify([suite, subject, identity]);

/** Everything that a person has to hear of. */
function bad({ verdict, run }: CausesInput): { checks: string[]; findings: string[] } {
  const families = new Map(
    run.suites.flatMap(({ name, metrics }) => metrics.map(({ id, family }) => [`${name} ${id}`, family])),
  );
  const isSilent = ({ reason, suite, metric }: Check) =>
    reason === 'watch-hit' && ['score', 'generator'].includes(families.get(`${suite} ${metric?.id}`) ?? '');
  const isDoubt = ({ kind, status }: Check) => kind === 'findings' && status === 'warn';
  return {
    checks: verdict.checks
      .filter(({ kind, status }) => kind !== 'watch' && ['fail', 'warn', 'absent'].includes(status))
      .filter((check) => !isSilent(check) && !isDoubt(check))
      .map(({ id }) => id),
    findings: verdict.findings.filter(({ failing }) => failing).map(keyOf),
  };
}

/** Causes by id, with all they hold, whatever the order. */
const heldBy = (causes: readonly Cause[]) =>
  Object.fromEntries(
    causes.map(({ id, checks, findings, subjects, ...rest }) => [
      id,
      {
        ...rest,
        checks: checks.toSorted(),
        findings: findings.map(keyOf).toSorted(),
        subjects: subjects.map(({ suite, subject }) => `${suite} ${subject}`).toSorted(),
      },
    ]),
  );

/** Seeds of the worlds in which something is not so. */
const broken = (isSo: (world: CausesInput, causes: readonly Cause[]) => boolean) =>
  worlds.filter(({ world, causes }) => !isSo(world, causes)).map(({ seed }) => seed);

describe('of five hundred generated verdicts', () => {
  test('the generator makes causes of every kind, anchor and level, some of them sharing a lead', () => {
    const all = worlds.flatMap(({ causes }) => causes);
    const values = (of: (cause: Cause) => string) => new Set(all.map(of));
    expect(values(({ kind }) => kind).size).toBe(7);
    expect([...values(({ anchor }) => anchor.kind)].toSorted()).toEqual(
      ['element', 'endpoint', 'message', 'page', 'resource', 'scenario', 'subject'].toSorted(),
    );
    expect(values(({ level }) => level).size).toBe(2);
    const isShared = ({ lead, checks }: Cause) => lead !== undefined && !checks.includes(lead);
    expect(all.filter(isShared).length).toBeGreaterThan(50);
    expect(all.filter(({ checks, findings }) => checks.length + findings.length > 3).length).toBeGreaterThan(
      99,
    );
  });

  test('nothing that failed or warned is unlisted', () => {
    const isListed = (world: CausesInput, causes: readonly Cause[]) => {
      const expected = bad(world);
      const checks = new Set(causes.flatMap((cause) => cause.checks));
      const findings = new Set(causes.flatMap((cause) => cause.findings.map(keyOf)));
      return (
        expected.checks.every((id) => checks.has(id)) && expected.findings.every((key) => findings.has(key))
      );
    };
    expect(broken(isListed)).toEqual([]);
  });

  test('nothing is in two causes, nor twice in one, and no two causes have one id', () => {
    const isOnce = (_: CausesInput, causes: readonly Cause[]) =>
      [
        causes.flatMap(({ checks }) => checks),
        causes.flatMap(({ findings }) => findings.map(keyOf)),
        causes.map(({ id }) => id),
      ].every((all) => new Set(all).size === all.length);
    expect(broken(isOnce)).toEqual([]);
  });

  test('a cause fails where anything in it or its lead fails, warns elsewhere, and is never about nothing bad', () => {
    const isKept = (world: CausesInput, causes: readonly Cause[]) => {
      const checks = new Map(world.verdict.checks.map((check) => [check.id, check]));
      const findings = new Map(world.verdict.findings.map((finding) => [keyOf(finding), finding]));
      const fails = (id: string) => {
        const { kind, status, level } = checks.get(id) ?? {};
        return kind !== 'watch' && (status === 'fail' || (status === 'absent' && level === 'fail'));
      };
      const listed = bad(world);
      return causes.every((cause) => {
        const ids = [...cause.checks, ...(cause.lead === undefined ? [] : [cause.lead])];
        const isFailing = ids.some(fails) || cause.findings.some((one) => findings.get(keyOf(one))?.failing);
        const isBad = isFailing || ids.some((id) => listed.checks.includes(id));
        return isBad && cause.level === (isFailing ? 'fail' : 'warn');
      });
    };
    expect(broken(isKept)).toEqual([]);
  });

  test('what may be luck, was there before, is gone or is ignored is in no cause, unless it fails', () => {
    const isLeftOut = ({ verdict }: CausesInput, causes: readonly Cause[]) => {
      const listed = new Set(causes.flatMap(({ findings }) => findings.map(keyOf)));
      return verdict.findings
        .filter(({ failing, state, doubt }) => !failing && (state !== 'new' || doubt !== undefined))
        .every((finding) => !listed.has(keyOf(finding)));
    };
    expect(broken(isLeftOut)).toEqual([]);
  });

  test('causes fit their schema and name only what the verdict has', () => {
    const isWhole = ({ verdict }: CausesInput, causes: readonly Cause[]) => {
      const checks = new Set(verdict.checks.map(({ id }) => id));
      const findings = new Set(verdict.findings.map(keyOf));
      return causes.every(
        (cause) =>
          Cause.safeParse(cause).success &&
          cause.checks.every((id) => checks.has(id)) &&
          (cause.lead === undefined || checks.has(cause.lead)) &&
          cause.findings.every((one) => findings.has(keyOf(one))),
      );
    };
    expect(broken(isWhole)).toEqual([]);
  });

  test('re-read JSON has the same causes', () => {
    expect(
      broken((world, causes) => {
        const again = causesOf(JSON.parse(JSON.stringify(world)));
        return JSON.stringify(again) === JSON.stringify(causes);
      }),
    ).toEqual([]);
  });

  test('the order of suites, subjects, checks and findings decides nothing', () => {
    for (const { seed, world, causes } of worlds.slice(0, 200)) {
      const again = causesOf(shuffled(world, seed));
      expect(
        again.map(({ id }) => id),
        `seed ${seed}`,
      ).toEqual(causes.map(({ id }) => id));
      expect(heldBy(again), `seed ${seed}`).toEqual(heldBy(causes));
    }
  });

  test('what fails comes first', () => {
    const isOrdered = (_: CausesInput, causes: readonly Cause[]) =>
      causes.map(({ level }) => level).join() ===
      causes
        .map(({ level }) => level)
        .toSorted()
        .join();
    expect(broken(isOrdered)).toEqual([]);
  });

  test('what a suite is called and what it uses decides nothing but names', () => {
    const renamed = (world: CausesInput): CausesInput =>
      JSON.parse(
        JSON.stringify(world, (key, value: unknown) =>
          key === 'uses' || key === 'title' ? 'something else' : value,
        ),
      );
    expect(
      broken((world, causes) => JSON.stringify(causesOf(renamed(world))) === JSON.stringify(causes)),
    ).toEqual([]);
  });
});
