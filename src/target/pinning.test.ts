import { afterEach, expect, test, vi } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { serve } from '../../fixtures/host.ts';
import { isPrivateAddress } from '#system/egress/private-address.ts';
import { pinnedAddress } from './address.ts';
import { fetchPage } from './fetch-page.ts';
import { checkPage } from './page-check.ts';
import { openSessions } from './session.ts';
import { resolveTarget } from './resolve-target.ts';

const signal = new AbortController().signal;
const learn = () => undefined;
const codeOf = async (work: Promise<unknown>) =>
  problemsOf(
    await work.then(
      () => new Error('it went well'),
      (error: unknown) => error,
    ),
  )[0]?.code;

/** A name server that answers with the next list each time it is asked. */
function rebinding(...answers: readonly (readonly string[])[]) {
  const asked: string[] = [];
  return {
    asked,
    resolve: async (host: string) => answers[Math.min(asked.push(host), answers.length) - 1] ?? [],
  };
}

/** A server known under a name that no name server knows: whoever reaches it went to the pinned address. */
async function pinnedServer(...args: Parameters<typeof serve>) {
  const { port } = new URL(await serve(...args));
  return {
    origin: `http://shop.invalid:${port}`,
    ask: { headers: {}, timeout: 5_000, signal, pinned: { host: 'shop.invalid', address: '127.0.0.1' } },
  };
}

test('private addresses are known in every disguise', () => {
  const inside = [
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '2001:0:53aa:64c::1',
    '2001:2::1',
    '3fff::1',
    '100::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::FFFF:A9FE:A9FE',
    '0:0:0:0:0:ffff:7f00:0001',
    '::127.0.0.1',
    '::7f00:1',
    '::ffff:0:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:a9fe:a9fe::1',
    '2002:c0a8:101::1',
  ];
  expect(inside.filter((address) => !isPrivateAddress(address))).toEqual([]);
  const outside = [
    '8.8.8.8',
    '1.1.1.1',
    '76.76.21.21',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.0.1.1',
    '192.169.0.1',
    '198.20.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450::1',
    '::ffff:8.8.8.8',
    '::ffff:808:808',
    '64:ff9b::8.8.8.8',
    '2002:808:808::1',
  ];
  expect(outside.filter(isPrivateAddress)).toEqual([]);
  expect(isPrivateAddress('shop.example.com')).toBe(false);
});

test('however a private host is spelt in an address, it is refused', async () => {
  const spelt = [
    'http://2130706433',
    'http://0x7f000001',
    'http://0x7f.1',
    'http://0177.0.0.1',
    'http://127.1',
    'http://0',
    'http://①②⑦.0.0.1',
    'http://[::ffff:127.0.0.1]',
    'http://[0:0:0:0:0:ffff:7f00:1]',
    'http://[64:ff9b::a00:1]',
    'http://localhost',
    'http://LOCALHOST',
    'http://localhost.',
    'http://a.localhost',
    'http://metadata.google.internal',
    'http://printer.local',
    'http://router.home.arpa',
    'http://169.254.169.254',
    'http://2852039166',
  ];
  const never = { resolve: async () => Promise.reject(new Error('asked')) };
  for (const url of spelt)
    expect([url, await codeOf(resolveTarget(url, false, never.resolve))]).toEqual([
      url,
      'target/private-address',
    ]);
});

afterEach(() => void vi.unstubAllEnvs());

test('a proxy that is none is told at once, without its password, and not waited for', async () => {
  vi.stubEnv('https_proxy', 'socks5://jo:secret-of-jo@proxy.example:1080');
  const told = resolveTarget('https://shop.example', false, async () => ['93.184.215.14']);
  await expect(told).rejects.toMatchObject({
    problems: [{ code: 'environment/proxy', message: 'HTTPS_PROXY is not the address of an HTTP proxy.' }],
  });
});

test('a cloud answers its own machines at addresses that are never a target, private ones allowed or not', async () => {
  const never = [
    'http://169.254.169.254',
    'http://168.63.129.16',
    'http://100.100.100.200',
    'http://192.0.0.192',
    'http://[fd00:ec2::254]',
    'http://[fe80::a9fe:a9fe]',
    'http://[::ffff:169.254.169.254]',
    'http://metadata.google.internal',
    'http://metadata',
  ];
  const lost = async () => ['10.0.0.9'];
  for (const url of never)
    expect([url, await codeOf(resolveTarget(url, true, lost))]).toEqual([url, 'target/cloud-address']);
  expect(await codeOf(resolveTarget('http://rebound.example', true, async () => ['169.254.169.254']))).toBe(
    'target/cloud-address',
  );
  expect(await resolveTarget('http://web.internal', true, lost)).toEqual({ origin: 'http://web.internal' });
});

test('a host is looked up once; one private address among its public ones is enough to refuse it', async () => {
  const fickle = rebinding(['93.184.215.14', '93.184.215.15'], ['127.0.0.1']);
  expect(await resolveTarget('https://shop.example.com', false, fickle.resolve)).toEqual({
    origin: 'https://shop.example.com',
    pinned: { host: 'shop.example.com', address: '93.184.215.14' },
  });
  expect(fickle.asked).toEqual(['shop.example.com']);
  expect(
    await codeOf(
      resolveTarget('https://shop.example.com', false, rebinding(['93.184.215.14', '10.0.0.1']).resolve),
    ),
  ).toBe('target/private-address');
  expect(await codeOf(resolveTarget('https://shop.example.com', false, rebinding([]).resolve))).toBe(
    'target/unknown-host',
  );
  expect(
    await codeOf(resolveTarget('https://a,map.example.com', false, rebinding(['93.184.215.14']).resolve)),
  ).toBe('target/unknown-host');
});

