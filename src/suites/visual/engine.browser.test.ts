import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { countingFrame, faultyPage, restlessPage, rudePage } from './hostile.fixture.ts';
import { Input } from './input.ts';
import { lookingAt, type Looking } from './look.ts';
import {
  inter,
  look,
  lookTask,
  page as plainPage,
  serve,
  sideOf,
  type Served,
  type Site,
} from './site.fixture.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { keptChrome } from '../../../fixtures/kept-chrome.ts';

const kept = keptChrome();

const served: Served[] = [];
async function site(pages: Site): Promise<Served> {
  const serving = await serve(pages);
  served.push(serving);
  return serving;
}
afterEach(async () => {
  for (const serving of served.splice(0)) await serving.close();
});

const page = (body: string, head = '') => plainPage(`<main><h1>Heading</h1>${body}</main>`, { head });
const svg = (colour: string): readonly [number, string, string] => [
  200,
  'image/svg+xml',
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80">' +
    `<rect width="80" height="80" fill="${colour}"/></svg>`,
];
const phone = { width: 390, height: 844 };

describe('a picture', () => {
  test('of a page that moves, loads late and invents numbers is the same bytes every time', async () => {
    const { target } = await site({
      '/': restlessPage,
      '/lazy.svg': svg('green'),
      '/scripted.svg': svg('red'),
      '/late.json': [200, 'application/json', '{"text":"came late"}'],
      '/inter.woff2': [200, 'font/woff2', inter],
    });
    const seen = new Set<string>();
    const rows: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { exhibits, findings, requests } = await look(benchFor(target, { ...kept, seed: n }), phone);
      expect(findings).toEqual([]);
      expect(requests?.map(({ method, path }) => `${method} ${path}`)).toContain('GET /late.json');
      seen.add(exhibits.map(({ body }) => createHash('sha256').update(body).digest('hex')).join());
      rows.push(Buffer.from(exhibits.find(({ name }) => name === 'elements')?.body ?? '').toString());
    }
    expect(seen.size).toBe(1);
    expect(rows[0]).toContain('came late');
    expect(rows[0]).toContain('src /scripted.svg');
    expect(rows[0]).toContain('faded in');
  });

  test('of a page with dialogs, popups, a long poll, a lazy iframe and every clock is the same bytes too', async () => {
    const { target } = await site({
      '/': rudePage,
      '/never': null,
      '/frame': countingFrame,
    });
    const [first, second] = [
      await look(benchFor(target, kept), phone),
      await look(benchFor(target, kept), phone),
    ];
    expect(first.exhibits.map(({ body }) => Buffer.from(body).toString('base64'))).toEqual(
      second.exhibits.map(({ body }) => Buffer.from(body).toString('base64')),
    );
    expect(first.findings.map(({ severity, identity }) => [severity, identity])).toEqual([
      ['warning', 'visual/failed-request GET /never'],
    ]);
    expect(Buffer.from(first.exhibits[1]?.body ?? '').toString()).toContain('2026-06-17T10:00:0');
  });

  test('of a page that replaces itself by another shows that one, and says so', async () => {
    const { target } = await site({
      '/': page('<script>setTimeout(() => location.replace("/end"), 300)</script>'),
      '/end': page('<p>the end</p>'),
    });
    const { exhibits, notes } = await look(benchFor(target, kept), phone);
    expect(Buffer.from(exhibits[1]?.body ?? '').toString()).toContain('the end');
    expect(notes?.map(({ text }) => text)).toEqual(['/ led to /end; the picture shows that page.']);
  });

  test('hides what is masked, wherever the mask comes from, and says which mask is none', async () => {
    const changing = (word: string) =>
      page(`<p class="user">${word}</p><p data-visual-ignore>${word}</p><p>Same</p>`);
    const { target } = await site({ '/': changing('aaa'), '/other': changing('bbb') });
    const [first, second] = [
      await look(benchFor(target, kept), { ...phone, mask: ['.user', 'p[['] }),
      await look(benchFor(target, kept), { ...phone, path: '/other', mask: ['.user', 'p[['] }),
    ];
    expect(first.exhibits[0]?.body).toEqual(second.exhibits[0]?.body);
    expect(first.notes?.map(({ text }) => text)).toEqual([
      'The mask p[[ is no CSS selector and hides nothing.',
    ]);
  });

  test('of a page whose server answers otherwise each time leaves that part out, and says which', async () => {
    let visits = 0;
    const { target } = await site({
      '/': page(
        `<p>Same</p><p id="visits"></p><script>fetch("/visits").then((a) => a.json()).then(({ text, colour }) => {
          visits.textContent = text;
          visits.style.background = colour;
        })</script>`,
      ),
      '/visits': () => {
        visits += 1;
        const visit = { text: `visitor ${visits}`, colour: `hsl(${visits * 70} 80% 80%)` };
        return [200, 'application/json', JSON.stringify(visit)];
      },
    });
    const [first, second] = [
      await look(benchFor(target, kept), phone),
      await look(benchFor(target, kept), phone),
    ];
    expect(first.findings).toMatchObject([
      {
        rule: 'visual/unstable',
        severity: 'warning',
        selector: '#visits',
        identity: 'visual/unstable #visits',
      },
    ]);
    const { measurements, findings } = await contrast('home/desktop', sideOf(second), sideOf(first));
    expect([measurements[0]?.samples, findings]).toEqual([{ kind: 'exact', values: [0] }, []]);
  });
});

