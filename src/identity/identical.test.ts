import { expect, test } from 'vitest';
import type { Received, ReceivedPage } from '#model/contract/received.ts';
import type { Known } from './evidence.ts';
import { identical, type Likeness } from './identical.ts';
import { chance, drawn, filesOf, namesOf, receivedOf, type File, type Names } from './site.fixture.ts';

const BUILT = { base: Date.UTC(2026, 10, 20, 9, 30), head: Date.UTC(2026, 10, 27, 16, 5) };

interface World {
  readonly base: Names;
  readonly head: Names;
  readonly baseFiles: readonly File[];
  readonly headFiles: readonly File[];
  readonly next: () => number;
}

/** One site built twice: the same constants, other names. */
function builtTwice(seed: number): World {
  const next = chance(seed);
  const [base, head] = [
    namesOf(next, 'base.example', BUILT.base),
    namesOf(next, `pr-${seed}.example:8443`, BUILT.head),
  ];
  const files = (names: Names) => filesOf(chance(seed + 1_000_000), names);
  return { base, head, baseFiles: files(base), headFiles: files(head), next };
}

function knownOf({ base, head }: Pick<World, 'base' | 'head'>): Known {
  return { commits: { base: base.commit, head: head.commit }, addresses: { base: [], head: [] } };
}

function compare(world: World, head = receivedOf(world.headFiles, world.head)): Likeness {
  const base = receivedOf(world.baseFiles, world.base);
  return identical([base, base], head, knownOf(world));
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test('a site that was built again with other hashes, build id, host, commit and time is the same', () => {
  for (const seed of seeds) {
    const found = compare(builtTwice(seed));
    expect([seed, found.kind, found.differs]).toEqual([seed, 'identical', []]);
    expect(found.renamed.length).toBeGreaterThan(8);
  }
});

/** Places of a text that a build draws anew by itself, so that an edit there is another name. */
function namesIn(text: string, { hashes, built, commit }: Names): readonly (readonly [number, number])[] {
  const [, , , lazy = '', , , old = ''] = hashes;
  const own = [lazy, old, String(built), new Date(built).toISOString(), commit, commit.slice(0, 8)];
  return own.flatMap((name) => {
    const at = text.indexOf(name);
    return at < 0 ? [] : [[at, at + name.length] as const];
  });
}

const CLASSES = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ' \n,;.:#"\'<>(){}[]=/?&+-*',
];

/** One character is another of its kind, or gone, at a place that is no name of its own. */
function editedOnce(files: readonly File[], names: Names, next: () => number): readonly File[] {
  for (;;) {
    const which = Math.floor(next() * files.length);
    const file = files[which];
    if (!file) continue;
    const at = Math.floor(next() * file.text.length);
    const was = file.text.charAt(at);
    if (namesIn(file.text, names).some(([from, to]) => at >= from && at < to)) continue;
    const kind = CLASSES.find((each) => each.includes(was)) ?? '';
    const is = next() < 0.2 ? '' : kind.charAt(Math.floor(next() * kind.length));
    if (is === was) continue;
    const text = file.text.slice(0, at) + is + file.text.slice(at + 1);
    return files.with(which, { ...file, text });
  }
}

test('one character of any text that is another makes it another page, whatever else was renamed', () => {
  for (const seed of seeds.slice(0, 60))
    for (let edit = 0; edit < 12; edit += 1) {
      const world = builtTwice(seed);
      const next = chance(seed * 100 + edit);
      const files = editedOnce(world.headFiles, world.head, next);
      const found = compare(world, receivedOf(files, world.head));
      const changed = files.find((file, at) => file.text !== world.headFiles[at]?.text)?.text;
      expect([seed, edit, found.kind, changed]).toEqual([seed, edit, 'different', changed]);
      expect(found.differs.length).toBeGreaterThan(0);
    }
});

const edits: readonly (readonly [string, (answer: Received) => Partial<Received>])[] = [
  ['status', () => ({ status: 404 })],
  ['protocol', () => ({ protocol: 'http/1.1' })],
  ['kind', () => ({ kind: 'fetch' })],
  ['compression lost', ({ wire }) => ({ wire: wire * 3 + 600 })],
  ['a byte', ({ body }) => ({ body: body.with(body.length - 1, 1) })],
  ['content type', ({ headers }) => ({ headers: { ...headers, 'content-type': 'text/plain' } })],
  ['caching', ({ headers }) => ({ headers: { ...headers, 'cache-control': 'max-age=601' } })],
  ['caching lost', ({ headers: { 'cache-control': _gone, ...headers } }) => ({ headers })],
  ['a policy', ({ headers }) => ({ headers: { ...headers, 'permissions-policy': 'camera=()' } })],
  ['an unknown header', ({ headers }) => ({ headers: { ...headers, 'x-experiment': 'b' } })],
  ['a preload', ({ headers }) => ({ headers: { ...headers, link: '</a.js>; rel=preload' } })],
];

