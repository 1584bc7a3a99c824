import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Exchange } from '#model/contract/http-client.ts';
import { curlOf } from './curl.ts';
import { harOf } from './har.ts';

const require = createRequire(import.meta.url);

const paid: Exchange = {
  id: 1,
  at: '2026-11-30T02:24:00.000Z',
  method: 'POST',
  url: 'http://127.0.0.1:4000/orders?tag=[a]&q=1',
  status: 302,
  ms: 12.5,
  sent: {
    headers: [
      ['content-type', 'application/json'],
      ['authorization', '***'],
      ['x-empty', ''],
    ],
    body: { type: 'application/json', size: 40, text: `{"note":"it's $HOME \`id\`\n@file"}`, cut: false },
  },
  received: { headers: [['location', '/orders/1']], body: { type: 'image/png', size: 9, cut: true } },
};
const lost: Exchange = { ...paid, id: 2, status: 0, error: 'ECONNREFUSED', sent: { headers: [] } };

/** What a real shell makes of a line: the words that its command is given. */
function words(line: string): readonly string[] {
  const script = `curl() { for word; do printf '%s\\0' "$word"; done; }; ${line}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('a command tried by hand sends the same, whatever stands in it', () => {
  expect(words(curlOf(paid))).toEqual([
    '--globoff',
    '-X',
    'POST',
    '-H',
    'content-type: application/json',
    '-H',
    'authorization: ***',
    '-H',
    'x-empty;',
    '--data-raw',
    `{"note":"it's $HOME \`id\`\n@file"}`,
    paid.url,
  ]);
  const body = { type: 'image/png', size: 9, cut: true };
  expect(words(curlOf({ ...paid, sent: { headers: [], body } }))).toContain('@BODY');
  expect(words(curlOf({ ...paid, url: "http://a/'; touch x; '" })).at(-1)).toBe("http://a/'; touch x; '");
});

test('exchanges are written as HAR 1.2 has it', () => {
  const schemas: Readonly<Record<string, object>> = require('har-schema');
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  const har = harOf([paid, lost], '1.0.0');
  expect(ajv.validate('har.json', har), ajv.errorsText()).toBe(true);
  expect(har.log.entries).toMatchObject([
    {
      request: { postData: { text: paid.sent.body?.text } },
      response: { status: 302, redirectURL: '/orders/1' },
    },
    { response: { status: 0, comment: 'ECONNREFUSED' } },
  ]);
});