describe('faults', () => {
  test('of looks say so: too little contrast is one, a field without a name is none', async () => {
    const { target } = await site({
      '/': '<!doctype html><html lang="en"><title>t</title><p style="color:#ccc">pale</p><input id="mail">',
    });
    const { findings } = await look(benchFor(target, kept), { ...phone, axe: [] });
    const explains = Object.fromEntries(findings.map((finding) => [finding.rule, finding.explains]));
    expect(explains).toMatchObject({ 'axe/color-contrast': ['pixels'], 'axe/label': undefined });
  });

  test('are each found once on a bad page, with a selector and a path', async () => {
    const { target } = await site({
      '/bad': faultyPage,
      '/api/broken': [500, 'text/plain', 'oh'],
    });
    const { findings } = await look(benchFor(target, kept), { ...phone, path: '/bad', axe: [] });
    expect(findings.map(({ severity, identity }) => [severity, identity])).toEqual([
      ['error', 'visual/broken-image /gone.png img'],
      ['error', 'visual/failed-request GET /also-gone.png'],
      ['error', 'visual/failed-request GET /api/broken'],
      ['error', 'visual/console-error Cart #: no rule at /bad'],
      ['error', 'visual/page-error Error: nobody cared'],
      ['error', 'visual/page-error TypeError: late trouble'],
      ['error', 'visual/overflow-x #wide'],
      ['error', 'axe/label #mail'],
    ]);
    expect(findings[0]).toMatchObject({
      url: '/bad',
      selector: 'img',
      detail: 'alt: a mug',
      message: 'The image /gone.png is broken (status 404).',
    });
    const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
    expect(byRule.get('visual/failed-request')).toMatchObject({ resource: '/api/broken' });
    expect(byRule.get('visual/broken-image')).toMatchObject({ resource: '/gone.png' });
    expect(byRule.get('visual/overflow-x')).toMatchObject({
      amount: { value: expect.any(Number), unit: 'pixels' },
    });
    for (const rule of ['visual/console-error', 'visual/page-error'])
      expect(byRule.get(rule)?.source, rule).toEqual({
        url: '/bad',
        line: expect.any(Number),
        column: expect.any(Number),
      });
    expect(JSON.stringify(findings)).not.toContain(new URL(target).port);
  });

  test('in a script are told by file and line of what people wrote, where the target serves a map', async () => {
    const { target, asked } = await site({
      '/': page('<script src="/app-3f2a9c1b.js"></script>'),
      '/app-3f2a9c1b.js': [
        200,
        'text/javascript',
        'void 0; console.error("broken", 1); setTimeout(() => { throw new Error("late") }, 300);\n' +
          '//# sourceMappingURL=app.js.map',
      ],
      '/app.js.map': [
        200,
        'application/json',
        '{ "version": 3, "names": [], "sources": ["webpack://shop/./src/cart.ts"], "mappings": "AAIE,oBAGA" }',
      ],
    });
    const visitor = { headers: { 'x-bypass': 'yes' }, cookies: [{ name: 'sid', value: '42' }] };
    const { findings } = await look(benchFor(target, { ...kept, session: () => visitor }), phone);
    expect(findings.map(({ rule, source }) => [rule, source])).toEqual([
      [
        'visual/console-error',
        {
          url: '/app-3f2a9c1b.js',
          line: 1,
          column: 17,
          original: { file: 'src/cart.ts', line: 5, column: 3 },
        },
      ],
      [
        'visual/page-error',
        {
          url: '/app-3f2a9c1b.js',
          line: 1,
          column: 62,
          original: { file: 'src/cart.ts', line: 8, column: 3 },
        },
      ],
    ]);
    expect(asked.filter(({ path }) => path === '/app.js.map').map(({ headers }) => headers)).toMatchObject([
      { 'x-bypass': 'yes', cookie: 'sid=42' },
    ]);
  });

  test('stick out to the left where text runs that way', async () => {
    const { target } = await site({
      '/': page(
        '<div id="wide" style="width: 600px">רחב</div><a id="skip" style="position: absolute; right: -900px">דלג</a>',
      ).replace('lang="en"', 'lang="he" dir="rtl"'),
    });
    const { findings } = await look(benchFor(target, kept), phone);
    expect(findings.map(({ identity }) => identity)).toEqual(['visual/overflow-x #wide']);
  });

  test('are none on a page without any', async () => {
    const { target } = await site({
      '/': page(
        `<label>Mail <input></label><img src="/ok.svg" alt="ok" width="80" height="80"><p>Words</p>
        <div style="position: fixed; right: -300px; width: 350px; top: 0">drawer</div>
        <script>console.warn("only a warning")</script>`,
      ),
      '/ok.svg': svg('navy'),
    });
    expect((await look(benchFor(target, kept), { ...phone, axe: [] })).findings).toEqual([]);
  });
});

