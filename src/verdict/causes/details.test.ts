import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { check, found, news, worldOf } from './world.fixture.ts';

const detail = (at: string, message: string, explains: 'main-thread' | 'paint' | 'bytes') =>
  found(at, 'function-grew', { ...news, message, explains: [explains] });
const busier = check('web/home/mobile/tbt#regress', [100, 300]);

test('what is behind a figure is in the figure’s cause, however much of it there is and whoever tells it', () => {
  const findings = [
    detail('looks/home/desktop', 'render runs 4,120 times.', 'main-thread'),
    detail('looks/home/phone', 'paint runs 90 times.', 'main-thread'),
  ];
  const causes = causesOf(worldOf({ checks: [busier], findings }));
  expect(causes.map(({ kind, anchor, lead, findings: own }) => [kind, anchor, lead, own.length])).toEqual([
    ['slow', { kind: 'page', name: '/' }, busier.id, 2],
  ]);
  const [bare] = causesOf(worldOf({ checks: [busier] }));
  expect(bare?.id).toBe(causes[0]?.id);
});

test('it makes no cause by itself, nor one of another family or page', () => {
  const alone = [detail('looks/home/desktop', 'render runs 4,120 times.', 'main-thread')];
  expect(causesOf(worldOf({ findings: alone }))).toEqual([]);
  const others = [
    detail('looks/cart/desktop', 'render runs 4,120 times.', 'main-thread'),
    detail('looks/home/desktop', 'The largest paint is another.', 'paint'),
  ];
  expect(causesOf(worldOf({ checks: [busier], findings: others }))[0]?.findings).toEqual([]);
});

test('it does not make one cause of two resources that its figures have', () => {
  const checks = [check('web/home/mobile/total-bytes#max', [100_000, 400_000])];
  const file = (resource: string, value: number) =>
    found('web/home/mobile', 'resource-changed', {
      ...news,
      message: `${resource} grew.`,
      resource,
      amount: { value, unit: 'bytes' },
      explains: ['bytes'],
      after: { bytes: value, files: 1, type: 'script' },
    });
  const findings = [
    file('/a.js', 160_000),
    file('/b.js', 140_000),
    detail('web/home/mobile', 'No cache.', 'bytes'),
  ];
  const causes = causesOf(worldOf({ checks, findings }));
  expect(causes.map(({ anchor, findings: own }) => [anchor.name, own.length]).toSorted()).toEqual([
    ['/a.js', 2],
    ['/b.js', 1],
  ]);
});
