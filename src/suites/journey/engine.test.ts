import { afterEach, expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { State } from '#model/contract/state.ts';
import { isWalkthrough, readWalkthrough } from '#model/observation/walkthrough.ts';
import type { Task } from '#model/task.ts';
import { measure } from './engine.ts';
import { shopServer, type Faults, type Shop } from './shop.fixture.ts';
import { journey } from './suite.ts';

const shops: Shop[] = [];
afterEach(async () => {
  for (const shop of shops.splice(0)) await shop.close();
});

async function shopWith(faults: Faults = {}): Promise<Shop> {
  const shop = await shopServer(faults);
  shops.push(shop);
  return shop;
}

const login = {
  post: '/login',
  json: { email: 'buyer+${{ run.id }}@example.test' },
  expect: { status: 200 },
  capture: { token: { from: '$.token', secret: true } },
};
const order = { post: '/orders', json: { sku: 'abc' }, expect: { status: 201 }, capture: { order: '$.id' } };
const paid = {
  get: '/orders/${{ vars.order }}',
  retry: { times: 5, every: '5ms', until: "$.body.status == 'paid'" },
};
const refund = { post: '/orders/${{ vars.order }}/refund', expect: { status: 200 } };
const branched = [
  login,
  order,
  paid,
  { checkpoint: 'paid' },
  {
    branches: {
      'refund once': [refund],
      'refund twice is refused': [refund, { ...refund, expect: { status: 409 } }],
    },
  },
];
const always = [{ delete: '/orders/${{ vars.order }}' }];

function taskOf(written: object, more: object = {}): Task {
  const options = journey.options.parse({ journeys: { buy: written }, retries: 0, ...more });
  const [task] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!task) throw new Error('nothing was planned');
  return { ...task, suite: 'flows', uses: 'journey' };
}

async function gone(shop: Shop, written: object, more: object = {}, around: object = {}) {
  const bench = benchFor(shop.origin, around);
  return measure(taskOf(written, more), bench);
}

const passed = ({ measurements }: Observation) =>
  measurements.find(({ metric }) => metric === 'steps-passed')?.samples;
const told = ({ findings }: Observation) => findings.map(({ rule, message }) => [rule, message]);

test('a journey whose every step does what it should passes whole, with a time for each', async () => {
  const shop = await shopWith({ paidAfter: 3 });
  const seen = await gone(shop, { steps: [login, order, paid, refund], always });
  expect(told(seen)).toEqual([]);
  expect(passed(seen)).toEqual({ kind: 'exact', values: [4] });
  const times = seen.measurements.filter(({ metric }) => metric === 'duration');
  expect(times.map(({ subject, samples }) => [subject, samples.kind])).toEqual([
    ['buy', 'replicates'],
    ['buy: POST /login', 'replicates'],
    ['buy: POST /orders', 'replicates'],
    ['buy: GET /orders/{order}', 'replicates'],
    ['buy: POST /orders/{order}/refund', 'replicates'],
  ]);
  expect(shop.asked.filter((line) => line === 'GET /orders/o1')).toHaveLength(3);
  expect(shop.asked.at(-1)).toBe('DELETE /orders/o1');
});

test('how a journey went is kept step by step, in its branches, with what was expected and answered', async () => {
  const shop = await shopWith({ refundsTwice: true });
  const seen = await gone(shop, { steps: branched, always });
  const exhibit = seen.exhibits.find(isWalkthrough);
  const course = exhibit && readWalkthrough(exhibit.body);
  expect(course?.branches).toEqual([
    { branch: ['refund once'], from: 'paid' },
    { branch: ['refund twice is refused'], from: 'paid' },
  ]);
  const [way] = course?.ways ?? [];
  expect(way?.steps.map(({ name, branch, status }) => [...branch, name, status].join(' · '))).toEqual([
    'POST /login · passed',
    'POST /orders · passed',
    'GET /orders/{order} · passed',
    'refund once · POST /orders/{order}/refund · passed',
    'refund twice is refused · POST /orders/{order}/refund · passed',
    'refund twice is refused · POST /orders/{order}/refund (2) · failed',
  ]);
  const last = way?.steps.at(-1);
  expect(last).toMatchObject({ expects: '{"status":409}', why: 'answered 200 instead of 409' });
  expect(last?.exchange?.told?.answer).toContain('refunded');
  expect(last?.exchange?.told?.sent).toContainEqual(['cookie', '***']);
});

