import { expect, onTestFinished, test } from 'vitest';
import type { Session } from '#model/contract/bench.ts';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { benchFor } from '../../../../fixtures/bench.ts';
import { serve } from '../../../../fixtures/host.ts';
import { lighthouse } from '../suite.ts';
import { receive } from './receive.ts';

/** Tells who came, on what screen, and loads a script that asks for data. */
async function site(): Promise<string> {
  return serve(({ url = '/', headers }, response) => {
    const who = `${String(headers['x-visitor'])} ${String(headers.cookie)}`;
    if (url === '/') {
      const wide = `<script>fetch('/' + innerWidth + (matchMedia('(hover: hover)').matches ? '-mouse' : ''))</script>`;
      const meta = '<meta name="viewport" content="width=device-width">';
      response.writeHead(200, { 'content-type': 'text/html' }).end(`${meta}<p>${who}</p>${wide}`);
    } else response.writeHead(200, { 'content-type': 'text/plain' }).end(who);
  });
}

test('visitors at once in one Chrome keep their headers, cookies and screens apart', async () => {
  const target = await site();
  const chrome = await findChrome(process.env);
  const { signal } = new AbortController();
  const warm = warmChrome({ path: () => chrome, flags: chromeWide([{ target }]), signal });
  onTestFinished(() => warm.close());
  const visitor = (name: string): Session => ({
    headers: { 'x-visitor': name },
    cookies: [{ name: 'as', value: name }],
  });
  const received = async (device: 'mobile' | 'desktop', name: string) => {
    const options = lighthouse.options.parse({ devices: [device] });
    const shared = { name: 'web', pages: [{ name: 'home', path: '/' }], owned: true };
    const [task] = lighthouse.plan(options, shared);
    if (!task) throw new Error('nothing was planned');
    const bench = benchFor(target, {
      chrome: () => chrome,
      warmChrome: warm,
      session: () => visitor(name),
    });
    const page = await receive({ ...task, suite: 'web', uses: 'lighthouse' }, bench);
    expect(page.unknown).toEqual([]);
    return page.responses
      .filter(({ url }) => !url.endsWith('favicon.ico'))
      .map(({ url, body }) => [new URL(url).pathname, new TextDecoder().decode(body)]);
  };
  const [anna, otto, other] = await Promise.all([
    received('mobile', 'anna'),
    received('desktop', 'otto'),
    received('mobile', 'nora'),
  ]);
  expect(anna?.[0]?.[1]).toContain('<p>anna as=anna</p>');
  expect(anna?.slice(1)).toEqual([['/412', 'anna as=anna']]);
  expect(otto?.[0]?.[1]).toContain('<p>otto as=otto</p>');
  expect(otto?.slice(1).map(([path, who]) => [path?.slice(0, 5), who])).toEqual([['/1350', 'otto as=otto']]);
  expect(other?.slice(1)).toEqual([['/412', 'nora as=nora']]);
});
