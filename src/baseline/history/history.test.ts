import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MOST_ENTRIES, runnerClass, type History, type HistoryEntry } from '#model/record/history.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { directoryStore } from '../stores/directory.ts';
import {
  entryOf,
  extended,
  MAX_HISTORY_BYTES,
  historyFrom,
  historyText,
  knownHere,
  type Estimating,
} from './history.ts';

const machine = {
  os: 'ubuntu24 20261101.1',
  arch: 'x64',
  cpu: 'AMD EPYC 7763',
  cores: 4,
  node: '24.3.1',
  chrome: 'Google Chrome 141.0.7390.54',
  ci: true,
};
const figure = 'web/home/lcp@0123456789abcdef';

/** The entry of day `at`, with figures of a value each. */
function entry(
  at: number,
  estimates: Record<string, number> = { [figure]: 1_000 + at },
  more: Partial<HistoryEntry> = {},
): HistoryEntry {
  const values = Object.fromEntries(Object.entries(estimates).map(([key, value]) => [key, { value }]));
  return {
    run: `run-${at}`,
    at: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
    runner: 'here',
    estimates: values,
    ...more,
  };
}

const alarm = { pairs: 10, spread: 0.05, shift: 0, gated: true, alarm: true };
const grown = (entries: readonly HistoryEntry[]): History => {
  const [first, ...rest] = entries;
  if (!first) throw new Error('no entry');
  return rest.reduce((history, one) => extended(history, one), extended(undefined, first));
};

test('machines of one image, processor, Node and Chrome are one class, whatever their patch levels', () => {
  expect(runnerClass(machine)).toBe('ubuntu24 x64 AMD EPYC 7763 4 cores node 24 chrome 141');
  expect(runnerClass({ ...machine, os: 'ubuntu24 20261201.9', node: '24.9.0', chrome: '141.1.1.1' })).toBe(
    runnerClass(machine),
  );
  for (const other of [
    { cpu: 'Intel Xeon' },
    { cores: 2 },
    { node: '25.0.0' },
    { chrome: '142.0.0.0' },
    { chrome: '141.0.7390.54 headless shell' },
    { os: 'ubuntu22 1' },
    { arch: 'arm64' },
  ]) {
    expect(runnerClass({ ...machine, ...other })).not.toBe(runnerClass(machine));
  }
});

test(
  'an entry holds a value a figure that was measured to the end, its spread where replicates tell ' +
    'it, and how it was measured',
  () => {
    const record = recordOf(
      {},
      {
        commit: { sha: 'abc1234' },
        measurements: [
          {
            suite: 'web',
            subject: 'home',
            metric: 'lcp',
            samples: { kind: 'replicates', values: [100, 110, 130] },
          },
          { suite: 'web', subject: 'home', metric: 'total-bytes', samples: { kind: 'exact', values: [5] } },
          { suite: 'web', subject: 'home', metric: 'tbt', samples: { kind: 'absent', reason: 'no' } },
          { suite: 'web', subject: 'nowhere', metric: 'lcp', samples: { kind: 'exact', values: [7] } },
        ],
      },
    );
    const estimate: Estimating = (samples) =>
      'values' in samples
        ? {
            ok: true,
            value: samples.values.at(-1) ?? 0,
            ...(samples.kind === 'replicates' && { spread: 14.8260001 }),
          }
        : { ok: false };
    const hash = record.tasks.find(({ subjects }) => subjects.includes('home'))?.hash ?? '';
    expect(entryOf(record, 'here', estimate)).toEqual({
      run: record.id,
      at: record.startedAt,
      sha: 'abc1234',
      runner: 'here',
      estimates: {
        [`web/home/lcp@${hash}`]: { value: 130, spread: 14.826 },
        [`web/home/total-bytes@${hash}`]: { value: 5 },
      },
    });
    const broken = { ...record, tasks: record.tasks.map((task) => ({ ...task, status: 'failed' as const })) };
    expect(entryOf(broken, 'here', estimate).estimates).toEqual({});
  },
);

