import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { S3_KEYS, startS3, type S3Server } from '../../../fixtures/services/s3.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

let server: S3Server;
beforeAll(async () => {
  server = await startS3('bills');
});
afterAll(() => server.close());

/** A shop that keeps a bill of every order in a bucket. */
async function shop(): Promise<string> {
  const credentials = { accessKeyId: S3_KEYS['access-key'], secretAccessKey: S3_KEYS['secret-key'] };
  const client = new S3Client({
    endpoint: server.url,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
  });
  let orders = 0;
  const app = createServer(async (_, response) => {
    orders += 1;
    await client.send(
      new PutObjectCommand({
        Bucket: 'bills',
        Key: `bills/${orders}.json`,
        Body: JSON.stringify({ order: orders, total: 30 }),
        ContentType: 'application/json',
        Metadata: { owner: 'jo' },
      }),
    );
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id: orders }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => app.once('listening', resolve));
  onTestFinished(() => {
    app.close();
    client.destroy();
  });
  return `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
}

const order = { post: '/orders', expect: { status: 201 }, capture: { order: '$.id' } };
const KEY = 'bills/${{ vars.order }}.json';

async function findingsOf(...objects: readonly object[]): Promise<readonly string[]> {
  const target = await shop();
  const options = journey.options.parse({
    state: { s3: { bucket: 'bills', allow: ['bills'], endpoint: server.url, ...S3_KEYS } },
    retries: 0,
    journeys: {
      buy: {
        steps: [
          order,
          { checkpoint: 'ordered' },
          { branches: Object.fromEntries(objects.map((object, at) => [`b${at}`, [{ expect: { object } }]])) },
        ],
      },
    },
  });
  const [planned] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!planned) throw new Error('nothing is planned');
  const { findings } = await measure({ ...planned, suite: 'flows', uses: 'journey' }, benchFor(target));
  return findings.map(({ message }) => message);
}

test('an object is asked for by its key, with what it carries and what it says', async () => {
  const wanted = { key: KEY, type: 'application/json', size: { gt: 10 }, metadata: { owner: 'jo' } };
  const body = { '$.total': 30 };
  expect(
    await findingsOf({ ...wanted, body }, { key: 'bills/none', exists: false }, { system: 's3', key: KEY }),
  ).toEqual([]);
});

test('each way in which an object is not as it must be is told', async () => {
  const findings = await findingsOf(
    { key: 'bills/none' },
    { key: KEY, exists: false },
    { key: KEY, type: 'application/pdf' },
    { key: KEY, body: { '$.total': 31 } },
    { key: KEY, tags: { paid: 'yes' } },
  );
  expect(findings).toEqual([
    expect.stringContaining('left no object bills/none'),
    expect.stringContaining('left the object bills/1.json, which must not be'),
    expect.stringContaining('the content type is "application/json" instead of "application/pdf"'),
    expect.stringContaining('$.total is 30 instead of 31'),
    expect.stringContaining('tags paid'),
  ]);
});

test('what is asked of an object that must not be there is a mistake', () => {
  const step = { expect: { object: { key: 'a', exists: false, size: 3 } } };
  const given = { journeys: { buy: { steps: [step] } }, state: {} };
  expect(() => journey.options.parse(given)).toThrow('is asked of an object that must not be there');
});
