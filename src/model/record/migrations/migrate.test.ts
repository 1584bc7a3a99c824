import { expect, test } from 'vitest';
import { RunRecord } from '../run-record.ts';
import { migrate } from './migrate.ts';
import { recordOf } from '../../../../fixtures/record.ts';

/** A record of version 1 with the given subjects in a suite of pages, one of pictures and one of requests. */
function firstVersion(
  subjects: Readonly<Record<'pages' | 'pictures' | 'requests', readonly object[]>>,
): object {
  const record = recordOf();
  const [suite] = record.suites;
  if (!suite) throw new Error('the sample has a suite');
  const plain = suite.metrics.filter(({ contrast }) => !contrast);
  return {
    ...record,
    schema: 'tidemark.run/1',
    suites: [
      { ...suite, name: 'web', metrics: plain, subjects: subjects.pages },
      { ...suite, name: 'looks', subjects: subjects.pictures },
      { ...suite, name: 'api', metrics: plain, subjects: subjects.requests },
    ],
  };
}

test('subjects of version 1 say in fields what their labels and parts said', () => {
  const old = firstVersion({
    pages: [{ id: 'home/mobile', label: '/ on mobile', parts: ['home', 'mobile'] }],
    pictures: [{ id: 'on/desktop', label: '/on on desktop', parts: ['on', 'desktop'] }],
    requests: [
      { id: 'browse', label: 'browse', parts: ['browse'] },
      { id: 'browse/GET /a', label: 'browse: GET /a', parts: ['GET /a'], parent: 'browse' },
      { id: 'browse/add', label: 'browse: add', parts: ['add'], parent: 'browse' },
    ],
  });
  expect(RunRecord.parse(migrate(old)).suites.flatMap(({ subjects }) => subjects)).toEqual([
    { id: 'home/mobile', page: { name: 'home', path: '/' }, variant: { device: 'mobile' } },
    { id: 'on/desktop', page: { name: 'on', path: '/on' }, variant: { viewport: 'desktop' } },
    { id: 'browse', scenario: 'browse' },
    {
      id: 'browse/GET /a',
      scenario: 'browse',
      endpoint: { name: 'GET /a', method: 'GET', path: '/a' },
      parent: 'browse',
    },
    { id: 'browse/add', scenario: 'browse', endpoint: { name: 'add' }, parent: 'browse' },
  ]);
});

test('a record of the newest version, and what is no record of a known version, stay as they are', () => {
  const record = recordOf();
  expect(migrate(record)).toBe(record);
  expect([migrate({ schema: 'tidemark.run/99' }), migrate(null), migrate('x')]).toEqual([
    { schema: 'tidemark.run/99' },
    null,
    'x',
  ]);
});

test('a damaged record of version 1 is left to the schema to refuse', () => {
  expect(RunRecord.safeParse(migrate({ schema: 'tidemark.run/1', suites: 3 })).success).toBe(false);
});
