import { expect, test } from 'vitest';
import type { HttpClient, HttpRequest } from '#model/contract/http-client.ts';
import { captured, CaptureOptions } from './capture.ts';
import { exchange } from './send.ts';
import { Sessions } from './sessions.ts';

test('a body of bytes is sent with its type, and a file that is not there is one sentence', async () => {
  const asked: HttpRequest[] = [];
  const http: HttpClient = {
    request: async (request) => {
      asked.push(request);
      return { status: 200, headers: new Headers(), body: new Uint8Array(), ms: 1 };
    },
    exchanges: () => [],
  };
  const sessions = new Sessions(() => ({ headers: {}, cookies: [] }));
  const project = { read: async (path: string) => (path === 'a.txt' ? Buffer.from('hello') : undefined) };
  const sender = { http, signal: new AbortController().signal, sessions, project };
  const send = (file: string) =>
    exchange(
      {
        method: 'POST',
        path: '/photo',
        headers: {},
        content: { kind: 'multipart', parts: [{ name: 'a', value: { file } }] },
        expect: { statuses: [], headers: [], body: [] },
      },
      sender,
    );
  expect((await send('a.txt')).answer?.status).toBe(200);
  expect(asked[0]?.headers?.['content-type']).toContain('multipart/form-data; boundary=');
  expect(Buffer.from(asked[0]?.body as Uint8Array).toString()).toContain('\r\n\r\nhello\r\n');
  expect((await send('b.txt')).error).toBe("There is no file b.txt in the project's folder to be sent.");
});

test('a pattern that would take for ever captures nothing, at once', () => {
  const text = 'a'.repeat(100_000);
  const answer = { status: 200, headers: {}, text, json: undefined, ms: 1 };
  const capture = CaptureOptions.parse({ regex: '(a?){500}b' });
  expect(captured(capture, answer, [])).toEqual({
    missing: 'the text is too long for this regular expression',
  });
  expect(CaptureOptions.safeParse({ regex: '(?=a)' }).success).toBe(false);
});
