import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emptyFolder, hostOf } from '../../fixtures/host.ts';
import { ordersGraph } from '../../fixtures/orders/graph.ts';
import type { OrderFault } from '../../fixtures/orders/orders.ts';
import { orderServer, type OrderServer } from '../../fixtures/orders/server.ts';
import { command } from './cli/cli.ts';

const open: OrderServer[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

async function served(...planted: readonly OrderFault[]): Promise<string> {
  const server = await orderServer(planted);
  open.push(server);
  return server.url;
}

test('a rule that the base keeps and the head breaks is red with the shortest way; a right head is green', async () => {
  const cwd = await emptyFolder();
  const graph = { ...ordersGraph, explore: { coverage: 'edges' } };
  const config = {
    version: 1,
    target: { url: 'http://127.0.0.1:1', wait: '1s' },
    suites: { shop: { uses: 'explore', with: graph } },
  };
  await writeFile(join(cwd, 'tidemark.yml'), JSON.stringify(config));
  const run = async (...words: readonly string[]) => {
    const host = hostOf(cwd, ['run', '--allow-private', ...words]);
    const exit = await command(host);
    return { exit, out: host.said.out };
  };
  const [right, alsoRight, wrong] = [await served(), await served(), await served('double-refund')];

  const red = await run('--url', wrong, '--base-url', right);
  expect([red.exit, red.out]).toEqual([1, expect.stringContaining('FAILED')]);
  expect(red.out).toContain('no_over_refund does not hold after create > pay(1) > refund(1) > refund(1)');

  const green = await run('--url', alsoRight, '--base-url', right);
  expect([green.exit, green.out]).toEqual([
    0,
    expect.stringContaining('PASSED  Tidemark: nothing got worse'),
  ]);

  // Somebody wrote the rule down for this shop, so nothing has to be known of a base.
  const first = await run('--url', wrong);
  expect([first.exit, first.out]).toEqual([1, expect.stringContaining('FAILED')]);
  expect(first.out).toContain('no_over_refund does not hold after create > pay(1) > refund(1) > refund(1)');
});
