import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { hold } from '../../../fixtures/services/hold.ts';
import { stateWorld } from '../../../fixtures/services/state-world.ts';
import { problemsOf } from '#model/problem.ts';
import { azureBlob } from './azure-blob.ts';
import { gcs } from './gcs.ts';
import { openStore } from './open.ts';
import { s3 } from './s3.ts';
import { azureContainer, closeStores, shopIn, STORES, type Shop } from './stores.fixture.ts';

afterAll(closeStores);

/** Objects of every sort. */
async function fill({ act }: Shop): Promise<void> {
  await act({ do: 'put', key: 'a.txt', body: 'one', type: 'text/plain', cache: 'max-age=60' });
  await act({ do: 'put', key: 'uploads/ü', body: 'ü' });
  await act({ do: 'put', key: 'uploads/a &<b> +c%20.json', body: '{"total":3}', type: 'application/json' });
  await act({ do: 'put', key: 'uploads/empty', body: '' });
  await act({
    do: 'put',
    key: 'uploads/bill',
    body: 'bill',
    metadata: { owner: 'jo' },
    tags: { kind: 'bill' },
  });
}

async function shopWith(kind: (typeof STORES)[number]): Promise<Shop> {
  const shop = await shopIn(kind);
  onTestFinished(() => shop.app.close());
  await fill(shop);
  return shop;
}

/** All objects of the app, without the lock of a run. */
async function objects({ act }: Shop): Promise<Record<string, unknown>[]> {
  return act({ do: 'own' });
}

const refusal = async (opening: Promise<{ close(): Promise<void> }>) =>
  problemsOf(
    await opening.then(
      (system) => system.close(),
      (error: unknown) => error,
    ),
  )[0];

describe.each(STORES)('%s', (kind) => {
  test('objects that were changed, added and deleted are as they were, with all that they carry', async () => {
    const shop = await shopWith(kind);
    const { act } = shop;
    const world = stateWorld();
    const before = await objects(shop);
    const system = await shop.open(world);
    onTestFinished(() => system.close());
    const content = await system.fingerprint();
    const mark = await system.mark();
    // The same content within the same second, with other words about it.
    await act({ do: 'put', key: 'a.txt', body: 'one', type: 'text/html' });
    await act({ do: 'tag', key: 'uploads/bill', tags: { kind: 'paid' } });
    const worded = await system.mark();
    const between = await objects(shop);
    await act({ do: 'delete', key: 'uploads/bill' });
    await act({ do: 'put', key: 'new', body: 'x' });
    await act({ do: 'copy', key: 'a.txt', to: 'uploads/empty' });
    expect(await system.fingerprint()).not.toBe(content);
    await system.restore(worded);
    expect(await objects(shop)).toEqual(between);
    await act({ do: 'put', key: 'a.txt', body: 'three' });
    await system.restore(worded);
    expect(await objects(shop)).toEqual(between);
    await system.restore(mark);
    expect(await objects(shop)).toEqual(before);
    expect(await system.fingerprint()).toBe(content);
    await expect(system.restore(worded)).rejects.toThrow('is forgotten');
    await system.close();
    await system.close();
    expect(await act({ do: 'list' })).toEqual(before);
    expect(world.notes).toEqual([]);
  });

  test('a part is brought back alone; its runs exclude those of overlapping parts and no others', async () => {
    const shop = await shopWith(kind);
    const part = { prefix: 'uploads/', allow: [`${shop.bucket}/uploads/`] };
    const system = await shop.open(stateWorld(), part);
    onTestFinished(() => system.close());
    const mark = await system.mark();
    await shop.act({ do: 'put', key: 'a.txt', body: 'kept' });
    await shop.act({ do: 'put', key: 'uploads/ü', body: 'gone' });
    await system.restore(mark);
    const text = async (key: string) => new TextDecoder().decode((await system.object?.(key))?.body);
    expect(await text('uploads/ü')).toBe('ü');
    expect(await system.object?.('uploads/none')).toBeUndefined();
    await expect(system.object?.('a.txt')).rejects.toThrow('only those below uploads/ are looked at');
    const inUse = { code: 'environment/state-in-use' };
    expect(await refusal(shop.open(stateWorld()))).toMatchObject(inUse);
    expect(await refusal(shop.open(stateWorld(), { prefix: 'uploads/jo/' }))).toMatchObject(inUse);
    const beside = await shop.open(stateWorld(), { prefix: 'reports/' });
    await beside.close();
    await system.close();
    const whole = await shop.open(stateWorld());
    expect(new TextDecoder().decode((await whole.object?.('a.txt'))?.body)).toBe('kept');
    await whole.close();
  });
});

