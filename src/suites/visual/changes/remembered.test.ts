import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { Side } from '#model/contract/suite.ts';
import { sha256 } from '#system/files.ts';
import { contrast } from '../contrast.ts';
import { movedIn } from './remembered.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** A line of a page: what it says, in which colour, painted as a bar as long as its text. */
interface Line {
  readonly text: string;
  readonly colour?: Colour;
  readonly selector?: string;
  /** px, 20 where it is not said. */
  readonly high?: number;
  /** What its bar is painted in, whatever its style says. */
  readonly paint?: Colour;
}

const BLACK: Colour = [0, 0, 0];

interface More {
  readonly looks?: number;
  readonly served?: boolean;
  readonly restless?: readonly (readonly [number, string])[];
  readonly restlessness?: Side['restlessness'];
}

/** One side of a page of such lines, 20 px each, as the engine keeps it. */
function side(lines: readonly Line[], { looks = 2, restless = [], ...more }: More = {}): Side {
  const png = new PNG({ width: 100, height: 100 });
  png.data.fill(255);
  const topOf = (at: number): number => lines.slice(0, at).reduce((sum, { high = 20 }) => sum + high, 0);
  for (const [at, { text, colour = BLACK, paint = colour }] of lines.entries())
    for (let y = topOf(at) + 4; y < topOf(at) + 16; y += 1)
      for (let x = 0; x < text.length * 4; x += 1) png.data.set([...paint, 255], (y * 100 + x) * 4);
  const elements = {
    version: 1,
    threshold: 0.05,
    unstable: [],
    looks,
    cut: false,
    properties: ['color'],
    styles: [{ text: '' }, ...lines].map(({ colour = BLACK }: Line) => [`rgb(${colour.join(', ')})`]),
    rows: [
      ['body', -1, 'body', 0, 0, 100, 100, '', 0, '', '', false],
      ...lines.map(({ text, selector, high = 20 }, at) => {
        const name = `line-${at}`;
        return [selector ?? `#${name}`, 0, 'p', 0, topOf(at), 100, high, text, at + 1, name, '', false];
      }),
    ],
    restless,
  };
  const bodies = new Map([
    ['screenshot', PNG.sync.write(png)],
    ['elements', Buffer.from(JSON.stringify(elements))],
  ]);
  return {
    target: 'http://127.0.0.1',
    measurements: [],
    findings: [],
    exhibits: [...bodies].map(([name, body]) => ({
      suite: 's',
      subject: 'home',
      name,
      mime: '',
      bytes: body.length,
      sha256: sha256(body),
    })),
    read: async ({ name }) => bodies.get(name) ?? Buffer.alloc(0),
    ...more,
  };
}

/** Moved in the three newest of ten runs. */
const restlessness = { runs: 10, moved: [{ selector: '#line-0', key: 'text', in: 0b111 }] };

const [MONDAY, TUESDAY] = [{ text: 'Offer of Monday' }, { text: 'Offer, Tuesday!!!!!' }];
const BUY = { text: 'Buy' };

/** How grave each sentence is, what it adds, the share of changed pixels, and the looks asked for. */
async function outcome(now: Side, before: Side) {
  const { findings, measurements, looks } = await contrast('home', now, before);
  const [samples] = measurements.map((each) => each.samples);
  return {
    told: findings.map(({ selector, severity }) => `${selector} ${severity}`),
    details: findings.flatMap(({ detail }) => detail ?? []),
    atMost: samples?.kind === 'absent' ? samples.atMost : undefined,
    changed: samples?.kind === 'exact' ? samples.values[0] : undefined,
    looks,
  };
}

test('what moved in three of ten runs and differs now is told, and fails by no pixel', async () => {
  const [head, base] = [side([TUESDAY, BUY]), side([MONDAY, BUY], { restlessness, served: true })];
  expect(await outcome(head, base)).toEqual({
    told: ['#line-0 warning'],
    details: [
      'It moved by itself on the base branch (text in 3 of the last 10 runs), ' +
        'so it may be no change and fails nothing.',
    ],
    changed: 0,
    looks: { now: 3, before: 3 },
  });
  const looked = await outcome(
    side([TUESDAY, BUY], { looks: 12 }),
    side([MONDAY, BUY], { restlessness, served: true, looks: 12 }),
  );
  expect(looked).toMatchObject({ told: ['#line-0 warning'], changed: 0 });
  expect(looked.looks).toBeUndefined();
});

