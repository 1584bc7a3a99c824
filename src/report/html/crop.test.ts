import { expect, test } from 'vitest';
import { failingReport } from '../sample/failing.fixture.ts';
import { html } from './html.ts';
import { windowOf } from './crop.ts';

test('a window is a square around its box, inside the picture', () => {
  expect(windowOf({ x: 600, y: 500, width: 40, height: 20 }, 1280, 2000)).toEqual({
    x: 490,
    y: 380,
    width: 260,
    height: 260,
  });
  expect(windowOf({ x: 0, y: 1990, width: 10, height: 10 }, 1280, 2000)).toEqual({
    x: 0,
    y: 1740,
    width: 260,
    height: 260,
  });
});

test('a window is never wider than the picture, and shows the top of what is taller', () => {
  expect(windowOf({ x: 0, y: 300, width: 390, height: 1200 }, 390, 2000)).toEqual({
    x: 0,
    y: 268,
    width: 390,
    height: 390,
  });
  expect(windowOf({ x: 0, y: 0, width: 100, height: 100 }, 390, 120)).toMatchObject({ y: 0 });
});

const bytes = new Uint8Array(3);
const textOf = (report: ReturnType<typeof failingReport>) =>
  html.render(
    report,
    new Map(
      [
        ['b', bytes],
        ['c', bytes],
        ['d', bytes],
      ].map(([digit, body]) => [String(digit).repeat(64), body instanceof Uint8Array ? body : bytes]),
    ),
  )[0]?.text ?? '';

test('a page that changed is shown before and now where it changed, each picture embedded once', () => {
  const text = textOf(failingReport());
  expect([...text.matchAll(/<span class="window"><img data-of="([^"]+)"/g)].map(([, of]) => of)).toEqual([
    'before-0',
    'now-0',
  ]);
  expect(text).toContain('href="#shot-0"');
  expect(text.match(/data:image\/png;base64,/g)).toHaveLength(3);
});

test('without a spot to look at the whole difference is shown', () => {
  const report = failingReport();
  const findings = report.verdict.findings.map(({ box: _box, ...rest }) => rest);
  const text = textOf({ ...report, verdict: { ...report.verdict, findings } });
  expect([...text.matchAll(/<span class="window"><img data-of="([^"]+)"/g)].map(([, of]) => of)).toEqual([
    'diff-0',
  ]);
});
