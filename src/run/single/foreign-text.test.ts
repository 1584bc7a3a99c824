import { expect, test } from 'vitest';
import { Failure } from '#model/problem.ts';
import { RunSecrets } from '#system/secrets/run-secrets.ts';
import { serve } from '../../../fixtures/host.ts';
import { probe, seen } from './probe.fixture.ts';

const VALUE = 'c4n4ry-7f3a9c-page';
const cookies = [{ name: 'sid', value: VALUE, session: true }];
const hiding = new RunSecrets([]).hiding.bind(new RunSecrets([]));

const finding = {
  subject: 'home',
  rule: `page/${VALUE}`,
  severity: 'error',
  message: `said ${VALUE}`,
  identity: `said ${VALUE}`,
  url: `/?s=${VALUE}`,
  selector: `#${VALUE}`,
  source: { url: `/${VALUE}.js` },
  resource: VALUE,
  before: { text: VALUE },
  after: { text: VALUE },
  detail: `a ${VALUE}`,
  help: `https://rules.test/${VALUE}`,
} as const;

test('what a page set is hidden in what its run quotes of it, and in no name and word of ours', async () => {
  const { taken, kept } = await probe(
    async (bench) => {
      bench.received(cookies);
      return {
        measurements: [
          ...seen.measurements,
          { subject: 'home', metric: 'other', samples: { kind: 'absent', reason: `no ${VALUE}` } },
        ],
        findings: [finding],
        exhibits: [
          { subject: 'home', name: 'json', mime: 'application/json', body: Buffer.from(`{"a":"${VALUE}"}`) },
          { subject: 'home', name: 'picture', mime: 'image/png', body: Buffer.from(VALUE) },
        ],
        hosts: [{ subject: 'home', host: `${VALUE}.evil.example:443` }],
        requests: [{ subject: 'home', method: 'GET', path: `/x/${VALUE}`, count: 1 }],
        notes: [{ text: `note ${VALUE}` }],
      };
    },
    { hiding },
  );
  expect(taken.findings).toEqual([
    {
      ...finding,
      suite: 'p',
      message: 'said ***',
      identity: 'said ***',
      url: '/?s=***',
      selector: '#***',
      source: { url: '/***.js' },
      resource: '***',
      before: { text: '***' },
      after: { text: '***' },
      detail: 'a ***',
    },
  ]);
  expect(kept).toEqual(['{"a":"***"}', VALUE]);
  expect(taken.requests).toMatchObject([{ path: '/x/***' }]);
  expect(taken.hosts).toEqual([{ suite: 'p', subject: 'home', host: '***.evil.example:443' }]);
  expect(JSON.stringify([taken.notes, taken.measurements])).not.toContain(VALUE);
});

test('a run that fails quotes none either, nor what it had seen by then', async () => {
  const { taken } = await probe(
    async (bench) => {
      bench.received(cookies);
      bench.emit({ ...seen, findings: [{ ...finding, rule: 'page/x', help: '' }] });
      throw new Failure({ code: 'a/b', owner: 'target', message: `led to /${VALUE}`, next: `see ${VALUE}` });
    },
    { hiding },
  );
  expect(taken.problems).toMatchObject([{ message: 'led to /***', next: 'see ***' }]);
  expect(JSON.stringify(taken)).not.toContain(VALUE);
});

test('cookies that answers set to a suite’s own requests are known without its saying so', async () => {
  const target = await serve((_request, response) =>
    response
      .setHeader('set-cookie', [`sid=${VALUE}; HttpOnly`, 'theme=dark'])
      .end(`your session is ${VALUE}`),
  );
  const { taken } = await probe(
    async ({ http }) => {
      const { body } = await http.request({ url: '/' });
      return { ...seen, notes: [{ text: new TextDecoder().decode(body) }] };
    },
    { target, hiding },
  );
  expect(taken.notes).toMatchObject([{ text: 'your session is ***' }]);
});
