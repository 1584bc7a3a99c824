import { expect, test } from 'vitest';
import { RunSecrets } from '#system/secrets/run-secrets.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { Side, Suite } from '#model/contract/suite.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { sha256 } from '#system/files.ts';
import { contrastKey } from '#verdict/judge-input.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { recordOf } from '../../../fixtures/record.ts';
import type { Sides } from '../comparison/base.ts';
import { contrastSides, type Between } from './between-sides.ts';

const [BASE, HEAD] = ['http://base', 'http://head'];

const bodies = new Map<string, Uint8Array>();
const exhibits = {
  keep: async (body: Uint8Array) => {
    bodies.set(sha256(body), body);
    return { sha256: sha256(body), bytes: body.length };
  },
  read: async ({ sha256: hash }: { sha256: string }) => bodies.get(hash) ?? new Uint8Array(),
};

/** All that the looks at a side showed, a letter a look. */
async function seenOf(side: Side): Promise<string> {
  const [seen] = side.exhibits;
  return seen ? Buffer.from(await side.read(seen)).toString() : '';
}

/**
 * A suite whose pictures are letters that servers draw, `drawn` by address, and that wants as many looks at each side
 * as a page can have. A side whose letters differ is unsteady, and differs from nothing.
 */
function letters(drawn: Readonly<Record<string, string>>, most = 5): { suite: Suite; looks: string[] } {
  const looks: string[] = [];
  const left = new Map(Object.entries(drawn).map(([target, all]) => [target, [...all]]));
  const suite: Suite = {
    ...probeSuite(() => Promise.reject(new Error('not here'))),
    async contrast(subject, now, before) {
      const [head, base] = [await seenOf(now), await seenOf(before)];
      const steady = [head, base].every((seen) => new Set(seen).size === 1);
      const differs = steady && head[0] !== base[0];
      const wanted = {
        now: Math.min(2, most - head.length),
        before: before.served === true ? Math.min(2, most - base.length) : 0,
      };
      return {
        measurements: [
          { subject, metric: 'changed-pixels', samples: { kind: 'exact', values: [differs ? 1 : 0] } },
        ],
        findings: [],
        exhibits: [],
        ...(differs && wanted.now + wanted.before > 0 && { looks: wanted }),
      };
    },
    again: {
      forBaseline: 3,
      async look(task, { target, inTurn }, { side, looks: count }): Promise<Observation> {
        await inTurn(async () => looks.push(`${target} ${count}`));
        const more = left.get(target)?.splice(0, count) ?? [];
        if (more.length < count) throw new Error('the page is gone');
        const subject = task.subjects[0]?.id ?? '';
        const body = Buffer.from((await seenOf(side)) + more.join(''));
        const finding = {
          subject,
          rule: 'unsteady',
          severity: 'warning' as const,
          message: 'It moves, says s3cret.',
          identity: 'unsteady',
        };
        return {
          measurements: [],
          findings: new Set(body).size > 1 ? [finding] : [],
          exhibits: [{ subject, name: 'letters', mime: 'text/plain', body }],
        };
      },
    },
  };
  return { suite, looks };
}

async function taken(seen: string): Promise<RunRecord> {
  const body = Buffer.from(seen);
  const kept = { suite: 'web', subject: 'home', name: 'letters', mime: 'text/plain' };
  return recordOf({}, { exhibits: [{ ...kept, ...(await exhibits.keep(body)) }] });
}

interface Given {
  readonly base?: string;
  readonly head: string;
  readonly served?: boolean;
}

async function sidesOf({ base, head, served = true }: Given): Promise<Sides> {
  const before =
    base === undefined ? undefined : { record: await taken(base), origin: '', read: exhibits.read };
  return {
    record: await taken(head),
    base: before
      ? { before: { kept: before, tasks: { same: new Set(['web:home']), changed: new Set() } } }
      : { before: undefined, reason: 'there is none' },
    live: undefined,
    earlier: [],
    equipment: { head: equipmentFor(HEAD), ...(served && { base: equipmentFor(BASE) }) },
  };
}

function between(suite: Suite, more: Partial<Between> = {}): Between {
  const run = {
    signal: new AbortController().signal,
    emit: () => undefined,
    now: () => new Date(0),
    redact: (text: string) => text.replaceAll('s3cret', '***'),
    secrets: new RunSecrets([]),
  };
  const plan = { tasks: [{ ...probeTask, id: 'web:home', suite: 'web' }] };
  return { run, plan, suites: [suite], until: Infinity, mayBecomeBaseline: false, ...more };
}

