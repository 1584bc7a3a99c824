import { afterEach, expect, test, vi } from 'vitest';
import { hostileStrings } from '../../../fixtures/gfm/hostile-strings.ts';
import { faultsOf, readPage } from '../../../fixtures/gfm/page.ts';
import { document, faults, faultsOfPages, hostile } from '../../../fixtures/gfm/places.ts';
import { byCmark, byMicromark } from '../../../fixtures/gfm/parsers.ts';
import { link } from './markdown.ts';

afterEach(() => void vi.unstubAllEnvs());

test('there are more than 5,000 hostile strings, all different, the same on every run', () => {
  expect(new Set(hostile).size).toBeGreaterThan(5000);
  expect(hostileStrings(200, 7)).toEqual(hostileStrings(200, 7));
});

test('both parsers make the same of a harmless text, of allowed elements only', () => {
  const [one, other] = [
    readPage(byCmark([document('word')])[0] ?? ''),
    readPage(byMicromark(document('word'))),
  ];
  expect(other).toEqual(one);
  const allowed = new Set([
    'p',
    'h3',
    'ul',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'pre',
    'strong',
    'details',
    'summary',
    'sub',
  ]);
  expect(one.skeleton.filter((tag) => !allowed.has(tag.replace(/^<\/?|>$/g, '')))).toEqual([]);
});

test("in GitHub's parser nothing others wrote leaves its place, is seized or is lost", () => {
  expect(faultsOfPages(hostile, byCmark(['word', ...hostile].map(document)))).toEqual([]);
});

test('a parser that shares no code with it agrees on every twentieth', () => {
  const some = hostile.filter((_, at) => at % 20 === 0);
  expect(
    faultsOfPages(
      some,
      ['word', ...some].map((text) => byMicromark(document(text))),
    ),
  ).toEqual([]);
});

test('the check of the check: text that is not escaped is a fault in both parsers', () => {
  const raw = [
    '@team',
    'see #12',
    'GH-3',
    'deadbeef1',
    '<b>x</b>',
    '</details>',
    '<!-- x -->',
    'a | b',
    '![x](https://evil.test)',
    '[x](https://evil.test)',
    'https://evil.test',
    'www.evil.test',
    'a@b.example',
    ':tada:',
    '$x$',
    '**b**',
    '\n# h',
    '\n- x',
    '\n```\nx',
    '\u202ex',
    '&#64;team',
    '`open',
  ];
  const place = (text: string): string => `- text ${text}\n\n| a | b |\n|---|---|\n| ${text} | y |`;
  const [usual = '', ...pages] = [place('word'), ...raw.map(place)].map((one) => byCmark([one])[0] ?? '');
  expect(raw.filter((_, at) => faultsOf(readPage(pages[at] ?? ''), readPage(usual)).length === 0)).toEqual(
    [],
  );
  expect(
    raw.filter(
      (text) =>
        faultsOf(readPage(byMicromark(place(text))), readPage(byMicromark(place('word')))).length === 0,
    ),
  ).toEqual([]);
  expect(faults('lost', readPage('<p>word</p>'), readPage('<p>word</p>'))).toEqual([
    '"lost": something of it cannot be read',
  ]);
});

/** Where a page's only link goes; undefined without one; a fault in words when there is more than our label. */
function destination(html: string): string | undefined {
  const { skeleton, runs } = readPage(html);
  const [, address] = /^<p> <a href=(\S*)> <\/a> <\/p>$/.exec(skeleton.join(' ')) ?? [];
  const plain = address === undefined && skeleton.join(' ') === '<p> </p>';
  return runs
    .map(({ text }) => text)
    .join('')
    .trim() === 'Run' &&
    (plain || address !== undefined)
    ? address
    : `not our label alone: ${html}`;
}

test('a link keeps our label and goes to the very address, over http(s) without user information, or nowhere', () => {
  const addresses = hostile
    .slice(0, 3000)
    .flatMap((text) => [text, `https://evil.test/${text}`, `https://${text}`, `https://evil.test${text}`]);
  const bytes = (address: string): string =>
    address.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const meant = (address: string): string | undefined => {
    const url = /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
    return url === undefined ||
      url.username !== '' ||
      url.password !== '' ||
      !/^[\w.:[\]-]+$/.test(url.hostname)
      ? undefined
      : bytes(url.href);
  };
  const pages = byCmark(addresses.map((address) => link('Run', address)));
  const wrong = addresses.flatMap((address, at) => {
    const there = destination(pages[at] ?? '');
    const other = at % 4 === 0 ? destination(byMicromark(link('Run', address))) : there;
    return there === other && (there === undefined ? undefined : bytes(there)) === meant(address)
      ? []
      : [{ address, there, other }];
  });
  expect(wrong).toEqual([]);
  expect(pages.filter((page) => page.includes('<a ')).length).toBeGreaterThan(3000);
});

test('without the parser GitHub uses, the tests fail and say how to install it', () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(() => byCmark(['x'])).toThrow('apt-get install cmark-gfm');
});