test('a step that fails ends its way: what follows is skipped and never counted, and always runs', async () => {
  const shop = await shopWith({ noOrders: true });
  const seen = await gone(shop, { steps: [login, order, paid, refund], always });
  expect(told(seen)).toEqual([['journey/expectation', 'POST /orders answered 500 instead of 201.']]);
  expect(passed(seen)).toEqual({ kind: 'exact', values: [1] });
  const [finding] = seen.findings;
  expect(finding?.identity).toBe('buy POST /orders status 201');
  expect(finding?.detail).toContain(
    `curl --globoff -X 'POST' -H 'content-type: application/json' ` +
      `--data-raw '{"sku":"abc"}' '${shop.origin}/orders' # and your own cookie`,
  );
  expect(finding?.detail).toContain('{"error":"out of tea"}');
  const har = seen.exhibits.find(({ name }) => name === 'har')?.body;
  const { log } = JSON.parse(new TextDecoder().decode(har));
  expect(log.entries.map(({ response }: { response: { status: number } }) => response.status)).toEqual([
    200, 500,
  ]);
  expect(shop.asked).toEqual(['POST /login', 'POST /orders']);
});

test('without anything saved, each branch begins with the steps that lead to its checkpoint', async () => {
  const shop = await shopWith();
  const seen = await gone(shop, { steps: branched, always });
  expect(told(seen)).toEqual([]);
  expect(passed(seen)).toEqual({ kind: 'exact', values: [6] });
  expect(shop.asked.filter((line) => line === 'POST /orders')).toHaveLength(2);
  expect(shop.orders.size).toBe(0);
});

test('only the branch that fails is told, whichever comes first', async () => {
  const shop = await shopWith({ refundsTwice: true });
  const name = 'refund twice is refused › POST /orders/{order}/refund (2)';
  const message = `R${name.slice(1)} answered 200 instead of 409.`;
  expect(told(await gone(shop, { steps: branched }))).toEqual([['journey/expectation', message]]);
  const { branches } = { ...branched[4] } as { branches: object };
  const turned = [
    ...branched.slice(0, 4),
    { branches: Object.fromEntries(Object.entries(branches).reverse()) },
  ];
  const seen = await gone(shop, { steps: turned });
  expect(told(seen)).toEqual([['journey/expectation', message]]);
  expect(passed(seen)).toEqual({ kind: 'exact', values: [5] });
});

/** A state that keeps the shop's orders; it brings back nothing where it lies. */
function orderState({ orders }: Shop, lies = false): State & { readonly said: string[] } {
  const marks: string[] = [];
  const said: string[] = [];
  let way: State['way'] = 'restore';
  return {
    titles: [],
    reset: async () => false,
    query: async () => [],
    object: async () => undefined,
    mail: async () => [],
    queue: async () => ({ count: 0, bodies: [] }),
    said,
    get way() {
      return way;
    },
    async checkpoint() {
      marks.push(JSON.stringify([...orders]));
      return { marks: [{ id: marks.length - 1 }] };
    },
    async restore({ marks: [mark] = [] }) {
      said.push('restored');
      if (lies) return true;
      orders.clear();
      for (const [id, was] of JSON.parse(marks[mark?.id ?? 0] ?? '[]')) orders.set(id, was);
      return true;
    },
    distrust(why) {
      said.push(why);
      way = 'replay';
    },
    async close() {
      said.push('closed');
    },
  };
}

const restoring = { state: { strategy: 'auto' }, probes: { orders: { get: '/orders' } } };

test('where a state is brought back no step is done again, and what the way knew comes back with it', async () => {
  const shop = await shopWith();
  const state = orderState(shop);
  const seen = await gone(shop, { steps: branched, always }, restoring, { openState: async () => state });
  expect(told(seen)).toEqual([]);
  expect(shop.asked.filter((line) => line === 'POST /orders')).toHaveLength(1);
  expect(state.said).toEqual(['restored', 'closed']);
});

test('a state that lies is found out by its probes, and the steps are done again', async () => {
  const shop = await shopWith();
  const state = orderState(shop, true);
  const seen = await gone(shop, { steps: branched }, restoring, { openState: async () => state });
  expect(told(seen)).toEqual([]);
  expect(state.said).toEqual(['restored', 'the probes answer otherwise after going back to paid', 'closed']);
  expect(shop.asked.filter((line) => line === 'POST /orders')).toHaveLength(2);
});

test('a target that goes down in the middle is one finding, and the rest is skipped', async () => {
  const shop = await shopWith({ dies: true });
  const seen = await gone(shop, { steps: branched, always });
  expect(told(seen)).toEqual([
    [
      'journey/target-down',
      'POST /orders was not answered, and the target answers nothing else either; all that follows is skipped.',
    ],
  ]);
  expect(passed(seen)).toEqual({ kind: 'exact', values: [1] });
});

test('what passes when the journey begins anew is told as flaky, and nothing is red', async () => {
  const shop = await shopWith({ failsFirst: 1 });
  const seen = await gone(shop, { steps: [login, order] }, { retries: 1 });
  expect(seen.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['journey/flaky', 'info']]);
  expect(passed(seen)).toEqual({ kind: 'exact', values: [2] });
  // A second attempt is no comparison for a base's first.
  const times = seen.measurements.filter(({ metric }) => metric === 'duration');
  expect(times.map(({ samples }) => samples.kind)).toEqual(['absent', 'absent', 'absent']);
});

