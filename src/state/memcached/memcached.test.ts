import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { startMemcached } from '../../../fixtures/services/memcached.ts';
import { stateWorld } from '../../../fixtures/services/state-world.ts';
import { memcached } from './memcached.ts';

test('going back empties it, as is said, and what the app puts there at once afterwards stays', async () => {
  const server = await startMemcached();
  try {
    const world = stateWorld();
    const options = { server: `127.0.0.1:${server.port}`, allow: ['127.0.0.1'] };
    const system = await memcached.open(options, world);
    expect(world.notes).toEqual([expect.stringContaining('going back means that it is empty')]);
    expect(await system.fingerprint()).toBeUndefined();
    const mark = await system.mark();
    expect(await server.ask('set basket 0 0 3\r\nhat')).toBe('STORED');
    await system.restore(mark);
    expect(await server.ask('get basket')).toBe('END');
    expect(await server.ask('set basket 0 0 3\r\ncap')).toBe('STORED');
    expect(await server.ask('get basket')).toContain('cap');
    const second = await memcached.open(options, world).catch((error: unknown) => error);
    expect(problemsOf(second)).toMatchObject([{ code: 'environment/state-in-use' }]);
    await system.close();
    await system.close();
    await (await memcached.open(options, world)).close();
  } finally {
    await server.close();
  }
});

test('a server that may not be changed, is not there or is another one is refused', async () => {
  const refusal = async (server: string, allow: string[]) =>
    problemsOf(await memcached.open({ server, allow }, stateWorld()).catch((error: unknown) => error))[0];
  expect(await refusal('127.0.0.1:1', ['127.0.0.1:2'])).toMatchObject({ code: 'state/not-allowed' });
  expect(await refusal('cache.live.example:1', ['cache.live.example'])).toMatchObject({
    code: 'state/production',
  });
  expect(await refusal('127.0.0.1:1', ['127.0.0.1:1'])).toMatchObject({ owner: 'environment' });
});
