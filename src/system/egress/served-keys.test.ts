import { createHash, X509Certificate } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { authority, securePage, type Shown } from '../../../fixtures/authority.ts';
import { servedKeys } from './served-keys.ts';

const { signal } = new AbortController();

const hashOf = ({ cert }: Shown): string =>
  createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

async function serving(shown: Shown) {
  const page = await securePage(shown, '<title>Shop</title>');
  onTestFinished(page.close);
  return page;
}

test('the key that a target shows is known once our own authority vouches for it', async () => {
  const ours = authority();
  const shown = ours.sign();
  const { origin } = await serving(shown);
  const pinned = { host: '127.0.0.1', address: '127.0.0.1' };
  expect(await servedKeys(origin, { ca: ours.ca }, { signal })).toEqual([hashOf(shown)]);
  expect(await servedKeys(origin, { ca: ours.ca }, { signal, pinned })).toEqual([hashOf(shown)]);
  expect(await servedKeys(origin, { ca: authority().ca }, { signal })).toEqual([]);
  expect(await servedKeys(origin, { ca: ours.ca, insecure: true }, { signal })).toEqual([]);
  expect(await servedKeys(origin, {}, { signal })).toEqual([]);
});
