import { afterEach, expect, test } from 'vitest';
import type { Contrast, Side } from '#model/contract/suite.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { contrast } from './contrast.ts';
import { elementsOf } from './elements.ts';
import { lookAgain, measureAgain } from './engine.ts';
import { look, lookTask, page, serve, sideOf, type Served } from './site.fixture.ts';

const served: Served[] = [];
afterEach(async () => {
  for (const serving of served.splice(0)) await serving.close();
});

/** A page between whose parts the server puts, at each visit, the next of these and in the end always the last. */
async function drawing(...quotes: readonly string[]): Promise<string> {
  let visits = 0;
  const serving = await serve({
    '/': () => {
      const quote = quotes[Math.min(visits, quotes.length - 1)];
      visits += 1;
      const parts = Array.from({ length: 25 }, (_, n) => `<p>Part ${n} of the page</p>`);
      return [
        200,
        'text/html; charset=utf-8',
        page(
          `<main><h1>Quotes</h1><div id="quote">${quote}</div>${parts.join('')}<p id="end">The end</p></main>`,
        ),
      ];
    },
  });
  served.push(serving);
  return serving.target;
}

async function seen(target: string): Promise<Side> {
  return sideOf(await look(benchFor(target), { width: 600, height: 400 }));
}

/** A side after further looks, and what they found. */
async function again(target: string, side: Side, looks: number) {
  const task = lookTask({ width: 600, height: 400 });
  const { exhibits, findings } = await lookAgain(task, benchFor(target), { side, looks });
  const more = sideOf({
    measurements: [],
    findings,
    exhibits: [...exhibits].filter((each) => 'body' in each),
  });
  const kept = side.exhibits.filter(({ name }) => !more.exhibits.some((exhibit) => exhibit.name === name));
  const after: Side = {
    ...side,
    exhibits: [...kept, ...more.exhibits],
    read: (exhibit) => (kept.includes(exhibit) ? side.read(exhibit) : more.read(exhibit)),
  };
  return { side: after, found: findings.map(({ identity }) => identity) };
}

const valueOf = ({ measurements }: Contrast) => {
  const samples = measurements[0]?.samples;
  return samples?.kind === 'exact' ? samples.values[0] : samples;
};

const [short, other] = ['<b>To be or not to be</b>', '<b>Know thyself</b>'];
const long = Array.from({ length: 5 }, (_, line) => `<p>Line ${line} of a longer quote</p>`).join('');

test.each([
  ['of one size', other],
  ['of another size, which pushes all below it', long],
])(
  'what a server draws anew at each visit is no difference once another look has shown it: %s',
  async (_, drawn) => {
    const base = await seen(await drawing(short));
    const target = await drawing(drawn, drawn, short);
    const head = await seen(target);
    const first = await contrast('home/desktop', head, base);
    expect(valueOf(first)).toBeGreaterThan(0);
    expect(first.looks).toEqual({ before: 0, now: 3 });
    const { side, found } = await again(target, head, 1);
    expect(found).toEqual([expect.stringContaining('visual/unstable ')]);
    const second = await contrast('home/desktop', side, base);
    expect([valueOf(second), second.looks, second.findings]).toEqual([0, undefined, []]);
  },
);

test('a difference that every further look shows too stays one, and in the end asks for no more looks', async () => {
  const [baseTarget, headTarget] = [await drawing(short), await drawing(long)];
  const base: Side = { ...(await seen(baseTarget)), served: true };
  const head = await seen(headTarget);
  const first = await contrast('home/desktop', head, base);
  expect(first.looks).toEqual({ before: 3, now: 3 });
  const [after, before] = [await again(headTarget, head, 4), await again(baseTarget, base, 3)];
  expect([after.found, before.found]).toEqual([[], []]);
  const second = await contrast('home/desktop', after.side, { ...before.side, served: true });
  expect(valueOf(second)).toBe(valueOf(first));
  expect(second.looks).toBeUndefined();
  expect(second.findings.length).toBeGreaterThan(0);
});

test('measured again, a page is visited once, and what moved since the first picture is known', async () => {
  const target = await drawing(short, short, other, short);
  const side = await seen(target);
  expect((await elementsOf(side)).unstable).toEqual([]);
  const task = lookTask({ width: 600, height: 400 });
  const again = await measureAgain(task, benchFor(target), side);
  const known = sideOf(again);
  const { unstable, looks } = await elementsOf(known);
  expect({ moved: unstable.length > 0, looks }).toEqual({ moved: true, looks: 3 });
  expect(again.exhibits.map(({ name }) => name)).toEqual(['elements']);
  expect(again.findings.map(({ rule }) => rule)).toEqual(['visual/unstable']);
  const valuesOf = (metric: string) => again.measurements.find((one) => one.metric === metric)?.samples;
  expect(valuesOf('page-height')).toEqual(
    side.measurements.find(({ metric }) => metric === 'page-height')?.samples,
  );
  expect(valuesOf('dom-nodes')).toMatchObject({ kind: 'exact', values: [expect.any(Number)] });
});