describe('what is sent', () => {
  test('are the actor’s headers and cookies, to the target alone', async () => {
    const other = await site({ '/pixel.svg': svg('red'), '/moved.svg': svg('blue') });
    const { target, asked } = await site({
      '/': page(`<p>hello</p><img alt="a" src="${other.target}/pixel.svg"><img alt="b" src="/moved">`),
      '/moved': [302, 'text/plain', '', { location: `${other.target}/moved.svg` }],
    });
    await look(
      benchFor(target, {
        session: () => ({ headers: { 'x-bypass': 'open sesame' }, cookies: [{ name: 'sid', value: '42' }] }),
      }),
      phone,
    );
    const paths = (all: Served['asked']) =>
      [...new Set(all.map(({ path }) => path))].filter((path) => path !== '/favicon.ico').toSorted();
    expect(paths(asked)).toEqual(['/', '/moved']);
    expect(
      asked.every(({ headers }) => headers['x-bypass'] === 'open sesame' && headers['cookie'] === 'sid=42'),
    ).toBe(true);
    expect(paths(other.asked)).toEqual(['/moved.svg', '/pixel.svg']);
    expect(other.asked.filter(({ headers }) => headers['x-bypass'] !== undefined)).toEqual([]);
  });
});

describe('a page that cannot be measured', () => {
  const login = plainPage('<form><input type="password"></form>', { title: 'Log in to the preview' });
  test.each([
    ['/missing', 'target/page-status', '/missing answers with status 404.'],
    ['/secret', 'target/login-page', '/secret shows a login page (status 401) instead of the page.'],
    ['/wall', 'target/login-page', '/wall shows a login page (/wall) instead of the page.'],
    ['/member', 'target/login-page', '/member shows a login page (/login) instead of the page.'],
    ['/loop', 'target/redirect-loop', '/loop redirects for ever.'],
    ['/file', 'target/download', '/file serves a download, not a web page.'],
    [
      '/again',
      'target/keeps-leaving',
      '/again keeps reloading or leaving itself, so there is no picture of it.',
    ],
  ])('%s is a problem of the target: %s', async (path, code, message) => {
    const { target } = await site({
      '/secret': [401, 'text/html', 'no'],
      '/wall': login,
      '/login': login,
      '/member': [302, 'text/html', '', { location: '/login' }],
      '/again': page('<script>setTimeout(() => location.reload(), 300)</script>'),
      '/loop': [302, 'text/html', '', { location: '/loop' }],
      '/file': [200, 'application/zip', 'zip', { 'content-disposition': 'attachment' }],
    });
    await expect(look(benchFor(target, kept), { ...phone, path })).rejects.toMatchObject({
      problems: [{ code, owner: 'target', message }],
    });
  });

  test('because nobody answers is a problem of the target', async () => {
    const { target, close } = await serve({});
    await close();
    await expect(look(benchFor(target, kept), phone)).rejects.toMatchObject({
      problems: [
        {
          code: 'target/unreachable',
          owner: 'target',
          message: '/ cannot be reached (net::ERR_CONNECTION_REFUSED).',
        },
      ],
    });
  });
});

