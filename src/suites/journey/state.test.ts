import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

/** A shop that keeps its orders in a file of SQLite, with a connection of its own; its folder and address. */
async function shopOf(
  allowsTwice: boolean,
): Promise<{ folder: string; target: string; orders: () => number }> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  const db = new DatabaseSync(join(folder, 'shop.db'));
  db.exec('create table orders (id integer primary key autoincrement, refunded integer not null default 0)');
  const server = createServer(({ url = '' }, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const id = Number(/^\/orders\/(\d+)\/refund$/.exec(url)?.[1]);
    if (!id)
      return answer(201, {
        id: Number(db.prepare('insert into orders default values').run().lastInsertRowid),
      });
    const condition = allowsTwice ? '' : ' and refunded = 0';
    const { changes } = db
      .prepare(`update orders set refunded = refunded + 1 where id = ?${condition}`)
      .run(id);
    return answer(changes === 1 ? 200 : 409, {});
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.close();
    db.close();
    rmSync(folder, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  const orders = () => Number(Object.values(db.prepare('select count(*) from orders').get() ?? {})[0]);
  return { folder, target: `http://127.0.0.1:${port}`, orders };
}

const refund = (status: number) => ({ post: '/orders/${{ vars.order }}/refund', expect: { status } });

async function walked(allowsTwice: boolean) {
  const { folder, target, orders } = await shopOf(allowsTwice);
  const options = journey.options.parse({
    state: { sqlite: { file: 'shop.db' } },
    retries: 0,
    journeys: {
      buy: {
        steps: [
          { post: '/orders', expect: { status: 201 }, capture: { order: '$.id' } },
          { checkpoint: 'ordered' },
          {
            branches: {
              once: [refund(200)],
              twice: [refund(200), refund(409)],
              untouched: [
                { expect: { db: { query: 'select count(*) from orders where refunded > 0', equals: 0 } } },
              ],
            },
          },
        ],
      },
    },
  });
  const [planned] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!planned) throw new Error('nothing is planned');
  const bench = benchFor(target, { projectFolder: folder });
  const { findings } = await measure({ ...planned, suite: 'flows', uses: 'journey' }, bench);
  return { findings: findings.map(({ message }) => message), orders: orders() };
}

test('each branch begins with the database as at the checkpoint, and in the end it is as at the start', async () => {
  expect(await walked(false)).toEqual({ findings: [], orders: 0 });
});

test('a fault in one branch is told of that branch alone', async () => {
  const { findings, orders } = await walked(true);
  expect(findings).toEqual([expect.stringContaining('answered 200 instead of 409')]);
  expect(orders).toBe(0);
});
