import { expect, test } from 'vitest';
import { contactsOf } from './contacts.ts';

test('hosts are told once each, in order, and those inside the network in a note instead', () => {
  const inside = (host: string) => ({ host, port: 80, refused: 'private-address' as const });
  const { hosts, notes } = contactsOf('home', [
    { host: 'fonts.example', port: 443 },
    { host: '2606:4700::1111', port: 443 },
    { host: 'gone.example', port: 443, refused: 'unknown' },
    ...[7, 6, 5, 4, 3, 2, 1].map((last) => inside(`10.0.0.${last}`)),
    { host: 'vault.internal', port: 8200, refused: 'private-name' },
  ]);
  expect(hosts.map(({ host }) => host)).toEqual([
    '[2606:4700::1111]:443',
    'fonts.example:443',
    'gone.example:443',
  ]);
  expect(notes).toEqual([
    {
      subject: 'home',
      text:
        'The page asked for 10.0.0.1:80, 10.0.0.2:80, 10.0.0.3:80, 10.0.0.4:80, 10.0.0.5:80 and 3 more, ' +
        "inside this machine's network: nothing was sent there.",
    },
  ]);
});
