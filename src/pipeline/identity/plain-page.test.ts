import { expect, test } from 'vitest';
import type { HttpClient } from '#model/contract/http-client.ts';
import { plainPages } from './plain-page.ts';

/** A side whose every file is of this size; one buffer stands for all of them. */
function clientOf(size: number): HttpClient & { readonly asked: readonly string[] } {
  const file = new Uint8Array(size);
  const asked: string[] = [];
  return {
    asked,
    async request({ url }) {
      asked.push(url);
      const isPage = !url.includes('.');
      const html = `<img src="${url}-1.png"><img src="${url}-2.png"><img src="/shared.png">`;
      const headers = new Headers({ 'content-type': isPage ? 'text/html' : 'image/png' });
      return { status: 200, headers, body: isPage ? new TextEncoder().encode(html) : file, ms: 1 };
    },
    exchanges: () => [],
  };
}

test('pages of a side are read until 100 MB are held; of those beyond a browser has to tell', async () => {
  const client = clientOf(22_000_000);
  const read = plainPages(client, 'http://shop.example');
  for (const path of ['/a', '/b']) expect((await read({ path })).responses).toHaveLength(4);
  await expect(read({ path: '/c' })).rejects.toThrow('more than 100000000 bytes are held already');
  expect(client.asked).not.toContain('/c');
});

test('a file that pages share is held once', async () => {
  const client = clientOf(19_000_000);
  const read = plainPages(client, 'http://shop.example');
  for (const path of ['/a', '/b']) await read({ path });
  expect((await read({ path: '/c' })).responses).toHaveLength(4);
  expect(client.asked.filter((path) => path === '/shared.png')).toHaveLength(1);
});