/** Processes whose parent is this one and that are a Chrome, or its script, but these: leaders of a group with all. */
function chromes(but: readonly number[] = []): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = / (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) ./, ''))?.[1];
        return Number(parent) === process.pid &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--remote-debugging')
          ? [Number(pid)]
          : [];
      } catch {
        return [];
      }
    })
    .filter((pid) => !but.includes(pid));
}

describe.runIf(process.platform === 'linux')('Chrome', () => {
  test('killed in the middle is told at once as a problem of the machine', async () => {
    const { target } = await site({ '/': page('<p>hello</p>') });
    const others = chromes();
    const bench = benchFor(target, {
      progress: ({ done, of }) =>
        done / of > 0.1 && done / of < 0.5
          ? chromes(others).forEach((pid) => process.kill(-pid, 'SIGKILL'))
          : undefined,
    });
    await expect(look(bench, phone)).rejects.toMatchObject({
      problems: [{ code: 'environment/chrome-died', owner: 'environment' }],
    });
    expect(chromes(others)).toEqual([]);
  });

  test('ends when the run is aborted, and the reason comes through', async () => {
    const { target } = await site({ '/': page('<p>hello</p>') });
    const others = chromes();
    const stop = new AbortController();
    const reason = new Error('stopped by hand');
    await expect(
      look(
        benchFor(target, {
          signal: stop.signal,
          progress: ({ done, of }) => (done / of > 0.1 ? stop.abort(reason) : undefined),
        }),
        phone,
      ),
    ).rejects.toBe(reason);
    expect(chromes(others)).toEqual([]);
  });

  test('that lives and refuses a call is a problem of the machine, with its own reason', async () => {
    const nothing = { format: 'png', clip: { x: 0, y: 0, width: 0, height: 9, scale: 1 } } as const;
    const work = async ({ browser }: Looking) => {
      const context = await browser.newContext();
      const cdp = await context.newCDPSession(await context.newPage());
      return cdp.send('Page.captureScreenshot', nothing);
    };
    const input = Input.parse(lookTask(phone).input);
    await expect(lookingAt(input, benchFor('http://127.0.0.1:9'), work)).rejects.toMatchObject({
      problems: [
        {
          code: 'environment/chrome-refused',
          owner: 'environment',
          message: expect.stringContaining('Page.captureScreenshot'),
        },
      ],
    });
  });

  test('that does not start is a problem of the machine', async () => {
    await expect(
      look(benchFor('http://127.0.0.1:9', { chrome: () => '/bin/false' }), phone),
    ).rejects.toMatchObject({ problems: [{ code: 'environment/chrome-died' }] });
  });
});