test.each(edits)('%s is no renaming', (_name, edit) => {
  for (const seed of seeds.slice(0, 30)) {
    const world = builtTwice(seed);
    const page = receivedOf(world.headFiles, world.head);
    const which = seed % page.responses.length;
    const responses = page.responses.map((answer, at) =>
      at === which ? { ...answer, ...edit(answer) } : answer,
    );
    expect(compare(world, { ...page, responses }).kind).toBe('different');
  }
});

test('an answer more, less, twice or elsewhere is another page; a late or prefetched one is said', () => {
  const world = builtTwice(1);
  const page = receivedOf(world.headFiles, world.head);
  const [first, second] = page.responses;
  if (!first || !second) throw new Error('the site has no files');
  const extra = { ...second, url: `${page.origin}/more.js` };
  const others: readonly (readonly Received[])[] = [
    [...page.responses, extra],
    page.responses.slice(0, -1),
    [...page.responses, second],
    page.responses.map((answer) => (answer === second ? extra : answer)),
    page.responses.map((answer) => ({ ...answer, url: answer.url.replace('pr-1', 'pr-2') })),
    page.responses.map((answer) => (answer === second ? { ...answer, method: 'POST' } : answer)),
    [],
  ];
  for (const responses of others) expect(compare(world, { ...page, responses }).kind).toBe('different');
  const oneMore = (when: Received['when']) =>
    compare(world, { ...page, responses: [...page.responses, { ...extra, when, wire: 0 }] });
  expect(oneMore('late')).toMatchObject({
    kind: 'late',
    differs: [{ where: '/more.js', how: 'received from the head alone' }],
  });
  // A request more is one, whatever for.
  expect(oneMore('prefetch').kind).toBe('different');
  expect(compare(world, { ...page, unknown: ['a service worker'] })).toMatchObject({
    kind: 'different',
    differs: [{ where: 'the page', how: 'a service worker' }],
  });
});

test('what is prefetched for a later page may differ while it weighs the same; what the page asked for may not', () => {
  const world = builtTwice(2);
  const [base, head] = [receivedOf(world.baseFiles, world.base), receivedOf(world.headFiles, world.head)];
  const about = (page: ReceivedPage, text: string, more: Partial<Received> = {}): ReceivedPage => {
    const [first] = page.responses;
    if (!first) throw new Error('the site has no files');
    const body = new TextEncoder().encode(text);
    const prefetched = { ...first, url: `${page.origin}/about`, body, wire: body.length, when: 'prefetch' };
    return { ...page, responses: [...page.responses, { ...prefetched, ...more } as Received] };
  };
  const before = about(base, 'about us');
  const found = (after: ReceivedPage) => identical([before, before], after, knownOf(world));
  expect(found(about(head, 'about you'))).toMatchObject({
    kind: 'late',
    differs: [{ where: '/about', when: 'prefetch' }],
  });
  expect(found(about(head, 'about us')).kind).toBe('identical');
  expect(found(about(head, 'about you', { when: 'loading' })).kind).toBe('different');
  expect(found(about(head, 'about you', { wire: 5_000 })).kind).toBe('different');
  const unread = { body: new Uint8Array() };
  const twice = about(base, 'about us', unread);
  expect(identical([twice, twice], about(head, 'about us', unread), knownOf(world))).toMatchObject({
    kind: 'late',
    differs: [{ where: '/about', how: 'prefetched, so it could not be read' }],
  });
  const used = (page: ReceivedPage) => about(about(page, '', unread), 'about us', { when: 'loading' });
  expect(identical([used(base), used(base)], used(head), knownOf(world)).kind).toBe('identical');
  expect(found(about(head, 'about you', { status: 500 })).kind).toBe('late');
  expect(found(head).kind).toBe('different');
  expect(found(about(about(head, 'about you'), 'about me')).kind).toBe('different');
});

const [A, B, C] = ['Dk3x9QaZ', 'p7Wm2vTc', 'Zq8Rt4Lb'];
const FILES = { a: `/x-${A}.js`, b: `/x-${B}.js`, c: `/x-${C}.js` };

function pageOf(texts: Readonly<Record<string, string>>): ReceivedPage {
  const files = Object.entries(texts).map(([path, text]) => {
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    return { path, type, text };
  });
  return receivedOf(files, { ...namesOf(chance(1), 'same.example', BUILT.base), commit: '', nonce: '' });
}

const script = (...paths: readonly string[]): string =>
  paths.map((path) => `<script src="${path}">`).join('');

