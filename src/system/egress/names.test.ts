import { expect, test } from 'vitest';
import { remembering } from './names.ts';

function server(answers: Readonly<Record<string, readonly string[]>>) {
  const clock = { now: 0 };
  const asked: string[] = [];
  const resolve = remembering(
    async (host) => {
      asked.push(host);
      if (host === 'broken.test') throw new Error('no name server');
      return answers[host] ?? [];
    },
    () => clock.now,
  );
  return { clock, asked, resolve };
}

test('a name is looked up once for all who ask at once, and again after a minute', async () => {
  const { clock, asked, resolve } = server({ 'a.test': ['192.0.2.1'], 'b.test': ['192.0.2.2'] });
  const all = await Promise.all(['a.test', 'b.test', 'a.test', 'a.test'].map(resolve));
  expect(all).toEqual([['192.0.2.1'], ['192.0.2.2'], ['192.0.2.1'], ['192.0.2.1']]);
  clock.now = 59_999;
  await resolve('a.test');
  expect(asked).toEqual(['a.test', 'b.test']);
  clock.now = 60_000;
  expect(await resolve('a.test')).toEqual(['192.0.2.1']);
  expect(asked).toEqual(['a.test', 'b.test', 'a.test']);
});

test('a name that leads nowhere is asked for again sooner, and one that could not be asked for at once', async () => {
  const { clock, asked, resolve } = server({});
  expect(await resolve('none.test')).toEqual([]);
  clock.now = 9_999;
  await resolve('none.test');
  clock.now = 10_000;
  await resolve('none.test');
  expect(asked).toEqual(['none.test', 'none.test']);
  for (const _ of [1, 2]) await expect(resolve('broken.test')).rejects.toThrow('no name server');
  expect(asked.slice(2)).toEqual(['broken.test', 'broken.test']);
});

test('of names without end the oldest are forgotten', async () => {
  const { asked, resolve } = server({ 'a.test': ['192.0.2.1'] });
  await resolve('a.test');
  for (let at = 0; at < 1_000; at += 1) await resolve(`${at}.test`);
  await resolve('999.test');
  await resolve('a.test');
  expect(asked.slice(1_001)).toEqual(['a.test']);
});
