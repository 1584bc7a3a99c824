import { expect, test } from 'vitest';
import type { HttpClient } from '#model/contract/http-client.ts';
import { BUILT, pageOf } from '#identity/names.fixture.ts';
import { httpClient } from '#system/http/client.ts';
import { serve } from '../../../fixtures/host.ts';
import { knownOf } from './known.ts';
import { likenessOf } from './likeness.ts';
import type { Received } from './received.ts';

// Builds as their tools lay them out, served; the files of what a page never asks for are asked of both deploys.

type Files = Readonly<Record<string, string>>;

/** A deploy that has these files. `fallback`: it answers everything else with its first page. */
async function deployOf(files: Files, fallback = false): Promise<HttpClient> {
  const origin = await serve(({ url = '/' }, response) => {
    const text = files[url] ?? (fallback ? files['/'] : undefined);
    const type = url.endsWith('.js') && files[url] !== undefined ? 'text/javascript' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text);
  });
  return httpClient({
    origin,
    session: () => ({ headers: {}, cookies: [] }),
    signal: new AbortController().signal,
    redact: (text) => text,
    received: () => undefined,
  });
}

/** What a browser receives of these files of both builds. */
const receivedOf = (base: Files, head: Files): Received => ({
  task: {
    id: 'looks:home/phone',
    suite: 'looks',
    uses: 'visual',
    subjects: [{ id: 'home/phone' }],
    runs: 1,
    warmup: 0,
    timeLimit: 1_000,
    estimate: 1_000,
    needs: [{ path: '/' }],
    input: {},
  },
  base: [pageOf(base), pageOf(base)],
  head: pageOf(head, BUILT.head),
});

interface Case {
  /** What the page is made of. */
  readonly page: (name: string) => Files;
  /** What its deploy has beside that. */
  readonly rest: (name: string) => Files;
}

/** Files that both deploys have beside their own builds. */
interface Extra {
  readonly base?: Files;
  readonly fallback?: boolean;
  /** Pages of the same run, beside it. */
  readonly others?: readonly Received[];
}

const NAMES = ['Dk3x9QaZ', 'p7Wm2vTc'] as const;

async function kindOf({ page, rest }: Case, { base = {}, fallback = false, others = [] }: Extra = {}) {
  const [was, is] = NAMES;
  const received = receivedOf(page(was), page(is));
  const clients = {
    base: await deployOf({ ...page(was), ...rest(was), ...base }, fallback),
    head: await deployOf({ ...page(is), ...rest(is) }, fallback),
  };
  const { likeness } = await likenessOf(received, knownOf([received, ...others]), clients);
  return likeness.kind;
}

const script = (path: string): string => `<!doctype html><script type="module" src="${path}"></script>`;

/** VitePress: each page has the hashes of all pages, by the names of their sources. */
const vitepress: Case = {
  page: (name) => ({
    '/': `${script('/assets/app.js')}<script>window.__VP_HASH_MAP__=JSON.parse('{"about.md":"${name}"}')</script>`,
    '/assets/app.js': 'boot()',
  }),
  rest: (name) => ({ [`/assets/about.md.${name}.js`]: 'about' }),
};

/** Next.js in an exported page: the build's id as a bare value. */
const next: Case = {
  page: (name) => ({
    '/': `${script('/_next/static/chunks/main.js')}<script id="__NEXT_DATA__">{"buildId":"${name}"}</script>`,
    '/_next/static/chunks/main.js': 'boot()',
  }),
  rest: (name) => ({ [`/_next/static/${name}/_buildManifest.js`]: 'self.__BUILD_MANIFEST={}' }),
};

/** Docusaurus: the runtime's file has the hashes of all chunks by their numbers, and their names beside them. */
const docusaurus: Case = {
  page: (name) => ({
    '/': script('/assets/js/runtime~main.js'),
    '/assets/js/runtime~main.js': `r.u=e=>"assets/js/"+({53:"935f2afb"}[e]||e)+"."+{53:"${name}"}[e]+".js"`,
  }),
  rest: (name) => ({ [`/assets/js/935f2afb.${name}.js`]: 'about' }),
};

/** Nuxt: the build's id as a bare value, and asked for by the page itself. */
const nuxt: Case = {
  page: (name) => {
    const id = `4f0c5b1e-${name}`;
    return {
      '/': `${script('/_nuxt/entry.js')}<script>window.__NUXT__={config:{app:{buildId:"${id}"}}}</script>`,
      '/_nuxt/entry.js': 'boot()',
      [`/_nuxt/builds/meta/${id}.json`]: `{"id":"${id}"}`,
    };
  },
  rest: () => ({}),
};

test.each([
  ['VitePress', vitepress],
  ['Next.js', next],
  ['Nuxt', nuxt],
])(
  'names that a page of %s holds as bare values are names where the deploys have such files',
  async (_, one) => {
    expect(await kindOf(one)).toBe('identical');
  },
);

test.each([
  ['VitePress', vitepress],
  ['Next.js', next],
])(
  'of %s they are data where no such file is, where anything is, and where the base has it too',
  async (_, one) => {
    const [, is] = NAMES;
    expect(await kindOf({ ...one, rest: () => ({}) })).toBe('different');
    expect(await kindOf({ ...one, rest: () => ({}) }, { fallback: true })).toBe('different');
    expect(await kindOf(one, { base: one.rest(is) })).toBe('different');
  },
);

test('a chunk that no page of the run asked for leaves Docusaurus’ page unproved; one that did names it', async () => {
  expect(await kindOf(docusaurus)).toBe('different');
  const [was, is] = NAMES;
  const about = (name: string) => ({ ...docusaurus.page(name), ...docusaurus.rest(name) });
  expect(await kindOf(docusaurus, { others: [receivedOf(about(was), about(is))] })).toBe('identical');
});

test('a deploy that is gone proves nothing', async () => {
  const [was, is] = NAMES;
  const received = receivedOf(vitepress.page(was), vitepress.page(is));
  const gone: HttpClient = { request: () => Promise.reject(new Error('gone')), exchanges: () => [] };
  const base = await deployOf({ ...vitepress.page(was), ...vitepress.rest(was) });
  const { likeness } = await likenessOf(received, knownOf([received]), { base, head: gone });
  expect(likeness.kind).toBe('different');
});
