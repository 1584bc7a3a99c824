import { expect, onTestFinished, test } from 'vitest';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { wholeChrome } from '../../../fixtures/whole-chrome.ts';
import { receive } from './engine.ts';
import { look, lookTask, page, serve } from './site.fixture.ts';

test('an icon that is not there, which Chrome asks for once in all visits, is in none of them', async () => {
  const serving = await serve({ '/': page('<h1>Shop</h1>', { head: '<link rel="icon" href="/gone.svg">' }) });
  onTestFinished(serving.close);
  const chrome = await wholeChrome();
  const { signal } = new AbortController();
  const flags = chromeWide([{ target: serving.target }]);
  const warm = warmChrome({ path: () => chrome, flags, signal });
  onTestFinished(() => warm.close());
  const bench = benchFor(serving.target, { chrome: () => chrome, warmChrome: warm });
  const paths = ({ responses }: Awaited<ReturnType<typeof receive>>) =>
    responses.map(({ url }) => new URL(url).pathname);
  expect(paths(await receive(lookTask(), bench))).toEqual(['/']);
  const first = await look(bench);
  expect(first.findings).toEqual([]);
  expect(first.requests?.map(({ path }) => path)).toEqual(['/']);
  expect(paths(await receive(lookTask(), bench))).toEqual(['/']);
});
