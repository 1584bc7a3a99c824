import { expect, test } from 'vitest';
import { failingReport } from '../../sample/failing.fixture.ts';
import { causedReport } from '../caused.fixture.ts';
import { html } from '../html.ts';
import { boxBefore, shapeFor, windowOf } from './crop.ts';

const desk = { width: 1280, height: 2000 };
const phone = { width: 390, height: 2000 };

test('a window lies around its box, inside the picture, and is shaped like it', () => {
  const button = { x: 600, y: 500, width: 128, height: 48 };
  const shape = shapeFor(button);
  const view = windowOf(button, desk, shape);
  expect(view.width).toBe(240);
  expect(view.width / view.height).toBeCloseTo(192 / 112);
  expect([view.x, view.y + view.height / 2]).toEqual([544, 524]);
  expect(windowOf({ x: 1270, y: 1990, width: 10, height: 10 }, desk, shape)).toMatchObject({ x: 1040 });
});

test('a window is never wider than the picture, and shows the top of what is taller', () => {
  const column = { x: 0, y: 300, width: 390, height: 1200 };
  const view = windowOf(column, phone, shapeFor(column));
  expect([view.x, view.y, view.width]).toEqual([0, 268, 390]);
});

test('what lay elsewhere before is marked there; what does not say so is marked nowhere', () => {
  const [moved] = failingReport().verdict.findings.filter(({ box }) => box);
  if (!moved) throw new Error('the sample has a finding with a place');
  expect(boxBefore({ ...moved, before: { x: 36, colour: 'blue' } })).toEqual({
    x: 36,
    y: 420,
    width: 120,
    height: 40,
  });
  expect(boxBefore(moved)).toBeUndefined();
});

/** A PNG's beginning: nobody decodes it here. */
const bytes = new Uint8Array(300).fill(7);
const media = new Map(['a', 'b', 'c', 'd'].map((digit) => [digit.repeat(64), bytes]));
const cardOf = (text: string, id: string): string =>
  new RegExp(`<article class="cause[^>]* id="${id}"[\\s\\S]*?</article>`).exec(text)?.[0] ?? '';

test('a cause shows before and now where it changed, and every picture is in the page once', () => {
  const text = html.render(causedReport(), media)[0]?.text ?? '';
  const card = cardOf(text, 'buy1');
  expect([...card.matchAll(/aria-label="([^"]*cut to where it shows)"/g)].map(([, words]) => words)).toEqual([
    '/pricing on mobile before, cut to where it shows',
    '/pricing on mobile now, cut to where it shows',
  ]);
  expect(card).toContain('href="#shot-0"');
  expect(text.match(/data:image\/png;base64,/g)).toHaveLength(4);
});

test('without a spot to look at the whole difference is shown', () => {
  const report = causedReport();
  const findings = report.verdict.findings.map(({ box: _box, ...rest }) => rest);
  const text = html.render({ ...report, verdict: { ...report.verdict, findings } }, media)[0]?.text ?? '';
  expect(cardOf(text, 'buy1')).toContain('aria-label="/pricing on mobile: what differs, marked"');
});
