import { expect, test } from 'vitest';
import { paintsApart } from './apart.ts';
import type { PaintGraph } from './graph.ts';
import { graphOf, observed, request, script, task } from './loads.fixture.ts';

const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const painted = [task(200, 12, { parses: true }), task(240, 20, { lays: true, paints: true })];
const site = request('/site.css', [110, 180], { blocking: 'painting' });
const bare = graphOf([site, ...painted]);
const consent = script('/consent.js', [112, 190], { blocking: 'painting' });
const heavy = graphOf([site, consent, ...painted]);

/** What is told of loads of both sides: each finding in a few words. */
function told(base: readonly PaintGraph[], head: readonly PaintGraph[]): readonly string[] {
  const found = paintsApart({ base: base.map(observed), head: head.map(observed) });
  return found.map(({ rule, resource }) => `${rule.replace('lighthouse/', '')} ${resource}`);
}

test('a file that the first paint waits for on one side alone is told, with the loads that say it', () => {
  const [base, head] = [many(8, () => bare), many(8, () => heavy)];
  const [finding] = paintsApart({ base: base.map(observed), head: head.map(observed) });
  expect(finding).toEqual({
    subject: 'home/mobile',
    rule: 'lighthouse/blocking-added',
    message: '/consent.js now blocks the first paint: 8 of 8 loads waited for it, 0 of 8 before.',
    identity: 'blocking-added /consent.js',
    resource: '/consent.js',
    explains: ['paint'],
    before: { 'loads that waited': '0 of 8' },
    after: { 'loads that waited': '8 of 8' },
  });
  const [gone] = paintsApart({ base: head.map(observed), head: base.map(observed) });
  expect(gone?.message).toBe(
    '/consent.js no longer blocks the first paint: 0 of 8 loads waited for it, 8 of 8 before.',
  );
  // It is why nothing is slower.
  expect(gone?.explains).toBeUndefined();
});

test('what nearly all loads of both sides say is told, what is undecided is not', () => {
  const mixed = (waiting: number) => many(20, (at) => (at < waiting ? heavy : bare));
  expect(told(mixed(3), mixed(17))).toEqual(['blocking-added /consent.js']);
  expect(told(mixed(4), mixed(17))).toEqual([]);
  expect(told(mixed(3), mixed(16))).toEqual([]);
  expect(told(mixed(0), mixed(10))).toEqual([]);
});

test('unchanged pages, too few loads and loads that kept nothing tell nothing', () => {
  const noisy = many(8, (at) => (at % 2 === 0 ? heavy : bare));
  expect(told(noisy, noisy)).toEqual([]);
  expect(told([heavy, heavy, heavy], [heavy, heavy, heavy])).toEqual([]);
  expect(told([bare, bare], [heavy, heavy])).toEqual([]);
  expect(told([bare, bare, bare], [heavy, heavy, heavy])).toEqual(['blocking-added /consent.js']);
  const none = [observed(undefined), observed(undefined), observed(undefined)];
  expect(paintsApart({ base: none, head: [heavy, heavy, heavy].map(observed) })).toEqual([]);
  expect(paintsApart({ base: [], head: [] })).toEqual([]);
});

test('a script that was late and is in the head now is told; one that Chrome waits for nowhere is not', () => {
  const app = (more: Parameters<typeof script>[2]) => [
    ...many(4, () => graphOf([site, script('/app.js', [112, 190], more), ...painted])),
  ];
  const late = app({ priority: 'Low', blocking: 'nothing' });
  expect(told(late, app({ blocking: 'painting' }))).toEqual(['blocking-added /app.js']);
  expect(told(app({ blocking: 'painting' }), late)).toEqual(['blocking-gone /app.js']);
  // Asked for with the urgency of a script that is waited for, as `fetchpriority="high"` does.
  const bareLoads = many(4, () => bare);
  expect(told(bareLoads, app({ blocking: 'nothing' }))).toEqual([]);
  expect(told(bareLoads, late)).toEqual([]);
});

test('where the paint came later, what had come before it by then is not what it waits for', () => {
  const app = (ended: number) => script('/app.js', [112, ended], { blocking: 'parser' });
  const loads = (ended: number) => many(4, () => graphOf([site, app(ended), ...painted]));
  expect(told(loads(560), loads(190))).toEqual([]);
});

test('of many files a few are told, those that block now before those that do no longer', () => {
  const blocking = (names: readonly string[]) =>
    many(4, () =>
      graphOf([...names.map((name) => script(name, [112, 190], { blocking: 'painting' })), ...painted]),
    );
  const old = many(9, (at) => `/${at}.js`);
  expect(told(blocking(old), blocking(['/x.js', '/y.js']))).toEqual([
    'blocking-added /x.js',
    'blocking-added /y.js',
    'blocking-gone /0.js',
    'blocking-gone /1.js',
    'blocking-gone /2.js',
  ]);
});