/** What two sides came to: whether they differ, the looks, and what the records say in the end. */
async function outcome(given: Given, suite: Suite, more: Partial<Between> = {}) {
  const { contrasts, sides } = await contrastSides(between(suite, more), await sidesOf(given), exhibits);
  const contrasted = contrasts.judged.get(contrastKey('web', 'home'));
  const samples = contrasted?.ok === true ? contrasted.measurements[0]?.samples : undefined;
  const seenIn = async ({ exhibits: [kept] }: RunRecord) =>
    Buffer.from(kept ? await exhibits.read(kept) : '').toString();
  return {
    differs: samples?.kind === 'exact' ? samples.values[0] === 1 : undefined,
    head: await seenIn(sides.record),
    base: sides.base.before && (await seenIn(sides.base.before.kept.record)),
    findings: sides.record.findings.map(({ message }) => message),
  };
}

test('what differs is looked at again on both sides until it does not, and the records say what was seen', async () => {
  const { suite, looks } = letters({ [BASE]: 'aab', [HEAD]: 'bba' });
  expect(await outcome({ base: 'aa', head: 'bb' }, suite)).toEqual({
    differs: false,
    head: 'bbbba',
    base: 'aaaab',
    findings: ['It moves, says ***.'],
  });
  expect(looks).toEqual([`${BASE} 2`, `${HEAD} 2`, `${BASE} 1`, `${HEAD} 1`]);
});

test('a base that is not served is left as it was, and the head alone is looked at', async () => {
  const { suite, looks } = letters({ [HEAD]: 'ba' });
  const seen = await outcome({ base: 'aa', head: 'bb', served: false }, suite);
  expect(seen).toMatchObject({ differs: false, head: 'bbba', base: 'aa' });
  expect(looks).toEqual([`${HEAD} 2`]);
});

test('a difference that stays is one after as many looks as its suite asks for', async () => {
  const { suite, looks } = letters({ [BASE]: 'aaa', [HEAD]: 'bbb' });
  expect(await outcome({ base: 'aa', head: 'bb' }, suite)).toMatchObject({ differs: true, head: 'bbbbb' });
  expect(looks).toHaveLength(4);
});

test('what does not differ is not looked at again', async () => {
  const { suite, looks } = letters({});
  expect(await outcome({ base: 'aa', head: 'aa' }, suite)).toMatchObject({ differs: false, head: 'aa' });
  expect(looks).toEqual([]);
});

test.each([
  ['a look that fails', letters({ [BASE]: 'aa', [HEAD]: '' }), {}],
  ['time that is up', letters({ [BASE]: 'aaa', [HEAD]: 'aaa' }), { until: 0 }],
])('%s ends the looks, and what was seen until then counts', async (_, { suite }, more) => {
  expect(await outcome({ base: 'aa', head: 'bb' }, suite, more)).toMatchObject({ differs: true, head: 'bb' });
});

test('a run that may become a baseline is looked at again at once, since it cannot be later', async () => {
  const { suite, looks } = letters({ [HEAD]: 'aba' });
  const kept = await outcome({ head: 'aa' }, suite, { mayBecomeBaseline: true });
  expect(kept).toMatchObject({ head: 'aaaba', findings: ['It moves, says ***.'] });
  expect(looks).toEqual([`${HEAD} 3`]);
});

test('a run without a base that never becomes one is not looked at again', async () => {
  const { suite, looks } = letters({ [HEAD]: 'aba' });
  expect(await outcome({ head: 'aa' }, suite)).toMatchObject({ head: 'aa' });
  expect(looks).toEqual([]);
});

test('what all runs of the sides differ in stands with the contrast of its subject, and nowhere else', async () => {
  const { suite } = letters({});
  const finding = (subject: string) => ({
    suite: 'web',
    subject,
    rule: 'waits',
    severity: 'info' as const,
    message: 'It waits.',
    identity: 'waits',
  });
  const sides = {
    ...(await sidesOf({ base: 'aa', head: 'aa' })),
    apart: [finding('home'), finding('about')],
  };
  const { contrasts } = await contrastSides(between(suite), sides, exhibits);
  expect([...contrasts.judged].map(([key, one]) => [key, one.ok && one.findings])).toEqual([
    [contrastKey('web', 'home'), [finding('home')]],
  ]);
});

test('what is remembered of the base goes to the contrast of that page alone, after further looks too', async () => {
  const { suite } = letters({ [BASE]: 'aaa', [HEAD]: 'bbb' });
  const told: Side['restlessness'][] = [];
  const asking: Suite = {
    ...suite,
    contrast: async (subject, now, before) => {
      told.push(before.restlessness);
      return (
        (await suite.contrast?.(subject, now, before)) ?? { measurements: [], findings: [], exhibits: [] }
      );
    },
  };
  const of = (subject: string) => ({
    suite: 'web',
    subject,
    runs: 3,
    moved: [{ selector: `#${subject}`, key: 'text', in: 1 }],
  });
  await outcome({ base: 'aa', head: 'bb' }, asking, { restlessness: [of('about'), of('home')] });
  expect(told).toEqual([of('home'), of('home'), of('home')]);
});
