import { expect, test } from 'vitest';
import { failingReport } from '../sample/failing.fixture.ts';
import { headingOf, labelIn, labelOf, tagOf } from './subject-label.ts';

const endpoint = { name: 'GET /api/products', method: 'GET', path: '/api/products' };

test.each([
  [
    { id: 'pricing/phone', page: { name: 'pricing', path: '/pricing' }, variant: { viewport: 'phone' } },
    ['/pricing', 'phone', '/pricing on phone'],
  ],
  [{ id: 'home', page: { name: 'home', path: '/' } }, ['/', '', '/']],
  [{ id: 'browse', scenario: 'browse' }, ['browse', '', 'browse']],
  [
    { id: 'browse/GET /api/products', scenario: 'browse', endpoint, parent: 'browse' },
    ['browse', 'GET /api/products', 'browse: GET /api/products'],
  ],
  [
    { id: 'buy/pay/mobile', journey: 'buy', step: 'pay', variant: { device: 'mobile' }, parent: 'buy' },
    ['buy', 'pay, mobile', 'buy: pay on mobile'],
  ],
  [{ id: 'start-up' }, ['start-up', '', 'start-up']],
])('%j is told by what it is, which part of it, and both in one', (subject, [heading, tag, label]) => {
  expect([headingOf(subject), tagOf(subject), labelOf(subject)]).toEqual([heading, tag, label]);
});

test('a subject that only the baseline had still has its label, and one that nobody knows its id', () => {
  const report = failingReport();
  const { baseline } = report;
  if (!baseline.found) throw new Error('the sample has a baseline');
  const old = { id: 'old/mobile', page: { name: 'old', path: '/old' }, variant: { device: 'mobile' } };
  const suites = report.run.suites.map((suite) => ({ ...suite, subjects: [old] }));
  const changed = { ...report, baseline: { ...baseline, run: { ...baseline.run, suites } } };
  expect(labelIn(changed, { suite: 'web', subject: 'old/mobile' })).toBe('/old on mobile');
  expect(labelIn(changed, { suite: 'web', subject: 'gone' })).toBe('gone');
});

test('what stands for several pages is told by how many, and by what they were looked at with', () => {
  const place = { suite: 'web', subject: '*/mobile', across: ['home/mobile', 'pricing/mobile'] };
  expect(labelIn(failingReport(), place)).toBe('all 2 pages on mobile');
  expect(labelIn(failingReport(), { ...place, across: ['gone'] })).toBe('*/mobile');
});
