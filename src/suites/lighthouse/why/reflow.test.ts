import { expect, test } from 'vitest';
import { rows, unchanged } from './loads.fixture.ts';
import type { Load, Loads } from './load.ts';
import { reasons } from './why.ts';

const PAGE = 'http://127.0.0.1:4000';
const at = (file: string, line: number, reflowTime: number, original?: object) => ({
  source: { type: 'source-location', url: `${PAGE}${file}`, line, column: 4, ...(original && { original }) },
  reflowTime,
});

/** A load in which `items` forced the layout; Lighthouse's first table holds the worst of them alone. */
function force(load: Load, ...items: object[]): void {
  const table = (rowsOf: object[]) => ({ type: 'table', items: rowsOf });
  load.audits['forced-reflow-insight'] = {
    id: 'forced-reflow-insight',
    title: '',
    description: '',
    score: 0,
    scoreDisplayMode: 'numeric',
    details: { items: [table(items.slice(0, 1)), table(items)] },
  };
}

const said = (both: Loads) =>
  reasons(both)
    .filter(({ rule }) => rule === 'lighthouse/reflow-grew')
    .map(({ message, source, explains }) => [message, source?.original?.file ?? source?.url, explains]);

/** The base forced 3 ms; the head what is given, in files of other sizes. */
const against = (...items: object[]): Loads => {
  const both = unchanged((load) => {
    force(load, ...items);
    const [first] = rows(load, 'network-requests');
    if (first) first['resourceSize'] = 1;
  });
  force(both.before, at('/js/list.js', 11, 3));
  return both;
};

test('files that newly or longer force the layout are told with their worst line, the longest first', () => {
  const original = { file: 'webpack://shop/src/menu.ts', line: 6, column: 0 };
  const unattributed = { source: { type: 'text', value: 'unattributed' }, reflowTime: 500 };
  expect(
    said(
      against(
        at('/js/list.js', 40, 20),
        at('/js/list.js', 11, 64.4),
        at('/js/m.js', 0, 30, original),
        unattributed,
      ),
    ),
  ).toEqual([
    ['/js/list.js:12 forces the layout for 84 ms in one load, 3 ms before.', '/js/list.js', ['main-thread']],
    [
      'src/menu.ts:7 forces the layout for 30 ms in one load, not at all before.',
      'src/menu.ts',
      ['main-thread'],
    ],
  ]);
});

test('a little more, or more in the same files, is chance', () => {
  expect(said(against(at('/js/list.js', 11, 12)))).toEqual([]);
  const same = unchanged((load) => force(load, at('/js/list.js', 11, 90)));
  force(same.before, at('/js/list.js', 11, 3));
  expect(said(same)).toEqual([]);
});
