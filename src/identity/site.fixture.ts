import type { Received, ReceivedPage } from '#model/contract/received.ts';

// Sites as builds make them, drawn at random, and what a browser receives of them.

/** Numbers from 0 to 1 that follow from a seed. */
export function chance(seed: number): () => number {
  let state = seed + 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A name as builds draw it: some digits and letters of both cases. */
export function drawn(next: () => number, length = 8): string {
  const letter = () => LETTERS.charAt(Math.floor(next() * LETTERS.length));
  return `${Array.from({ length: length - 4 }, letter).join('')}k7Q2`;
}

/** All that a build draws anew. */
export interface Names {
  readonly origin: string;
  readonly commit: string;
  readonly built: number;
  readonly build: string;
  readonly nonce: string;
  readonly hashes: readonly string[];
}

export function namesOf(next: () => number, host: string, built: number): Names {
  return {
    origin: `https://${host}`,
    commit: Array.from({ length: 40 }, () => Math.floor(next() * 16).toString(16)).join(''),
    built,
    build: drawn(next, 21),
    nonce: `${drawn(next, 20)}==`,
    hashes: Array.from({ length: 12 }, () => drawn(next)),
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of a site, and what it says. */
export interface File {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

/** The files of a site whose constants follow from `next`: equal seeds, equal sites. */
export function filesOf(next: () => number, names: Names): readonly File[] {
  const { hashes, build, commit, built, origin, nonce } = names;
  const number = () => Math.floor(next() * 9000) + 1000;
  const colour = () =>
    `#${Math.floor(next() * 0xffffff)
      .toString(16)
      .padStart(6, '0')}`;
  const [app, style, font, lazy, data, picture, old, print] = hashes;
  const host = new URL(origin).host;
  const price = number();
  const words = Array.from({ length: 5 }, () => `word${number()}`).join(' ');
  const html = `<!DOCTYPE html><!--${build}--><html lang="en"><head><meta name="build" content="${commit}">
<link rel="canonical" href="${origin}/"><link rel="stylesheet" href="/assets/style-${style}.css">
<link rel="stylesheet" href="/print.css?v=${print}&amp;m=a">
<script>share="https:\\/\\/${host}\\/s?u=https%3A%2F%2F${encodeURIComponent(host)}%2Fa",n=${number()};</script>
<script nonce="${nonce}">window.__built="${new Date(built).toISOString()}";window.price=${price};</script>
<script type="module" src="/assets/app-${app}.js"></script></head><body style="color:${colour()}">
<h1 title="t${number()}">${words}</h1><img srcset="/img/a-${picture}.png 1x, /img/b-${old}.png 2x" width="${number()}">
<a href="/about.html">about</a></body></html>`;
  const script = `import{a}from"./data-${data}.js";const limit=${number()},tone="${colour()}";
const pages=JSON.parse("{\\"index\\":\\"${data}\\",\\"n\\":${number()}}");
const deps=["assets/lazy-${lazy}.js","assets/style-${style}.css"];export const at=${built},v="${commit.slice(0, 8)}";
if(limit>${number()})run(a1b2c3.map(f));
//# sourceMappingURL=app-${app}.js.map`;
  const css = `@font-face{src:url(/assets/inter-${font}.woff2)}body{margin:${number()}px;color:${colour()}}`;
  return [
    { path: '/', type: 'text/html', text: html },
    { path: `/assets/app-${app}.js`, type: 'text/javascript', text: script },
    {
      path: `/assets/data-${data}.js`,
      type: 'text/javascript',
      text: `export const a=[${number()},${number()}]`,
    },
    { path: `/assets/style-${style}.css`, type: 'text/css', text: css },
    { path: `/print.css?v=${print}&m=a`, type: 'text/css', text: `p{margin:${number()}px}` },
    { path: `/assets/inter-${font}.woff2`, type: 'font/woff2', text: `font${number()}` },
    { path: `/img/a-${picture}.png`, type: 'image/png', text: `png${number()}` },
    { path: `/static/${build}/manifest.js`, type: 'text/javascript', text: `self.pages=${number()}` },
    {
      path: '/api/items',
      type: 'application/json',
      text: `{"items":[{"id":${number()},"name":"${words}"}]}`,
    },
  ];
}

/** What a browser receives of these files. */
export function receivedOf(files: readonly File[], { origin, built, nonce }: Names): ReceivedPage {
  return {
    origin,
    unknown: [],
    responses: files.map(({ path, type, text }): Received => {
      const body = encode(text);
      return {
        url: `${origin}${path}`,
        method: 'GET',
        kind: type,
        status: 200,
        protocol: 'h2',
        headers: {
          'content-type': type,
          'cache-control': 'max-age=600',
          date: new Date(built + 86_400_000).toUTCString(),
          'last-modified': new Date(built + 60_000).toUTCString(),
          ...(path === '/' && { 'content-security-policy': `script-src 'nonce-${nonce}' 'self'` }),
        },
        wire: body.length,
        body,
        when: 'loading',
      };
    }),
  };
}
