import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { freePort } from '../../../fixtures/services/server.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

const MAIL_APP = join(import.meta.dirname, '../../../fixtures/services/mail-app.ts');

/** A shop that confirms who signs up by a mail, which another process sends a moment after the answer. */
async function shop() {
  const port = await freePort();
  const mailer = fork(MAIL_APP, [String(port)], { execArgv: ['--no-warnings'] });
  const codes = new Map<string, string>();
  let sent = 0;
  const send = (to: string, subject: string): void => {
    const code = `code-${(sent += 1)}-secret`;
    codes.set(code, to);
    const text = `Your code is ${code}.\nhttps://shop.example/confirm?code=${code}`;
    const attachments = [{ filename: 'terms.pdf', content: 'x' }];
    mailer.send({ id: sent, mail: { from: 'Shop <shop@example.test>', to, subject, text, attachments } });
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const to = searchParams.get('to') ?? '';
    if (pathname === '/sign-up') send(to, 'Please confirm');
    if (pathname === '/other') send(to, 'Welcome');
    const owner = codes.get(searchParams.get('code') ?? '');
    response.writeHead(pathname === '/confirm' && owner !== to ? 403 : 200).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    mailer.kill();
  });
  const { port: own } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${own}`, state: { mail: { port } } };
}

async function gone(steps: readonly object[]) {
  const { origin, state } = await shop();
  const options = journey.options.parse({ state, journeys: { join: { steps } }, retries: 0 });
  const [task] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!task) throw new Error('nothing was planned');
  const received: string[] = [];
  const bench = benchFor(origin, {
    received: (cookies) => received.push(...cookies.map(({ name, value }) => `${name}=${value}`)),
  });
  const { findings } = await measure({ ...task, suite: 'flows', uses: 'journey' }, bench);
  return { told: findings.map(({ rule, message }) => [rule, message]), findings, received };
}

const mailTo = (who: string, more: object = {}) => ({
  to: `${who.toUpperCase()}@example.test`,
  from: 'shop@example.test',
  subject: { matches: '^Please' },
  within: '20s',
  ...more,
});
const capture = {
  link: '$.links[0]',
  code: { regex: 'code is ([\\w-]+)', secret: true },
};

test('a mail that comes after a request is waited for, and its link and code are there for the next', async () => {
  const { told, received } = await gone([
    {
      post: '/sign-up?to=jo@example.test',
      expect: {
        status: 200,
        mail: mailTo('jo', {
          text: { contains: 'Your code' },
          links: { matches: '/confirm' },
          attachments: ['terms.pdf'],
          capture,
        }),
      },
    },
    { get: '/confirm?to=jo@example.test', query: { code: '${{ vars.code }}' } },
    { get: '/see', expect: { assert: "$.vars.link == 'https://shop.example/confirm?code=code-1-secret'" } },
  ]);
  expect(told).toEqual([]);
  expect(received).toContain('code=code-1-secret');
});

test('two who sign up at once each get their own, and a question alone asks for what came since', async () => {
  const { told } = await gone([
    { post: '/sign-up?to=al@example.test' },
    { post: '/sign-up?to=jo@example.test', expect: { mail: mailTo('jo', { capture }) } },
    { get: '/confirm?to=jo@example.test', query: { code: '${{ vars.code }}' } },
    { post: '/sign-up?to=al@example.test' },
    { expect: { mail: mailTo('al', { capture }) } },
    { get: '/confirm?to=al@example.test', query: { code: '${{ vars.code }}' } },
  ]);
  expect(told).toEqual([]);
});

test('a mail of an earlier step does not count, and what came instead is told', async () => {
  const { told, findings } = await gone([
    { post: '/sign-up?to=jo@example.test', expect: { mail: mailTo('jo') } },
    { post: '/other?to=jo@example.test', expect: { mail: mailTo('jo', { within: '1500ms' }) } },
  ]);
  expect(told).toEqual([
    [
      'journey/expectation',
      'POST /other?to=jo@example.test sent no mail to JO@example.test as expected within 1.5s; what came: ' +
        '"Welcome" to jo@example.test (its subject is "Welcome" instead of like ^Please).',
    ],
  ]);
  expect(findings[0]?.identity).not.toContain('Welcome');
  const silent = await gone([{ get: '/', expect: { mail: { to: 'jo@example.test', within: '50ms' } } }]);
  expect(silent.told[0]?.[1]).toContain('within 50ms; no mail came at all.');
  const missing = await gone([
    { post: '/sign-up?to=jo@example.test', expect: { mail: mailTo('jo', { capture: { x: '$.links[9]' } }) } },
  ]);
  expect(missing.told).toEqual([
    ['journey/capture', 'POST /sign-up?to=jo@example.test gives no x: $.links[9] is not in the mail.'],
  ]);
});

test('back at a checkpoint the mailbox is as it was there', async () => {
  const { told } = await gone([
    { checkpoint: 'empty' },
    {
      branches: {
        first: [{ post: '/sign-up?to=jo@example.test', expect: { mail: mailTo('jo') } }],
        second: [{ expect: { mail: { to: 'jo@example.test', within: '50ms' } } }],
      },
    },
  ]);
  expect(told).toEqual([
    [
      'journey/expectation',
      'Second › mail to jo@example.test sent no mail to jo@example.test as expected within 50ms; no mail came at all.',
    ],
  ]);
});

test('a mail where none can be received, a cookie of a mail and what only an answer has are told when read', () => {
  const options = (steps: readonly object[], state: object) => ({ state, journeys: { join: { steps } } });
  const mistakes = (steps: readonly object[], state: object = {}) =>
    journey.options
      .safeParse(options(steps, state))
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const mail = { to: 'jo@example.test' };
  expect(mistakes([{ get: '/', expect: { mail } }])).toEqual([
    'journeys.join.steps.0.expect.mail waits for a mail, and none is received; write state: { mail: { port: 2525 } } ' +
      'beside the journeys',
  ]);
  const state = { mail: { port: 2525 } };
  expect(mistakes([{ expect: { mail, status: 200 } }], state)).toEqual([
    'journeys.join.steps.0.expect.status is expected of an answer, and this step has none; ' +
      'write one of assert, db, mail, queue, object',
  ]);
  expect(mistakes([{ expect: { mail: { ...mail, capture: { a: { cookie: 'sid' } } } } }], state)).toEqual([
    'journeys.join.steps.0.expect.mail.capture.a.cookie is a cookie, which no mail has; ' +
      'write from: $.links[0], regex or header',
  ]);
  expect(mistakes([{ expect: { mail: { subject: { matches: '(' } } } }], state)?.[0]).toContain('subject');
});
