import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { changed, check, found, grown, worldOf, type World } from './world.fixture.ts';

const ids = (world: World) => causesOf(worldOf(world)).map(({ id }) => id);
const label = (at: string, selector = '#email') =>
  found(at, 'label', { selector, message: `No label: ${selector}` });

test('the same fault has the same id on another device, on more pages and among others', () => {
  const [id] = ids({ findings: [label('looks/login/phone')] });
  const [other] = ids({ findings: [label('looks/login/desktop')] });
  const [both] = ids({ findings: [label('looks/cart/desktop'), label('looks/login/phone')] });
  const many = ids({
    findings: [changed('looks/home/phone', '#a'), label('looks/login/phone')],
    checks: [check('looks/home/phone/changed-pixels#max', [undefined, 0.5])],
  });
  expect([other, both, many.includes(id ?? '')]).toEqual([id, id, true]);
});

test('a resource is the same whatever its bytes, and figures of a page whatever their values', () => {
  const heavy = (by: number) =>
    ids({
      checks: [check('web/home/mobile/total-bytes#max', [1_000, 1_000 + by])],
      findings: [grown('web/home/mobile', '/a.js', by)],
    });
  const slow = (device: string, now: number) =>
    ids({ checks: [check(`web/home/${device}/lcp#max`, [1_000, now])] });
  expect(heavy(20_000)).toEqual(heavy(90_000));
  expect(slow('mobile', 3_000)).toEqual(slow('desktop', 4_000));
});

test('a selector is the same whatever names a build made up for its classes', () => {
  const made = (name: string) => ids({ findings: [label('looks/login/phone', `main > input.css-${name}`)] });
  expect(made('1x2y3z4')).toEqual(made('9q8w7e6'));
});

test('equal names at different places are told apart, whatever their order', () => {
  const findings = [
    found('looks/login/phone', 'label', { selector: '#a', message: 'No label' }),
    found('looks/cart/phone', 'contrast', { selector: '#a', message: 'Too pale' }),
  ];
  const causes = (all: typeof findings) =>
    Object.fromEntries(causesOf(worldOf({ findings: all })).map(({ anchor, id }) => [anchor.page, id]));
  const [one, two] = [causes(findings), causes(findings.toReversed())];
  expect(new Set(Object.values(one)).size).toBe(2);
  expect(one).toEqual(two);
});

test('figures of different families and metrics without one have ids of their own', () => {
  const checks = ['lcp', 'tbt', 'total-bytes', 'performance'].map((name) =>
    check(`web/home/${name === 'performance' ? 'desktop' : 'mobile'}/${name}#max`, [
      1_000,
      name === 'tbt' ? 2_000 : 90_000,
    ]),
  );
  expect(new Set(ids({ checks })).size).toBe(4);
});
