import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { knownSecrets, redactDeep, redactor, redactorOfValues } from './redact.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const html = (text: string) =>
  text.replace(/[&<>"'`=]/g, (char) => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`);
const named = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const percent = (text: string) => encodeURIComponent(text);
const lower = (text: string) => percent(text).replace(/%../g, (code) => code.toLowerCase());
const form = (text: string) => new URLSearchParams({ x: text }).toString().slice(2);
const unicode = (text: string) =>
  text.replace(/[^A-Za-z0-9]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const hex = (text: string) => Buffer.from(text).toString('hex');
const inLines = (text: string, end: string) => text.replaceAll(/.{5}(?=.)/g, `$&${end}`);
const url = (text: string) => Buffer.from(text).toString('base64url');

const forms: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  percent,
  lower,
  form,
  json,
  unicode,
  html,
  named,
  base64,
  url,
  'percent twice': (text) => percent(percent(text)),
  'JSON in JSON in JSON': (text) => json(json(json(text))),
  'JSON in HTML': (text) => named(json(text)),
  'HTML twice': (text) => named(named(text)),
  'percent in JSON': (text) => json(percent(text)),
  'JSON in an address': (text) => percent(json(text)),
  'base64 in an address': (text) => percent(base64(text)),
  'base64 in lines': (text) => inLines(base64(text), '\n'),
  'base64 in lines of a message': (text) => inLines(base64(text), '\r\n  '),
  hex,
  'HEX in lines': (text) => inLines(hex(text).toUpperCase(), '\n'),
};

const secrets = [
  'canary/se cret"1',
  "hunter2-<&'>+=`x",
  'Zm9vYmFy+/==',
  'pässwörd✓🔑',
  'a.b*c[d]^$\\e|f',
  'plainword99',
  'sk 1234',
];

test('a secret is found in every form it travels in, wherever it stands', () => {
  for (const secret of secrets) {
    const redact = redactor([secret]);
    for (const [name, as] of Object.entries(forms)) {
      expect([secret, name, redact(`before ${as(secret)} after`)]).toEqual([
        secret,
        name,
        'before *** after',
      ]);
    }
  }
});

test('base64 gives a secret away at none of the three offsets, Basic authentication included', () => {
  for (const user of ['', 'a', 'ab', 'abc', 'user:', 'x-access-token:', 'é:']) {
    for (const more of ['', '!', '!!', '!!!']) {
      const told = redactor(['canary-7f3a9c'])(`x ${base64(user + 'canary-7f3a9c' + more)}`);
      expect([user, more, told.includes('***')]).toEqual([user, more, true]);
      const left = told
        .split('***')
        .map((part) => Buffer.from(part.replace(/^x /, ''), 'base64').toString('latin1'))
        .join(' ');
      expect(left).not.toMatch(/canar|anary|7f3a|f3a9/);
    }
  }
});

test('a secret that was shortened is hidden too, at either end of the gap', () => {
  const redact = redactor(['canary-7f3a9c-0123456789']);
  expect(redact('GET /?a=canary-7f3a… failed')).toBe('GET /?a=***… failed');
  expect(redact('canary-7f3a9c-01234...')).toBe('***...');
  expect(redact('https://x/…3456789, canary… and more')).toBe('https://x/…***, ***… and more');
  expect(redact('it said canary-7f3a9c-012')).toBe('it said ***');
  expect(redact('the canary sings… and the canary')).toBe('the canary sings… and the canary');
});

test('each line of a key is a secret, and so is a value without the line break at its end', () => {
  const redact = redactor([
    'first-line-of-the-key-abc\nshort\nsecond-line-of-the-key-def\n',
    'token-7f3a9c\n',
  ]);
  expect(redact('second-line-of-the-key-def short token-7f3a9c')).toBe('*** short ***');
});

test.each([
  ['GET /?token=abc123&page=2', 'GET /?token=***&page=2'],
  [
    '/a?X-Amz-Signature=0f3d&X-Amz-Date=20260101&X-Amz-Credential=AKIA%2Fx',
    '/a?X-Amz-Signature=***&X-Amz-Date=20260101&X-Amz-Credential=***',
  ],
  ['https://x.blob/a?sv=1&sig=abc%2Bd%3D&se=2', 'https://x.blob/a?sv=1&sig=***&se=2'],
  ['/login?next=%2Fcb%3Ftoken%3Dabc%26page%3D2', '/login?next=%2Fcb%3Ftoken%3D***%26page%3D2'],
  ['/cb?code=4f9a0c1b2d3e4f5a6b&state=ok', '/cb?code=***&state=ok'],
  ['/#access_token=abc&x=1', '/#access_token=***&x=1'],
  ['a=1&amp;client_secret=abc', 'a=1&amp;client_secret=***'],
  ['/?x-vercel-protection-bypass=abc&a=b', '/?x-vercel-protection-bypass=***&a=b'],
  ['Authorization: Bearer abc', 'Authorization: ***'],
  ['> cookie: a=b; c=d\n> accept: x', '> cookie: ***\n> accept: x'],
  ['{"Set-Cookie":"sid=1; Path=/","etag":"x"}', '{"Set-Cookie":"***","etag":"x"}'],
  [
    String.raw`{"x":"{\"authorization\":\"Bearer abc\",\"a\":1}"}`,
    String.raw`{"x":"{\"authorization\":\"***\",\"a\":1}"}`,
  ],
  ['[{"name":"Cookie","value":"sid=1"}]', '[{"name":"Cookie","value":"***"}]'],
  ['it sent the header cookie: sid=abc; a=b', 'it sent the header cookie: ***'],
  ['curl failed (bearer 0123456789abcdef) today', 'curl failed (bearer ***) today'],
  ['https://me:pass@host/x', 'https://***@host/x'],
  ['postgres://admin:p%40ss@db:5432/x', 'postgres://***@db:5432/x'],
  ['https://ghp_x@github.com/a', 'https://***@github.com/a'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-def', '***'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdW…', '***…'],
  ['x ghp_0123456789abcdefghijABCDEFGHIJ012345 y', 'x *** y'],
  [
    'gho_0123456789abcdefghij, ghs_12345_eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln ' +
      'and github_pat_11ABCDEFG0123456789_abcdef',
    '***, *** and ***',
  ],
])('what looks like a credential is hidden whoever it belongs to: %s', (text, hidden) => {
  expect(redactor([])(text)).toBe(hidden);
  expect(redactor([])(hidden)).toBe(hidden);
});

test('ordinary text is left alone', () => {
  const redact = redactor(['canary-7f3a9c', '12345', 'abc']);
  const plain = [
    'A basic internationalization check: bearer of good news, 12345 abc.',
    'Set the cookie: it must be accepted before you continue.',
    'The token budget is 5; the key=value pairs follow.',
    'Sign in with your password: choose a long one.',
    'GET /search?q=token+ring&page=2&sort=key answered 200',
    '/products?code=SUMMER&key=price',
    'https://example.com/@team/post, mail me@example.com',
    'LCP 2.8 s (+47 %) … limit 2.5 s',
    'Use `authorization` as the header name.',
    'Send target.headers: { x-vercel-protection-bypass: "${{ secrets.VERCEL_BYPASS }}" }.',
    '  authorization: ${{ secrets.AUTH }}',
    'See https://developer.mozilla.org/docs/Web/HTTP/Headers/Set-Cookie#secure',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'user@host:/srv/git::main ##[x]',
    'a/very/long/path/to/chunk-4f9a0c1b2d3e4f5a.js?v=0123456789abcdef0123',
    'author: Jane; authors: Jane, Joe',
    '{"status":"pass","key":"web","name":"cookie banner","value":"1"}',
    'Basic usage: tidemark run --suite web',
  ];
  expect(plain.map((text) => redact(text))).toEqual(plain);
});

test('made-up sentences of ordinary words are left alone', () => {
  const words = [
    'the page key code cookie token basic bearer session secret password author sign state is was 3 2.8 LCP',
    '/pricing (main) limit, slower. than: = & ? ; # / "x" … % 100 was: set-cookies auth: https://example.com',
  ].flatMap((line) => line.split(' '));
  const pick = (seed: number) => createHash('sha256').update(String(seed)).digest();
  const redact = redactor(['canary-7f3a9c']);
  const sentences = Array.from({ length: 3_000 }, (_, seed) =>
    [...pick(seed)]
      .slice(0, 14)
      .map((byte) => words[byte % words.length])
      .join(' '),
  );
  expect(sentences.filter((text) => redact(text) !== text)).toEqual([]);
});

test('a hostile page cannot keep the redactor busy', () => {
  const redact = redactor(['"canary\\7f3a9c"', '-----x', 'e'.repeat(2_000)]);
  for (const piece of [
    '\\',
    '%25',
    '&amp;',
    '…',
    'eyJ-',
    '?key=',
    ';',
    '"name": ',
    '"',
    ' ',
    'cookie: ',
    'basic ',
    'a://',
    'e',
    'eyJ',
    '-----BEGIN PRIVATE KEY',
    'gh',
    '%',
  ]) {
    const text = piece.repeat(100_000 / piece.length);
    // Quadratic work on such a text outlasts every patience of a test.
    expect(redact(text).length).toBeLessThanOrEqual(text.length);
  }
});

test('a value is hidden by the name it goes under, whatever it looks like', () => {
  const redact = redactor(['canary-7f3a9c']);
  expect(
    redactDeep(
      { headers: { Authorization: 'x', 'set-cookie': '', accept: 'canary-7f3a9c' }, list: [1, null, true] },
      redact,
    ),
  ).toEqual({ headers: { Authorization: '***', 'set-cookie': '', accept: '***' }, list: [1, null, true] });
});

test("the runner's own tokens are known, and nothing else of the environment", () => {
  expect(
    knownSecrets({
      ACTIONS_RUNTIME_TOKEN: 'one\n',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'two',
      INPUT_TOKEN: 'three',
      'INPUT_PICTURES-TOKEN': 'four',
      GITHUB_TOKEN: '',
      GITHUB_REPOSITORY: 'octo/shop',
    }),
  ).toEqual(['one', 'two', 'four', 'three']);
});

test('among values as they were written, short secrets are hidden where they stand alone, and literals stay', () => {
  const redact = redactorOfValues(['abc', 'abcdef', 'a.c', ' xy ']);
  expect(redact('Bearer abc, abcdef, xabcdefx; a.c xy xyz')).toBe('Bearer ***, ***, x***x; *** *** xyz');
  expect(redactorOfValues(['app', '(', '$&', ''])('a mapping')).toBe('a mapping');
  expect(redact('Bearer 0123456789zyxwvu')).toBe('Bearer 0123456789zyxwvu');
});
