// What is planted into a page, and the page as it is served then: nothing of other hosts, which may answer or not.

/** A change of a page's HTML, and the files that it adds. */
interface Planted {
  edit(html: string): string;
  readonly files?: Readonly<Record<string, () => { readonly type: string; readonly body: string }>>;
}

function rules(bytes: number): string {
  let text = '';
  for (let at = 0; text.length < bytes; at += 1)
    text += `.planted${at}{margin:${at}px;color:#${((at * 7919) % 0xffffff).toString(16).padStart(6, '0')}}\n`;
  return text.slice(0, bytes);
}

const style = (bytes: number): Planted => ({
  edit: (html) => html.replace('</head>', `<link rel="stylesheet" href="/planted-${bytes}.css"></head>`),
  files: { [`/planted-${bytes}.css`]: () => ({ type: 'text/css', body: rules(bytes) }) },
});

const shapes = Array.from(
  { length: 900 },
  (_, at) => `<circle cx="${at % 400}" cy="${(at * 37) % 300}" r="${at % 9}" fill="#${1000 + at}"/>`,
).join('');

/** By name; `none` is the page as it is. */
export const PLANTED: Readonly<Record<string, Planted>> = {
  none: { edit: (html) => html },
  'style of 6 kB': style(6_000),
  'style of 12 kB': style(12_000),
  'style of 31 kB': style(31_000),
  'script of 25 kB before the body': {
    edit: (html) => html.replace(/<body/i, '<script src="/planted.js"></script><body'),
    files: {
      '/planted.js': () => ({
        type: 'text/javascript',
        body: `/*${'abcdefghij'.repeat(2_500)}*/document.documentElement.dataset.planted='1'`,
      }),
    },
  },
  'late picture': {
    edit: (html) => html.replace('</body>', '<img alt="" src="/planted.svg" width="40" height="30"></body>'),
    files: {
      '/planted.svg': () => ({
        type: 'image/svg+xml',
        body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">${shapes}</svg>`,
      }),
    },
  },
  'loop of 40 ms': {
    edit: (html) =>
      html.replace(
        '</body>',
        '<script>{const t=performance.now();while(performance.now()-t<40);}</script></body>',
      ),
  },
};

/** A page without what it would ask of other hosts. */
export const alone = (html: string): string =>
  html
    .replace(/<link\b[^>]*href="(?:https?:)?\/\/[^>]*>/gi, '')
    .replace(/<script\b[^>]*src="(?:https?:)?\/\/[^>]*>\s*<\/script>/gi, '')
    .replace(/<img\b[^>]*src="(?:https?:)?\/\/[^>]*>/gi, '')
    .replace(/https:\/\/petstore\.swagger\.io[^"']*/g, '/planted-nothing.json');
