import { afterEach, expect, test, vi } from 'vitest';
import { corporateProxy } from '../../../fixtures/corporate-proxy.ts';
import { nobody, serve } from '../../../fixtures/host.ts';
import { openEgress } from '../egress/egress.ts';
import { ask } from './request.ts';

afterEach(() => void vi.unstubAllEnvs());

const PUBLIC = '93.184.215.14';
const pinned = { host: 'shop.example.com', address: PUBLIC };
const asked = { headers: {}, signal: AbortSignal.timeout(10_000) };

async function textOf({ status, body }: Awaited<ReturnType<typeof ask>>): Promise<string> {
  let text = '';
  for await (const part of body ?? []) text += Buffer.from(part).toString();
  return `${status} ${text}`;
}

test("our requests go through the network's proxy to the checked address, and past it by no_proxy", async () => {
  const site = await serve((request, response) => response.end(`seen as ${request.headers.host}`));
  const proxy = await corporateProxy(new URL(site).port);
  vi.stubEnv('http_proxy', proxy.url.href);
  expect(await textOf(await ask(new URL('http://shop.example.com/a'), asked, pinned))).toBe(
    '200 seen as shop.example.com',
  );
  await expect(ask(new URL('http://other.example.com/'), asked, pinned)).rejects.toMatchObject({
    code: 'ENOTFOUND',
  });
  expect(proxy.asked).toEqual([`${PUBLIC}:80`]);
  vi.stubEnv('no_proxy', 'example.com');
  const here = { host: 'shop.example.com', address: '127.0.0.1' };
  const direct = new URL(`http://shop.example.com:${new URL(site).port}/`);
  expect(await textOf(await ask(direct, asked, here))).toContain('200 seen as');
  expect(proxy.asked).toHaveLength(1);
});

test('a proxy that refuses is named with its status and without its password', async () => {
  const proxy = await corporateProxy('1', 407);
  proxy.url.username = 'jo';
  proxy.url.password = 'secret-of-jo';
  vi.stubEnv('http_proxy', proxy.url.href);
  const told = ask(new URL('http://shop.example.com/'), asked, pinned).catch((error: Error) => error.message);
  expect(await told).toBe(`the proxy ${proxy.url.host} opens no way to ${PUBLIC}:80 (status 407)`);
});

test('what is no proxy, or is not there, is told as such and not as the fault of the target', async () => {
  const url = new URL('http://shop.example.com/');
  const told = () => ask(url, asked, pinned).catch((error: Error) => error.message);
  for (const value of ['socks5://jo:secret-of-jo@127.0.0.1:1080', '::::', 'http://', 'not a proxy']) {
    vi.stubEnv('http_proxy', value);
    expect(await told(), value).toBe('HTTP_PROXY is not the address of an HTTP proxy.');
  }
  const { host } = new URL(await nobody());
  vi.stubEnv('http_proxy', host);
  expect(await told()).toBe(`the proxy ${host} cannot be reached (ECONNREFUSED)`);
});

test('behind a proxy a browser reaches its target through it too; else directly', async () => {
  const target = 'http://shop.example.com';
  const flagsOf = async () => {
    const egress = await openEgress({ target, pinned });
    await egress.close();
    return egress.flags.join(' ');
  };
  expect(await flagsOf()).toContain('--proxy-bypass-list=<-loopback>;shop.example.com:80 ');
  vi.stubEnv('http_proxy', 'http://127.0.0.1:9');
  expect(await flagsOf()).toContain('--proxy-bypass-list=<-loopback> ');
});
