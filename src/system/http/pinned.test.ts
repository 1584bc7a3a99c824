import { expect, test } from 'vitest';
import { pinnedLookup } from './pinned.ts';

const asked = (host: string, options: { all?: boolean }) =>
  new Promise((resolve, reject) =>
    pinnedLookup({ host: 'shop.example.com', address: '2606:4700::1' })(host, options, (error, ...found) =>
      error ? reject(error) : resolve(found),
    ),
  );

test('the pinned host has its one address, in whichever form it is asked for, and no other host has any', async () => {
  expect(await asked('shop.example.com', {})).toEqual(['2606:4700::1', 6]);
  expect(await asked('SHOP.example.com', { all: true })).toEqual([[{ address: '2606:4700::1', family: 6 }]]);
  await expect(asked('other.example.com', {})).rejects.toMatchObject({ code: 'ENOTFOUND' });
});