const disguised: readonly (readonly [string, Record<string, string>, Record<string, string>])[] = [
  [
    'two constants of opaque shape that were exchanged',
    { '/': `<script>pay("${A}");refuse("${B}")</script>` },
    { '/': `<script>pay("${B}");refuse("${A}")</script>` },
  ],
  [
    'two scripts that were exchanged',
    { '/': script(FILES.a, FILES.b), [FILES.a]: 'one()', [FILES.b]: 'two()' },
    { '/': script(FILES.b, FILES.a), [FILES.a]: 'one()', [FILES.b]: 'two()' },
  ],
  [
    'two files that are loaded later and were exchanged',
    { '/': `<script>d=["${FILES.a}","${FILES.b}"]</script>` },
    { '/': `<script>d=["${FILES.b}","${FILES.a}"]</script>` },
  ],
  [
    'a hash that is used as data',
    { '/': `${script(FILES.a)}<script>seed("${A}")</script>`, [FILES.a]: 'one()' },
    { '/': `${script(FILES.b)}<script>seed("${B}")</script>`, [FILES.b]: 'one()' },
  ],
  [
    'a constant of opaque shape as a value, which no address has',
    { '/': `<script>c={"k":"${A}","l":1}</script>` },
    { '/': `<script>c={"k":"${B}","l":1}</script>` },
  ],
  [
    'one name that became two',
    { '/': script(FILES.a, FILES.a, '/y.js') + FILES.a, [FILES.a]: 'one()' },
    { '/': script(FILES.b, FILES.c, '/y.js') + FILES.b, [FILES.b]: 'one()', [FILES.c]: 'one()' },
  ],
  [
    'two names that became one',
    { '/': script(FILES.a, FILES.b), [FILES.a]: 'one()', [FILES.b]: 'one()' },
    { '/': script(FILES.c, FILES.c), [FILES.c]: 'one()' },
  ],
  [
    'a name that stayed at one place',
    { '/': script(FILES.a), [FILES.a]: 'one()', '/m.js': `m="${FILES.a}"` },
    { '/': script(FILES.b), [FILES.b]: 'one()', '/m.js': `m="${FILES.a}"` },
  ],
  ['a colour', { '/': '<p style="color:#a1b2c3">' }, { '/': '<p style="color:#d4e5f6">' }],
  ['a number', { '/': '<script>n=1000</script>' }, { '/': '<script>n=2000</script>' }],
  ['an identifier', { '/': '<script>a1b2c3d4.js(x)</script>' }, { '/': '<script>e5f6a7b8.js(x)</script>' }],
  [
    'a query of a data request',
    { '/': `<script>get("/items?page=${A}")</script>`, [`/items?page=${A}`]: '1' },
    { '/': `<script>get("/items?page=${B}")</script>`, [`/items?page=${B}`]: '1' },
  ],
  [
    'a number that is a colour and a file as well',
    { '/': '<img src="/ff0000.png"><p style="color:#ff0000">', '/ff0000.png': 'x' },
    { '/': '<img src="/00ff00.png"><p style="color:#00ff00">', '/00ff00.png': 'x' },
  ],
  [
    'a link to another page of opaque name',
    { '/': `<a href="/docs/${A}.html">` },
    { '/': `<a href="/docs/${B}.html">` },
  ],
  [
    'a time far from any build',
    { '/': '<script>end="2027-01-01T00:00:00Z"</script>' },
    { '/': '<script>end="2027-02-01T00:00:00Z"</script>' },
  ],
  [
    'a picture of another name',
    { '/': '<div style="background:url(/img/section1.png)">' },
    { '/': '<div style="background:url(/img/section2.png)">' },
  ],
];

test.each(disguised)('an edit disguised as a renaming is none: %s', (_name, before, after) => {
  const base = pageOf(before);
  const known: Known = { addresses: { base: [], head: [] } };
  expect(identical([base, base], pageOf(after), known).kind).toBe('different');
  expect(identical([base, base], pageOf(before), known).kind).toBe('identical');
});

test('a word that varies from one load of the base to the next may vary, at its place alone', () => {
  const page = (token: string, key = 'k7Qw2mXz') =>
    pageOf({ '/': `<meta name="token" content="${token}"><script>key("${key}")</script>` });
  const next = chance(7);
  const tokens = Array.from({ length: 3 }, () => drawn(next, 24));
  const [one = '', two = '', three = ''] = tokens;
  const known: Known = { addresses: { base: [], head: [] } };
  const kindOf = (...pages: readonly [ReceivedPage, ReceivedPage, ReceivedPage]) =>
    identical([pages[0], pages[1]], pages[2], known).kind;
  expect(kindOf(page(one), page(two), page(three))).toBe('identical');
  expect(kindOf(page(one), page(one), page(three))).toBe('different');
  expect(kindOf(page(one), page(two), page(three, 'p9Rt4LbQ'))).toBe('different');
  expect(kindOf(page(one), page('later'), page(three))).toBe('different');
  expect(kindOf(page('1001'), page('1002'), page('1003'))).toBe('different');
});

test('a name that only other pages of the run load has evidence by their addresses', () => {
  const map = (hash: string) => pageOf({ '/': `<script>m={"about.md":"${hash}","n":1}</script>` });
  const known: Known = {
    addresses: {
      base: [`https://same.example/assets/about.md.${A}.js`],
      head: [`https://same.example/assets/about.md.${B}.js`],
    },
  };
  expect(identical([map(A), map(A)], map(B), known)).toMatchObject({
    kind: 'identical',
    renamed: [{ base: A, head: B }],
  });
});
