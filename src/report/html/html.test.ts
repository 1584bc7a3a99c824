import { expect, test } from 'vitest';
import { viewOf } from '../view/view.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { greenReport, partialReport } from '../sample/plain.fixture.ts';
import { html } from './html.ts';
import { base64, embed } from './pictures.ts';

const textOf = (media: ReadonlyMap<string, Uint8Array>) => html.render(failingReport(), media)[0]?.text ?? '';

test('base64 of any length is that of Node', () => {
  for (const length of [0, 1, 2, 3, 4, 24_575, 24_576, 24_577, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});

test('changed pictures come first; what is not at hand or does not fit is said', () => {
  const small = new Uint8Array(10);
  const shots = viewOf(failingReport()).shots;
  expect(shots.map((shot) => [shot.subject, shot.state])).toEqual([
    ['/pricing on mobile', 'changed'],
    ['/ on mobile', 'same'],
  ]);
  const [changed, same] = embed(
    shots,
    new Map([
      ['b'.repeat(64), small],
      ['c'.repeat(64), new Uint8Array(31_000_000)],
      ['a'.repeat(64), small],
    ]),
  );
  expect(changed?.now?.source).toMatch(/^data:image\/png;base64,/);
  expect(changed?.left).toEqual([
    'the picture before does not fit into this page; it lies in the folder exhibits',
    'the difference is not at hand',
  ]);
  expect(same?.left).toEqual([]);
  expect(textOf(new Map())).toContain('The picture now is not at hand');
});

test('only pictures are embedded as pictures', () => {
  const shots = viewOf(failingReport()).shots.map((shot) => ({
    ...shot,
    now: shot.now && { ...shot.now, mime: 'image/svg+xml" onload="x' },
  }));
  expect(embed(shots, new Map([['b'.repeat(64), new Uint8Array(3)]]))[0]?.now).toBeUndefined();
});

test('a check that a problem explains is told once above, and still listed', () => {
  const text = html.render(partialReport(), new Map())[0]?.text ?? '';
  expect(text).toContain('Could not be measured');
  expect(text).not.toContain('id="broke"');
  expect(text.match(/data-mark="failed changed"/g)).toHaveLength(1);
});

test('a green page has nothing under what broke', () => {
  const text = html.render(greenReport(), new Map())[0]?.text ?? '';
  expect(text).toContain('All 5 checks passed'.toLowerCase());
  expect(text).not.toContain('id="broke"');
});