test('a history keeps the newest entries in the order of time, one a run, of figures that are still measured', () => {
  const many = grown(Array.from({ length: MOST_ENTRIES + 5 }, (_, at) => entry(at)));
  expect(many.entries.map(({ run }) => run)).toEqual(
    Array.from({ length: MOST_ENTRIES }, (_, at) => `run-${at + 5}`),
  );
  expect(extended(many, entry(20, { [figure]: 7 })).entries).toHaveLength(MOST_ENTRIES);
  const fewer = grown([entry(1, { [figure]: 1, old: 2 }), entry(2, { [figure]: 3 })]);
  expect(fewer.entries.map(({ estimates }) => Object.keys(estimates))).toEqual([[figure], [figure]]);
});

test('a history never outgrows its bytes: the oldest go first', () => {
  const wide = (at: number) =>
    entry(
      at,
      Object.fromEntries(
        Array.from({ length: 1_500 }, (_, n) => [
          `web/home/a-rather-long-metric-name-${n}@0123456789abcdef`,
          n,
        ]),
      ),
    );
  const history = grown(Array.from({ length: 30 }, (_, at) => wide(at)));
  expect(Buffer.byteLength(historyText(history))).toBeLessThanOrEqual(MAX_HISTORY_BYTES);
  expect(history.entries.length).toBeGreaterThan(5);
  expect(history.entries.at(-1)?.run).toBe('run-29');
});

test('A/A comparisons stay while figures go, and are counted on when their entries are gone', () => {
  const compared = entry(
    0,
    {},
    {
      comparisons: {
        [figure]: alarm,
        other: { ...alarm, alarm: false },
        watched: { ...alarm, gated: false },
      },
    },
  );
  expect(grown([compared, entry(1)]).entries).toHaveLength(2);
  const later = grown([compared, ...Array.from({ length: MOST_ENTRIES }, (_, at) => entry(at + 1))]);
  expect(later.gone).toEqual({ comparisons: 1, alarms: 1, figures: 2, figureAlarms: 1 });
  expect(extended(later, entry(60)).gone).toEqual(later.gone);
});

test('what is known here comes from machines of this class alone', () => {
  const history = grown([entry(0), entry(1, { [figure]: 5 }, { runner: 'elsewhere' }), entry(2)]);
  expect(knownHere(history, 'here').get(figure)).toEqual([1_000, 1_002]);
  expect(knownHere(undefined, 'here').size).toBe(0);
});

test('a history is read back as it was written; a damaged, foreign or huge one is dropped and said', () => {
  const history = grown([entry(0), entry(1)]);
  expect(historyFrom(historyText(history), 'x')).toEqual({ history });
  expect(historyFrom(undefined, 'x')).toEqual({});
  for (const text of [
    '',
    '{"schema":"tidemark.history/1"',
    '[]',
    '{"schema":"tidemark.history/9","entries":[]}',
    ' '.repeat(3 * MAX_HISTORY_BYTES),
  ]) {
    expect(historyFrom(text, 'the folder')).toEqual({
      historyFault: expect.stringContaining('The history in the folder was dropped'),
    });
  }
});

test(
  'a folder carries its history from one baseline to the next, and a damaged one keeps nothing from ' +
    'being read',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const store = directoryStore(join(folder, 'base'));
    expect(await store.history()).toEqual({ history: undefined, historyFault: undefined });
    const stored = { record: recordOf(), origin: 'a run', read: async () => Buffer.from('') };
    const history = grown([entry(0)]);
    await store.save({ ...stored, history });
    expect((await store.history()).history).toEqual(history);
    expect((await store.load()).stored?.history).toEqual(history);
    await writeFile(join(folder, 'base', 'history.json'), '{');
    const { stored: back } = await store.load();
    expect(back).toMatchObject({ record: stored.record, historyFault: expect.stringContaining('dropped') });
    await store.save(stored);
    expect((await store.load()).stored).toMatchObject({ record: stored.record });
  },
);
