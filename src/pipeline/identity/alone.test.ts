import { expect, test } from 'vitest';
import type { Observation } from '#model/contract/observation.ts';
import type { Received as Answer } from '#model/contract/received.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { suiteConfig } from '../../../fixtures/record.ts';
import { measureAlone } from './alone.ts';

const HEAD = 'http://head.test';

const answer = (path: string, more: Partial<Answer> = {}): Answer => ({
  url: `${HEAD}${path}`,
  method: 'GET',
  kind: 'script',
  status: 200,
  protocol: 'http/1.1',
  headers: {},
  wire: 1,
  body: Buffer.from('1'),
  when: 'loading',
  ...more,
});

type Asked = NonNullable<Observation['requests']>[number];
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  subject: 'home',
  method: 'GET',
  path,
  count: 1,
  ...more,
});

/** Why the page is not left at that, measured alone; undefined where it is. */
async function whyNot(
  received: readonly Answer[],
  requests: readonly Asked[],
  hosts: readonly string[] = [],
): Promise<string | undefined> {
  const suite = probeSuite(async () => ({
    measurements: [],
    findings: [{ subject: 'home', rule: 'r', severity: 'error', identity: 'r', message: 'Oops.' }],
    exhibits: [],
    requests,
    hosts: hosts.map((host) => ({ subject: 'home', host })),
  }));
  const page = { origin: HEAD, responses: received, unknown: [] };
  const late = received.filter(({ when }) => when === 'late');
  const alone = await measureAlone(
    {
      received: { task: probeTask, base: [page, page], head: page },
      differs: late.map(({ url }) => ({ where: url, how: 'differs', when: 'late' })),
    },
    suiteConfig(),
    {
      suites: [suite],
      keep: async (body) => ({ sha256: '0'.repeat(64), bytes: body.length }),
      emit: () => undefined,
      sides: { base: equipmentFor('http://base.test'), head: equipmentFor(HEAD) },
    },
  );
  return 'why' in alone ? alone.why : undefined;
}

test('a page whose measuring asks for what was received is left at that, its base not measured', async () => {
  expect(await whyNot([answer('/'), answer('/a.js')], [asked('/'), asked('/a.js')])).toBeUndefined();
  // It failed when the sides were compared as well.
  const gone = answer('/gone.js', { status: 404 });
  expect(await whyNot([answer('/'), gone], [asked('/gone.js', { failed: true })])).toBeUndefined();
});

test('what failed while measuring and was answered before is no fault of the same bytes', async () => {
  expect(await whyNot([answer('/'), answer('/a.js')], [asked('/'), asked('/a.js', { failed: true })])).toBe(
    'measured, /a.js failed, which was answered before',
  );
});

test('what measuring asks for beyond what was received is not known', async () => {
  expect(await whyNot([answer('/')], [asked('/'), asked('/b.js')])).toBe(
    'measured, it asked for /b.js as well',
  );
  expect(await whyNot([answer('/')], [asked('/', { method: 'POST' })])).toBe(
    'measured, it asked for / as well',
  );
  expect(await whyNot([answer('/')], [asked('/')], ['cdn.test:443'])).toBe(
    'measured, it asked for cdn.test:443 as well',
  );
});

test('what comes late and differs must not be asked for', async () => {
  const late = answer('/late.js', { when: 'late' });
  expect(await whyNot([answer('/'), late], [asked('/')])).toBeUndefined();
  expect(await whyNot([answer('/'), late], [asked('/'), asked('/late.js')])).toBe(
    'measured, it asked for /late.js, which came late and differs',
  );
});