test('the lock of a run that was killed is removed, and that is said', async () => {
  const shop = await shopWith('s3');
  const killed = await hold('s3', shop.options());
  expect(await refusal(shop.open(stateWorld()))).toMatchObject({ code: 'environment/state-in-use' });
  await killed.kill();
  const world = stateWorld();
  const system = await shop.open(world);
  expect(world.notes).toEqual([expect.stringContaining('the lock of a run that was killed was removed')]);
  await system.close();
  expect(await objects(shop)).toHaveLength(5);
});

test('a store is refused that may not be changed, is not there or has no driver', async () => {
  const shop = await shopWith('s3');
  const [endpoint, keys] = ['http://127.0.0.1:1', { 'access-key': 'a', 'secret-key': 'b' }];
  const options = { bucket: 'shop-test', allow: ['shop-test'], endpoint, ...keys };
  const refused = (more: Partial<Parameters<typeof s3.open>[0]>, world = stateWorld()) =>
    refusal(s3.open({ ...options, ...more }, world));
  expect(await refused({ allow: ['shop'] })).toMatchObject({ code: 'state/not-allowed', owner: 'config' });
  expect(await refused({ prefix: 'a/', allow: ['shop-test/b/'] })).toMatchObject({
    next: expect.stringContaining('allow: [shop-test/a/]'),
  });
  expect(await refused({ bucket: 'shop-prod', allow: ['shop-prod'] })).toMatchObject({
    code: 'state/production',
  });
  expect(await refused({ endpoint: 'https://s3.far.example' })).toMatchObject({
    next: expect.stringContaining('allow: [s3.far.example/shop-test]'),
  });
  expect(await refused({})).toMatchObject({
    code: 'environment/state-system',
    message: expect.stringContaining('ECONNREFUSED'),
  });
  expect(await refused({}, stateWorld({ projectFolder: '/' }))).toMatchObject({
    code: 'environment/no-driver',
    next: expect.stringContaining('npm install --save-dev @aws-sdk/client-s3'),
  });
  const other = { allow: ['none'], ...JSON.parse(JSON.stringify(shop.options())), bucket: 'none' };
  expect(await refusal(s3.open({ ...other, allow: ['none'] }, stateWorld()))).toMatchObject({
    message: expect.stringContaining('bucket does not exist'),
  });
  const google = { bucket: 'shop-test', allow: ['shop-test'] };
  expect(
    await refusal(gcs.open({ ...google, 'key-file': 'none.json', prefix: 'live/' }, stateWorld())),
  ).toMatchObject({ code: 'state/production' });
});

test('a store is refused that holds more than is copied, before anything is copied', async () => {
  const read: string[] = [];
  const large = {
    list: async () => [{ key: 'film', bytes: 300 * 1024 ** 2, stamp: '1', fine: true }],
    read: async (key: string) => {
      read.push(key);
      return undefined;
    },
    write: async () => undefined,
    create: async () => true,
    remove: async () => undefined,
    close: () => undefined,
  };
  const part = { system: 'S3', what: 'bucket', bucket: 'films', prefix: '', allow: ['films'] };
  expect(await refusal(openStore(part, () => large, stateWorld()))).toMatchObject({
    code: 'state/unfit',
    message: expect.stringContaining('holds 1 objects of 300 MiB'),
  });
  expect(read).toEqual([]);
});

test('where no lock may be kept beside the prefix, that is said', async () => {
  const refused = () => Promise.reject(Object.assign(new Error('Access Denied'), { statusCode: 403 }));
  const store = {
    list: (prefix: string) => (prefix === 'uploads/' ? Promise.resolve([]) : refused()),
    read: refused,
    write: refused,
    create: refused,
    remove: refused,
    close: () => undefined,
  };
  const world = stateWorld();
  const part = { system: 'S3', what: 'bucket', bucket: 'bills', prefix: 'uploads/', allow: ['bills'] };
  const system = await openStore(part, () => store, world);
  await system.close();
  expect(world.notes).toEqual([expect.stringContaining('no lock may be kept at .tidemark/uploads/lock')]);
});

test('blobs that cannot be put back as they were are refused by name; a leased one fails in plain words', async () => {
  const { client, options } = await azureContainer();
  const bill = client.getBlockBlobClient('bill');
  await bill.upload('one', 3);
  const system = await azureBlob.open(options, stateWorld());
  const mark = await system.mark();
  await bill.upload('two', 3);
  const lease = bill.getBlobLeaseClient();
  await lease.acquireLease(-1);
  const failed = problemsOf(await system.restore(mark).catch((error: unknown) => error));
  expect(failed).toMatchObject([{ owner: 'environment', message: expect.stringContaining('lease') }]);
  await lease.releaseLease();
  await system.restore(mark);
  expect(String(await bill.downloadToBuffer())).toBe('one');
  await client.getAppendBlobClient('log').create();
  await expect(system.mark()).rejects.toThrow('The blob log is of the kind AppendBlob');
  await system.close();
  expect(await refusal(azureBlob.open({ ...options, connection: 'nonsense' }, stateWorld()))).toMatchObject({
    code: 'state/connection',
  });
});
