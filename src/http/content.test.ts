import { expect, test } from 'vitest';
import { contentBytes } from './content.ts';
import { checkEndpoint, endpointOf, endpointShapeWith } from './endpoint-options.ts';
import { z } from 'zod';

const Options = z.strictObject(endpointShapeWith(() => false)).superRefine(checkEndpoint);
const files: Readonly<Record<string, Uint8Array>> = {
  'a/photo.png': new Uint8Array([0x89, 0x50, 0xff, 0, 13, 10]),
  'tricky.txt': new TextEncoder().encode('tidemark-part-0'),
  'large.bin': new Uint8Array(17 * 1024 * 1024),
};
const read = async (path: string) => files[path];

async function sent(written: object): Promise<Response> {
  const { content } = endpointOf(Options.parse({ post: '/x', ...written }));
  if (!content) throw new Error('no bytes');
  const { bytes, type } = await contentBytes(content, read);
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } });
}

test('what is sent in parts is read again as it was, files too', async () => {
  const photo = { file: 'a/photo.png', type: 'image/png' };
  const odd = { file: 'tricky.txt', name: 'b "c"\r\n.txt' };
  const form = await (await sent({ multipart: { name: 'Zoë', count: 3, photo, odd } })).formData();
  expect([form.get('name'), form.get('count')]).toEqual(['Zoë', '3']);
  const file = form.get('photo');
  if (!(file instanceof File)) throw new Error('no file');
  expect([file.name, file.type, new Uint8Array(await file.arrayBuffer())]).toEqual([
    'photo.png',
    'image/png',
    files['a/photo.png'],
  ]);
  const other = form.get('odd');
  expect(other instanceof File && [await other.text(), other.name]).toEqual([
    'tidemark-part-0',
    'b "c"\r\n.txt',
  ]);
});

test('bytes of a file, and those that are written in base64', async () => {
  expect(new Uint8Array(await (await sent({ binary: { file: 'a/photo.png' } })).arrayBuffer())).toEqual(
    files['a/photo.png'],
  );
  expect(await (await sent({ binary: { base64: 'aMOp' } })).text()).toBe('hé');
});

test('what cannot be sent is one sentence', async () => {
  await expect(sent({ binary: { file: 'gone' } })).rejects.toThrow(
    "There is no file gone in the project's folder",
  );
  await expect(sent({ binary: { file: 'large.bin' } })).rejects.toThrow('The body is larger than 16 MiB');
  await expect(sent({ multipart: { a: { file: 'large.bin' } } })).rejects.toThrow('larger than 16 MiB');
});

test('bodies of text have the type of their kind', () => {
  const of = (written: object) => endpointOf(Options.parse({ post: '/x', ...written }));
  const graphql = { query: '{ me { id } }', variables: { a: 1 }, operationName: 'me' };
  expect(of({ graphql })).toMatchObject({
    body: JSON.stringify(graphql),
    headers: { 'content-type': 'application/json' },
  });
  expect(of({ text: 'hi' })).toMatchObject({
    body: 'hi',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
  expect(of({ body: 'hi' }).headers).toEqual({});
});

test.each([
  [{ json: 1, text: 'a' }, 'can send only one body, not json and text'],
  [{ multipart: { a: '${{ row.x }}' } }, '${{ row.x }} means nothing in a request'],
  [{ multipart: {} }, 'names no field'],
  [{ multipart: { a: { file: 'a', typ: 'x/y' } } }, 'typ'],
  [{ binary: { base64: '%%' } }, 'must be base64'],
  [{ graphql: { query: 'a', variable: {} } }, 'variable'],
])('%o is a mistake', (written, words) => {
  expect(JSON.stringify(Options.safeParse({ post: '/x', ...written }).error?.issues)).toContain(words);
});