test('an address in numbers is its own pin; where private ones are allowed nothing is pinned', async () => {
  expect(await pinnedAddress(new URL('https://[2606:4700::1111]'), false)).toEqual({
    host: '2606:4700::1111',
    address: '2606:4700::1111',
  });
  expect(await resolveTarget('http://127.0.0.1:80', true)).toEqual({ origin: 'http://127.0.0.1' });
});

test(
  'a pinned page is fetched from the pinned address, redirects included, and the server hears its ' +
    'own name',
  async () => {
    const heard: (string | undefined)[] = [];
    const { origin, ask } = await pinnedServer((request, response) => {
      heard.push(request.headers.host, request.headers['user-agent']);
      if (request.url === '/') response.writeHead(302, { location: '/next' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Shop</title>');
    });
    expect(await fetchPage(new URL(origin), ask)).toMatchObject({
      kind: 'answer',
      status: 200,
      text: '<title>Shop</title>',
    });
    const { host } = new URL(origin);
    expect(heard).toEqual([
      host,
      expect.stringMatching(/^tidemark\/\d+\.\d+\.\d+ \(page check\)$/),
      host,
      expect.any(String),
    ]);
    expect(await fetchPage(new URL(origin), { ...ask, pinned: undefined })).toMatchObject({
      kind: 'unreachable',
    });
  },
);

test('a pin is for its own host: another one is not asked for anywhere', async () => {
  const { origin, ask } = await pinnedServer((_request, response) => response.end('x'));
  const other = origin.replace('shop.invalid', 'localhost');
  expect(await fetchPage(new URL(other), ask)).toEqual({ kind: 'unreachable', reason: 'unknown host' });
  expect(await fetchPage(new URL(origin), ask)).toMatchObject({ kind: 'answer' });
});

test('a pinned server that is silent, cuts the answer or is gone ends as any other', async () => {
  const { origin, ask } = await pinnedServer((request, response) => {
    if (request.url === '/cut') return request.socket.destroy();
    if (request.url === '/half')
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .write('<p>', () => request.socket.destroy());
    if (request.url === '/stall')
      return response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    return request.url === '/long'
      ? response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(3_000_000))
      : undefined;
  });
  const kind = async (path: string, timeout = 5_000) =>
    (await fetchPage(new URL(path, origin), { ...ask, timeout })).kind;
  expect([
    await kind('/silent', 300),
    await kind('/stall', 300),
    await kind('/cut'),
    await kind('/half'),
    await kind('/long'),
  ]).toEqual(['timeout', 'timeout', 'unreachable', 'unreachable', 'answer']);
  expect(await fetchPage(new URL('http://shop.invalid:1'), ask)).toEqual({
    kind: 'unreachable',
    reason: 'connection refused',
  });
  const aborted = AbortSignal.abort(new Error('stopped'));
  await expect(fetchPage(new URL(origin), { ...ask, signal: aborted })).rejects.toThrow('stopped');
});

test('an actor logs in at the pinned address', async () => {
  let posted = '';
  const { origin, ask } = await pinnedServer((request, response) => {
    posted += `${request.method} ${request.headers['content-type']} `;
    request.on('data', (bytes: Buffer) => (posted += bytes.toString()));
    request.on('end', () =>
      response.writeHead(200, { 'set-cookie': ['sid=1', 'b=2; Path=/'] }).end('x'.repeat(100_000)),
    );
  });
  const buyer = { name: 'buyer', headers: {}, cookies: {}, login: { path: '/login', form: { user: 'a b' } } };
  expect(
    (await openSessions([buyer], { origin, headers: {}, signal, pinned: ask.pinned, learn }))('buyer')
      .cookies,
  ).toEqual([
    { name: 'sid', value: '1' },
    { name: 'b', value: '2' },
  ]);
  expect(posted).toBe('POST application/x-www-form-urlencoded;charset=UTF-8 user=a+b');
  expect(await codeOf(openSessions([buyer], { origin, headers: {}, signal, learn }))).toBe(
    'target/login-failed',
  );
});

test('our own User-Agent gives way to the one the config asks for', async () => {
  const heard: (string | undefined)[] = [];
  const url = new URL(
    await serve((request, response) => {
      heard.push(request.headers['user-agent']);
      response.end();
    }),
  );
  await fetchPage(url, { headers: { 'User-Agent': 'mine' }, timeout: 5_000, signal });
  expect(heard).toEqual(['mine']);
});

test('a path that a browser takes for a host is never asked for', async () => {
  let asked = 0;
  const elsewhere = new URL(
    await serve((_request, response) => {
      asked += 1;
      response.end();
    }),
  ).host;
  const here = await serve((_request, response) => response.end());
  const ask = { headers: { secret: 'x' }, timeout: 5_000, signal };
  const paths = [`//${elsewhere}/`, `/\\${elsewhere}/`, `\\\\${elsewhere}/`, `/\t/${elsewhere}/`];
  for (const path of paths) {
    expect((await checkPage(here, path, ask))?.code).toBe('target/left-host');
    expect(
      await codeOf(
        openSessions([{ name: 'a', headers: {}, cookies: {}, login: { path, json: {} } }], {
          origin: here,
          headers: {},
          signal,
          learn,
        }),
      ),
    ).toBe('target/login-failed');
  }
  expect(asked).toBe(0);
});
