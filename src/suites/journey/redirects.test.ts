import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

// A login that leads on, and ways that lead nowhere.

interface Gone {
  readonly told: readonly string[];
  readonly asked: readonly string[];
}

const led: Readonly<Record<string, readonly [status: number, location: string, cookie?: string]>> = {
  '/login': [303, '/welcome?x=1', 'sid=1; Path=/'],
  '/welcome?x=1': [302, 'home'],
  '/moved': [307, '/made'],
  '/round': [302, '/about'],
  '/about': [302, '/round'],
  '/mail': [302, 'mailto:jo@example.test'],
  '/odd': [302, 'http://['],
  '/slashes': [302, '/.//elsewhere.example/there'],
};

const lineOf = ({ method, url, headers }: IncomingMessage): string => {
  const { cookie = '', authorization = '', 'content-type': type = '' } = headers;
  return [method, url, cookie, authorization, type].filter((part) => part !== '').join(' ');
};

async function gone(step: object, defaults: object = {}): Promise<Gone> {
  const asked: string[] = [];
  const elsewhere = await serve((request, response) => {
    asked.push(`elsewhere ${lineOf(request)}`);
    response.end('elsewhere');
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    asked.push(lineOf(request));
    const [status, location, cookie] = led[request.url ?? ''] ?? [200, ''];
    const to = request.url === '/away' ? `${elsewhere}/there#top` : location;
    const headers = {
      ...(to !== '' && { location: to }),
      ...(cookie !== undefined && { 'set-cookie': cookie }),
    };
    response.writeHead(to === '' ? status : Math.max(status, 301), headers).end(`at ${request.url}`);
  };
  const target = await serve(answer);
  const options = journey.options.parse({ retries: 0, defaults, journeys: { go: { steps: [step] } } });
  const [task] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!task) throw new Error('nothing was planned');
  const { findings } = await measure({ ...task, suite: 'flows', uses: 'journey' }, benchFor(target));
  return { told: findings.map(({ message }) => message.replaceAll(elsewhere, 'elsewhere')), asked };
}

const login = { post: '/login', json: { user: 'jo' }, follow: true };
const AT_HOME = { body: 'at /home' };

test('a redirect is an answer like any other where nobody follows it', async () => {
  const { told, asked } = await gone({ post: '/login', expect: { status: 303 } });
  expect([told, asked]).toEqual([[], ['POST /login']]);
});

test('redirects are followed as a browser does: with the cookies that they set, as GET without the body', async () => {
  const redirects = ['/welcome?x=1', { matches: '^/home$' }];
  const { told, asked } = await gone({ ...login, expect: { ...AT_HOME, status: 200, redirects } });
  expect(told).toEqual([]);
  expect(asked).toEqual(['POST /login application/json', 'GET /welcome?x=1 sid=1', 'GET /home sid=1']);
});

test('307 keeps method and body', async () => {
  const { told, asked } = await gone({ put: '/moved', json: 1, follow: true, expect: { body: 'at /made' } });
  expect([told, asked]).toEqual([[], ['PUT /moved application/json', 'PUT /made application/json']]);
});

test('a path that begins with two slashes is the target’s, and no host of that name is asked', async () => {
  const headers = { authorization: 'Bearer x' };
  const { told, asked } = await gone({ get: '/slashes', headers, follow: true });
  expect([told, asked]).toEqual([[], ['GET /slashes Bearer x', 'GET //elsewhere.example/there Bearer x']]);
});

test('who is elsewhere is told nothing of who asks', async () => {
  const headers = { authorization: 'Bearer x', cookie: 'sid=2' };
  const { told, asked } = await gone({ get: '/away', headers, follow: true, expect: { body: 'elsewhere' } });
  expect([told, asked]).toEqual([[], ['GET /away sid=2 Bearer x', 'elsewhere GET /there']]);
});

test.each<[object, string]>([
  [{ get: '/round', follow: true }, 'GET /round is redirected more than 20 times, at last to /about.'],
  [{ get: '/round', follow: 3 }, 'GET /round is redirected more than 3 times, at last to /round.'],
  [
    { get: '/mail', follow: true },
    'GET /mail is redirected to mailto:jo@example.test, which no request can follow.',
  ],
  [{ get: '/odd', follow: true }, 'GET /odd is redirected to http://[, which is no address.'],
  [
    { ...login, expect: { redirects: 1 } },
    'POST /login is redirected twice instead of once, to /welcome, /home.',
  ],
  [
    { ...login, expect: { redirects: ['/welcome?x=1', '/cart'] } },
    'POST /login is redirected otherwise: redirect 2 (/home) is not /cart.',
  ],
  [
    { get: '/home', follow: true, expect: { redirects: ['/cart'] } },
    'GET /home is redirected otherwise: redirect 1 is missing.',
  ],
])('%j', async (step, message) => {
  expect((await gone(step)).told).toEqual([message]);
});

test('what is followed by default is followed unless a step says otherwise', async () => {
  const usual = { follow: true };
  const { told } = await gone({ post: '/login', expect: { ...AT_HOME, redirects: 2 } }, usual);
  const none = await gone({ post: '/login', follow: false, expect: { status: 303 } }, usual);
  const fewer = await gone({ get: '/round', follow: 1 }, usual);
  expect([told, none]).toEqual([[], { told: [], asked: ['POST /login'] }]);
  expect(fewer.told).toEqual(['GET /round is redirected more than 1 times, at last to /round.']);
});

test('redirects that are expected of a step that follows none are a mistake at their place', () => {
  const step = { get: '/', expect: { redirects: 1 } };
  const mistakes = (own: object, defaults: object = {}) => {
    const options = { defaults, journeys: { go: { steps: [{ ...step, ...own }] } } };
    const { error } = journey.options.safeParse(options);
    return error?.issues.map(({ path, message }) => [path.join('.'), message]);
  };
  const message = 'is expected of a step that follows none; add follow: true';
  const own = ['journeys.go.steps.0.expect.redirects', message];
  expect(mistakes({})).toEqual([own]);
  expect(mistakes({ follow: false }, { follow: true })).toEqual([own]);
  expect(mistakes({}, { follow: 3 })).toBeUndefined();
  const always = { follow: true, expect: { redirects: 1 } };
  expect(mistakes({ expect: {}, follow: false }, always)).toEqual([
    [
      'journeys.go.steps.0.follow',
      'is false, and defaults expect redirects of every step; remove one of both',
    ],
  ]);
  expect(mistakes({ expect: {} }, always)).toBeUndefined();
  expect(mistakes({ expect: {} }, { expect: { redirects: 1 } })).toEqual([
    ['defaults.expect.redirects', message],
  ]);
});