test.each([
  ['an element that never moved', [MONDAY, { text: 'Sell' }]],
  ['another property of the same element', [{ ...MONDAY, colour: [200, 0, 0] as const }, BUY]],
  ['another property beside the one that moved', [{ ...TUESDAY, colour: [200, 0, 0] as const }, BUY]],
])('%s is judged as without any memory', async (_, lines) => {
  const head = side(lines);
  const usual = await outcome(head, side([MONDAY, BUY], { served: true }));
  expect(usual.told).toEqual([expect.stringMatching(/error$/)]);
  expect(usual.changed).toBeGreaterThan(0.001);
  expect(await outcome(head, side([MONDAY, BUY], { restlessness, served: true }))).toEqual(usual);
});

test('a steady element that changed fails beside one that may be luck, with all of its pixels', async () => {
  const usual = await outcome(side([MONDAY, { text: 'Sell' }]), side([MONDAY, BUY]));
  const both = await outcome(side([TUESDAY, { text: 'Sell' }]), side([MONDAY, BUY], { restlessness }));
  expect(both.told).toEqual(['#line-1 error', '#line-0 warning']);
  expect(both.changed).toBeCloseTo(usual.changed ?? NaN, 6);
});

test('what moved in all of ten runs and holds still at enough looks has changed', async () => {
  const always = { runs: 10, moved: [{ selector: '#line-0', key: 'text', in: 1023 }] };
  const after = (looks: number) =>
    outcome(
      side([TUESDAY, BUY], { looks }),
      side([MONDAY, BUY], { looks, restlessness: always, served: true }),
    );
  expect(await after(6)).toMatchObject({ told: ['#line-0 warning'], looks: { now: 1, before: 1 } });
  const enough = await after(7);
  expect(enough).toMatchObject({ told: ['#line-0 error'], details: [] });
  expect(enough.looks).toBeUndefined();
  expect(enough.changed).toBeGreaterThan(0.001);
});

test('of a selector that two elements have nothing is remembered and nothing believed', async () => {
  const twice = [
    { ...MONDAY, selector: 'p' },
    { ...BUY, selector: 'p' },
  ];
  expect(await movedIn(side(twice, { restless: [[1, 'text']] }))).toEqual([]);
  const of = { runs: 10, moved: [{ selector: 'p', key: 'text', in: 0b111 }] };
  const now = [{ ...TUESDAY, selector: 'p' }, twice[1] ?? BUY];
  expect((await outcome(side(now), side(twice, { restlessness: of }))).told).toEqual(['p error']);
});

test('what a side saw move is told by selectors; a side without a list cannot tell', async () => {
  const one = side([MONDAY, BUY], {
    restless: [
      [1, 'text'],
      [2, 'color'],
    ],
  });
  expect(await movedIn(one)).toEqual([
    { selector: '#line-0', key: 'text' },
    { selector: '#line-1', key: 'color' },
  ]);
  expect(await movedIn({ ...one, exhibits: [] })).toBeUndefined();
});

test('of what one look shows and another does not, it is remembered that its parent has more and fewer', async () => {
  const shown = side([MONDAY, BUY], {
    restless: [
      [1, 'visibility'],
      [2, 'visibility'],
    ],
  });
  expect(await movedIn(shown)).toEqual([
    { selector: '#line-0', key: 'visibility' },
    { selector: 'body', key: 'children' },
    { selector: '#line-1', key: 'visibility' },
  ]);
});

test('where what moves by itself has another size, pixels beside it are undecided, for it pushes them', async () => {
  const base = side([MONDAY, BUY], { restlessness, served: true });
  const beside = { ...BUY, paint: [200, 0, 0] as const };
  const sameSize = await outcome(side([TUESDAY, beside]), base);
  expect([sameSize.changed, sameSize.atMost]).toEqual([expect.any(Number), undefined]);
  expect(sameSize.changed).toBeGreaterThan(0);
  const grown = await outcome(side([{ ...TUESDAY, high: 40 }, beside]), base);
  expect([grown.changed, grown.atMost]).toEqual([undefined, expect.any(Number)]);
  expect(grown.atMost).toBeGreaterThan(0);
  expect(grown.told).toContain('#line-0 warning');
  // Nobody remembers that of it.
  const unknown = await outcome(
    side([{ ...TUESDAY, high: 40 }, beside]),
    side([MONDAY, BUY], { served: true }),
  );
  expect(unknown.changed).toBeGreaterThan(0);
});
