import { expect, test } from 'vitest';
import type { Observed } from '#model/contract/observation.ts';
import type { Samples } from '#model/observation/measurement.ts';
import { combineMeasurements } from './combine.ts';
import { givenBy } from './observations.ts';

const seen = (changes: Partial<Observed>): Observed => ({
  measurements: [],
  findings: [],
  exhibits: [],
  ...changes,
});
const mean = (value: number, count?: number): Observed => {
  const samples: Samples = { kind: 'replicates', values: [value], ...(count !== undefined && { count }) };
  return seen({ measurements: [{ subject: 's', metric: 'mean', samples }] });
};

test('a mean of several runs stands for the requests of all of them, where each says how many', () => {
  expect(combineMeasurements([mean(1, 40), mean(2, 60)])[0]?.samples).toEqual({
    kind: 'replicates',
    values: [1, 2],
    count: 100,
  });
  expect(combineMeasurements([mean(1, 40), mean(2)])[0]?.samples).toEqual({
    kind: 'replicates',
    values: [1, 2],
  });
});

test('what a page asks for is kept once, with the most that one run asked', async () => {
  const asked = (count: number, path = '/api') =>
    seen({ requests: [{ subject: 'home', method: 'GET', path, count }] });
  const task = {
    id: 'web:home',
    suite: 'web',
    uses: 'probe',
    subjects: [{ id: 'home' }],
    runs: 1,
    warmup: 0,
    timeLimit: 1,
    estimate: 1,
    needs: [],
    input: null,
  };
  const keep = () => Promise.reject(new Error('there is nothing to keep'));
  const runs = [asked(1), asked(3), asked(2), asked(1, '/other')];
  const { requests } = await givenBy({ task, runs }, [], keep);
  expect(requests).toEqual([
    { suite: 'web', subject: 'home', method: 'GET', path: '/api', count: 3 },
    { suite: 'web', subject: 'home', method: 'GET', path: '/other', count: 1 },
  ]);
});
