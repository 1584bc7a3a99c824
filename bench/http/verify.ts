// What judging a JSON answer costs, paired with another checkout, rounds by turns: medians in µs an answer, and the
// median ratio of the pairs. Run: node bench/http/verify.ts [checkout]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { verifierOf } from '#http/verify.ts';

const ROUNDS = 60;
const ANSWERS = 20_000;

type Verify = typeof verifierOf;

const expectation: Parameters<Verify>[0] = {
  statuses: [200],
  headers: [],
  body: [
    { path: '$.status', equals: 'new' },
    { path: '$.order.id', exists: true },
    { path: '$.items', min: 1 },
    { path: '$.items[0].price', equals: 3 },
    { path: "$['items'][-1].tags[0]", equals: 'y' },
  ],
};

const bodyOf = (items: number): string =>
  JSON.stringify({
    status: 'new',
    order: { id: 7 },
    items: Array.from({ length: items }, (_, index) => ({ sku: `s${index}`, price: 3, tags: ['y'] })),
  });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

function round(verify: ReturnType<Verify>, body: string): number {
  const answer = { status: 200, headers: {}, body, service: 1 };
  const started = performance.now();
  for (let at = 0; at < ANSWERS; at += 1) if (verify(answer)) throw new Error('the answer is right');
  return ((performance.now() - started) / ANSWERS) * 1_000;
}

const [other = '.'] = process.argv.slice(2);
const theirs: { verifierOf: Verify } = await import(pathToFileURL(resolve(other, 'src/http/verify.ts')).href);
for (const items of [1, 20]) {
  const body = bodyOf(items);
  const sides = [verifierOf(expectation, Date.now), theirs.verifierOf(expectation, Date.now)] as const;
  const pairs = Array.from({ length: ROUNDS }, (_, at) => {
    const [first, second] = at % 2 === 0 ? sides : sides.toReversed();
    const times = [first, second].map((verify) => (verify === undefined ? NaN : round(verify, body)));
    return at % 2 === 0 ? times : times.toReversed();
  }).slice(6);
  const ours = pairs.map(([time = NaN]) => time);
  const others = pairs.map(([, time = NaN]) => time);
  const ratios = pairs.map(([mine = NaN, their = NaN]) => mine / their);
  console.log(
    `${body.length} bytes: ours ${median(ours).toFixed(2)} µs, theirs ${median(others).toFixed(2)} µs, ` +
      `ratio ${median(ratios).toFixed(3)}`,
  );
}