test('a captured secret is hidden by the run, and nothing else is', async () => {
  const shop = await shopWith();
  const hidden: string[] = [];
  const received: Bench['received'] = (cookies) => hidden.push(...cookies.map(({ name }) => name));
  await gone(shop, { steps: [login, order] }, {}, { received });
  expect(hidden).toContain('token');
  expect(hidden).not.toContain('order');
});

test('a capture that finds nothing, and a variable that nothing set, are told as that', async () => {
  const shop = await shopWith();
  const none = { ...login, capture: { token: '$.tokn' } };
  expect(told(await gone(shop, { steps: [none] }))).toEqual([
    ['journey/capture', 'POST /login gives no token: $.tokn is not in the body.'],
  ]);
  const unset = [{ get: '/orders/${{ vars.order }}' }, login, order];
  expect(told(await gone(shop, { steps: unset }))).toEqual([
    ['journey/capture', 'GET /orders/{order} was not sent: ${{ vars.order }} has no value, nothing set it.'],
  ]);
});

test('a run that is stopped puts away what it made, and leaves what it saw', async () => {
  const shop = await shopWith({ paidAfter: 1000 });
  const stop = new AbortController();
  const partial: Observation[] = [];
  const polling = { ...paid, retry: { ...paid.retry, times: 1000 } };
  const going = gone(
    shop,
    { steps: [login, order, polling], always },
    {},
    {
      signal: stop.signal,
      emit: (observation: Observation) => partial.push(observation),
    },
  );
  while (!shop.asked.includes('GET /orders/o1')) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort(new Error('stopped'));
  await expect(going).rejects.toThrow('stopped');
  expect(shop.asked.at(-1)).toBe('DELETE /orders/o1');
  expect(shop.orders.size).toBe(0);
  expect(partial.at(-1)?.measurements[0]?.samples).toMatchObject({ kind: 'absent' });
});

test('a run that is stopped on its way back puts away what was made once more', async () => {
  const shop = await shopWith({ paidAfter: 100 });
  const stop = new AbortController();
  const waited = { ...paid, retry: { ...paid.retry, times: 1000 } };
  const steps = branched.map((step) => (step === paid ? waited : step));
  const going = gone(shop, { steps, always }, {}, { signal: stop.signal });
  // The second branch begins with the steps that lead to its checkpoint.
  const orders = () => shop.asked.filter((line) => line === 'POST /orders').length;
  await expect.poll(orders, { interval: 1 }).toBe(2);
  stop.abort(new Error('stopped'));
  await expect(going).rejects.toThrow('stopped');
  expect(shop.orders.size).toBe(0);
});

test('each actor has a session of its own, and rows go through the journey one by one', async () => {
  const shop = await shopWith();
  const steps = [
    { ...login, as: 'a' },
    { ...order, as: 'b', expect: { status: 401 }, capture: {} },
    { ...order, as: 'a', name: 'order ${{ row.sku }}', json: { sku: '${{ row.sku }}' } },
  ];
  const seen = await gone(shop, { steps, data: [{ sku: 'x' }, { sku: 'y' }] });
  expect(told(seen)).toEqual([]);
  expect(passed(seen)).toEqual({ kind: 'exact', values: [6] });
});

test('a fragment that runs once a run is not asked for again by the next journey', async () => {
  const shop = await shopWith();
  const once = { fragments: { login: { once: 'run', steps: [login] } } };
  const bench = benchFor(shop.origin);
  const task = taskOf({ steps: [{ use: 'login' }, order] }, once);
  const [first, second] = [await measure(task, bench), await measure(task, bench)];
  expect([passed(first), passed(second)]).toEqual(Array(2).fill({ kind: 'exact', values: [2] }));
  expect(shop.asked).toEqual(['POST /login', 'POST /orders', 'POST /orders']);
});

test('files of the project are sent as parts of a form, variables beside them', async () => {
  const shop = await shopWith();
  const upload = {
    post: '/login',
    multipart: { email: '${{ vars.token }}', list: { file: 'package.json' } },
    expect: { status: 400 },
  };
  const seen = await gone(shop, { steps: [login, upload] });
  expect(told(seen)).toEqual([]);
  const none = { ...upload, multipart: { list: { file: 'none.json' } } };
  expect(told(await gone(shop, { steps: [none] }))).toEqual([
    [
      'journey/unsent',
      "POST /login was not sent: There is no file none.json in the project's folder to be sent.",
    ],
  ]);
});

test('a database that is asked though none is described is a mistake, and not an answer without rows', async () => {
  const shop = await shopWith();
  const asks = { expect: { db: { query: 'select 1', rows: 0 } } };
  await expect(gone(shop, { steps: [login, asks] })).rejects.toThrow(
    'A database is asked, and none is open.',
  );
});
