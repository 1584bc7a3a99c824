import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { lighthouse } from './suite.ts';

test('a pinned page is loaded from its address under its name; its calls to this machine go nowhere', async () => {
  const heard: string[] = [];
  const inside = await serve((request, response) => {
    heard.push(`inside ${request.url}`);
    response.end();
  });
  const { port } = new URL(
    await serve((request, response) => {
      heard.push(`${request.headers.host} ${request.url}`);
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1><img alt="" src="${inside}/pixel.gif">`,
        );
    }),
  );
  const [task] = lighthouse.plan(lighthouse.options.parse({}), {
    name: 'web',
    pages: [{ name: 'home', path: '/' }],
    owned: true,
  });
  if (!task) throw new Error('nothing was planned');
  const scratch = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  onTestFinished(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const chrome = await findChrome(process.env);
  const target = `http://shop.invalid:${port}`;
  const pinned = { host: 'shop.invalid', address: '127.0.0.1' };
  const flags = chromeWide([{ target, pinned }]);
  const warm = warmChrome({ path: () => chrome, flags, signal: new AbortController().signal });
  onTestFinished(() => warm.close());
  const whole = { ...task, suite: 'web', uses: 'lighthouse' };
  for (const each of [whole, lighthouse.slice?.(whole).task ?? whole]) {
    heard.length = 0;
    const bench = benchFor(target, { pinned, chrome: () => chrome, warmChrome: warm, scratch });
    const seen = await lighthouse.measure(each, bench);
    expect(seen.measurements.length).toBeGreaterThan(5);
    expect(heard).toContain(`shop.invalid:${port} /`);
    expect(heard.filter((request) => request.startsWith('inside'))).toEqual([]);
    expect(seen.notes?.map(({ text }) => text).join(' ')).toContain("inside this machine's network");
  }
});
