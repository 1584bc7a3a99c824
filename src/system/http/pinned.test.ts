import { expect, test } from 'vitest';
import { chromePins, pinnedLookup } from './pinned.ts';

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

test(
  'Chrome is told the address of a name, in brackets where it is IPv6, and nothing of a target that ' +
    'is private',
  () => {
    const [four, ...more] = chromePins({ host: 'shop.example.com', address: '93.184.215.14' });
    expect(four).toMatch(
      /^--host-resolver-rules=MAP shop\.example\.com 93\.184\.215\.14, MAP localhost ~NOTFOUND, /,
    );
    expect(more).toEqual([]);
    expect(chromePins({ host: 'shop.example.com', address: '2606:4700::1' })[0]).toContain(
      '=MAP shop.example.com [2606:4700::1], ',
    );
    expect(chromePins({ host: '93.184.215.14', address: '93.184.215.14' })[0]).toMatch(/=MAP localhost /);
    expect(chromePins(undefined)).toEqual([]);
  },
);
