import { expect, onTestFinished, test } from 'vitest';
import { look, page, serve } from './site.fixture.ts';
import { benchFor } from '../../../fixtures/bench.ts';

test('a pinned page is visited at its address under its name; its calls to this machine go nowhere', async () => {
  const inside = await serve({ '/': 'inside' });
  onTestFinished(inside.close);
  const { port } = new URL(inside.target);
  const site = await serve({
    '/': page(`<script>fetch('http://localhost:${port}/'); fetch('${inside.target}/')</script>`),
  });
  onTestFinished(site.close);
  const host = `shop.invalid:${new URL(site.target).port}`;
  const seen = await look(
    benchFor(`http://${host}`, {
      pinned: { host: 'shop.invalid', address: '127.0.0.1' },
      session: () => ({ headers: { 'x-secret': 'yes' }, cookies: [] }),
    }),
  );
  expect(seen.exhibits.map(({ name }) => name)).toContain('screenshot');
  expect(
    site.asked
      .filter(({ path }) => path === '/')
      .map(({ headers }) => [headers['host'], headers['x-secret']]),
  ).toEqual([
    [host, 'yes'],
    [host, 'yes'],
  ]);
  expect(inside.asked).toEqual([]);
  expect(seen.findings.map(({ message }) => message).join('\n')).toContain('failed (net::ERR_');
  expect(seen.hosts).toEqual([]);
  const [inner, local] = [new URL(inside.target).host, `localhost:${port}`];
  expect(seen.notes?.map(({ text }) => text)).toEqual([
    `The page asked for ${inner}, ${local}, inside this machine's network: nothing was sent there.`,
  ]);
});
