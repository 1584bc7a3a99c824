import { expect, test } from 'vitest';
import type { Side } from '#model/contract/suite.ts';
import { newHosts } from './new-hosts.ts';

const side = (hosts?: readonly string[]): Side => ({
  target: 'https://shop.example',
  measurements: [],
  findings: [],
  exhibits: [],
  ...(hosts && { hosts }),
  read: () => Promise.reject(new Error('nothing to read')),
});

test('a host that a page did not ask for before is a warning with a lasting identity', () => {
  const found = newHosts(
    'home',
    side(['fonts.example:443', 'evil.example:443', 'evil.example:8443']),
    side(['fonts.example:443']),
  );
  expect(found).toEqual([
    {
      subject: 'home',
      rule: 'visual/new-host',
      severity: 'warning',
      message: 'The page contacts evil.example:8443, which it did not before.',
      identity: 'visual/new-host evil.example',
      resource: 'evil.example',
    },
  ]);
});

test('an address that is a number is a host of its own', () => {
  const found = newHosts('home', side(['10.0.0.2:80', '10.0.0.3:80']), side(['10.0.0.2:80']));
  expect(found.map(({ resource }) => resource)).toEqual(['10.0.0.3']);
});

test('another machine of the same farm is no new host, and an earlier run that noted none is not compared', () => {
  expect(newHosts('home', side(['s12.cdn.example:443']), side(['s7.cdn.example:443']))).toEqual([]);
  expect(newHosts('home', side(['evil.example:443']), side())).toEqual([]);
  expect(newHosts('home', side(), side([]))).toEqual([]);
  expect(newHosts('home', side(['evil.example:443']), side([]))).toHaveLength(1);
});
