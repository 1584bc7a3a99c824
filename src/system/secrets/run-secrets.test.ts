import { expect, test } from 'vitest';
import { redactDeep } from './redact.ts';
import { RunSecrets } from './run-secrets.ts';

const SESSION = { name: 'sid', value: 'c4n4ry-7f3a9c', session: true };
const OTHER = { name: 'csrf', value: '9f8e7d6c5b4a39281706', session: false };
const cookie = (value: string) => ({ name: 'x', value, session: true });

test('what is learned late is hidden in all that is written after, by whoever holds the redactor', () => {
  const secrets = new RunSecrets(['given-81c2']);
  const { redact } = secrets;
  expect(redact('given-81c2 c4n4ry-7f3a9c')).toBe('*** c4n4ry-7f3a9c');
  secrets.learn([SESSION]);
  expect(redact('given-81c2 c4n4ry-7f3a9c')).toBe('*** ***');
  expect(redact(`as base64 ${Buffer.from(SESSION.value).toString('base64')}`)).toBe('as base64 ***');
});

test('what a page set is hidden for as long as it is told of, and what a login gave stays hidden', () => {
  const secrets = new RunSecrets([]);
  secrets.learn([SESSION]);
  expect(secrets.hiding([OTHER])('c4n4ry-7f3a9c 9f8e7d6c5b4a39281706')).toBe('*** ***');
  expect(secrets.redact('c4n4ry-7f3a9c 9f8e7d6c5b4a39281706')).toBe('*** 9f8e7d6c5b4a39281706');
});

test('a target cannot hide a name of ours, in no form, whether it is told before or after', () => {
  const names = [
    'web:pricing-9f8e7d',
    'https://preview-4a2b.test',
    'a0b1c2d3e4f5a0b1c2d3e4f5a0b1c2d3e4f5a0b1',
  ];
  const hostile = [
    ...names,
    'pricing-9f8e7d',
    'preview-4a2b.test',
    'a0b1c2d3e4f5',
    `${names[2]}ffff`,
    Buffer.from('pricing-9f8e7d').toString('hex').slice(0, 8),
  ].map(cookie);
  for (const order of ['before', 'after']) {
    const secrets = new RunSecrets([]);
    if (order === 'before') secrets.learn(hostile);
    secrets.spare({ found: names, shown: [] });
    if (order === 'after') secrets.learn(hostile);
    const all = [secrets.redact, secrets.hiding(hostile)];
    for (const redact of all) expect(names.map((name) => redact(name))).toEqual(names);
  }
});

test('nor can it hide the words and figures of our sentences, or by what a record is read again', () => {
  const words =
    'The image /hero.png is broken (status 404); LCP 2.8 s (+47 %), 1,234,567 bytes ' +
    'at 1920x1080 on 2026-11-29: failed.';
  const sha256 = 'ab12'.repeat(16);
  const record = { rule: 'axe/color-contrast-4x', exhibits: [{ sha256, mime: 'text/x4y5z6' }] };
  const hostile = [...words.split(/[ ();:]+/), sha256, 'color-contrast-4x', 'x4y5z6', words].map(cookie);
  const secrets = new RunSecrets([]);
  secrets.learn(hostile);
  expect(secrets.redact(words)).toBe(words);
  expect(redactDeep(record, secrets.hiding(hostile))).toEqual(record);
});

test('a value of the environment is hidden unless a name holds it; a secret always is', () => {
  const secrets = new RunSecrets(['home-page-5e'], ['staging-7', 'home-page']);
  secrets.spare({ found: ['home-page-5e', 'staging-7/lcp'], shown: ['a staging-7'] });
  expect(secrets.redact('staging-7 home-page home-page-5e')).toBe('staging-7 home-page ***');
  const kept = new RunSecrets([], ['staging-7']);
  kept.spare({ found: [], shown: ['GET /x?q=staging-7'] });
  expect(kept.redact('staging-7')).toBe('***');
});

test('names stay as they are when something is learned', () => {
  const secrets = new RunSecrets(['given-81c2']);
  secrets.learn([SESSION]);
  const value = { subject: 'c4n4ry-7f3a9c given-81c2', text: 'c4n4ry-7f3a9c' };
  expect(redactDeep(value, secrets.redact)).toEqual({ subject: 'c4n4ry-7f3a9c ***', text: '***' });
});

test('of a flood of cookies those that tell who visits come first, and a bounded number is looked for', () => {
  const token = (at: number) => `f${String(at).padStart(6, '0')}e7d6c5b4a3`;
  const flood = Array.from({ length: 10_000 }, (_, at) => ({ name: 'x', value: token(at), session: false }));
  const hide = new RunSecrets([]).hiding([...flood, SESSION]);
  expect(hide(`c4n4ry-7f3a9c ${token(0)} ${token(9_000)}`)).toBe(`*** *** ${token(9_000)}`);
});

test('a value of any length is hidden', () => {
  const long = Array.from({ length: 4_000 }, (_, at) => 'aB3/+x9-Z'[(at * 7 + (at % 11)) % 9]).join('');
  const secrets = new RunSecrets([long]);
  expect(secrets.redact(`a ${long} b`)).toBe('a *** b');
  expect(secrets.redact(JSON.stringify({ a: encodeURIComponent(long) }))).toBe('{"a":"***"}');
  expect(secrets.redact(Buffer.from(long).toString('hex'))).toBe('***');
});
