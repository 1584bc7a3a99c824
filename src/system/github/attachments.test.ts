import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../../../fixtures/github/stand-in.ts';
import { listenOn, nobody, serve } from '../../../fixtures/host.ts';
import { attachmentService, uploadsHost, type AttachmentMeans } from './attachments.ts';
import { thrownBy } from './rest/scripted.fixture.ts';

const PAT = 'github_pat_0standin0standin0';
const PICTURE = { name: 'a.png', mime: 'image/png', bytes: Buffer.from('89504e470d0a1a0a00', 'hex') };

async function standing(means: Partial<AttachmentMeans> = {}) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  standIn.state.personalTokens.set(PAT, 'write').set('ghp_reader', 'read');
  const all = {
    server: 'https://github.com',
    repository: 1001,
    token: PAT,
    signal: AbortSignal.timeout(60_000),
  };
  const service = attachmentService({ ...all, ...means }, standIn.uploadsUrl);
  if (service === undefined) throw new Error('no service');
  return { ...standIn, service };
}

/** What a failed attachment says. */
async function problemOf(means: Partial<AttachmentMeans>, file = PICTURE) {
  const { service } = await standing(means);
  return (await thrownBy(service.attach(file))) as {
    problems: { code: string; message: string; next: string }[];
  };
}

test('a personal token attaches a picture, which lies at the address as it was sent', async () => {
  const { service, state } = await standing();
  const address = await service.attach(PICTURE);
  expect(address).toMatch(/^https:\/\/github\.com\/user-attachments\/assets\/[\da-f-]{36}$/);
  expect(state.attachments).toEqual([
    { url: address, name: 'a.png', type: 'image/png', bytes: PICTURE.bytes },
  ]);
});

test('the job’s own token and a reader’s are told what token it takes', async () => {
  for (const token of ['ghs_standin0000000000000000000000000000', 'ghp_reader'])
    expect(await problemOf({ token })).toMatchObject({
      problems: [
        {
          code: 'attachment/token-unfit',
          message: expect.stringContaining('(404)'),
          next: expect.stringMatching(/personal access token.*may write.*report\.pictures: branch/),
        },
      ],
    });
  expect(await problemOf({ repository: 7 })).toMatchObject({
    problems: [{ code: 'attachment/token-unfit' }],
  });
  expect(await problemOf({ token: 'ghp_unknown' })).toMatchObject({
    problems: [{ code: 'attachment/token-refused' }],
  });
});

test('size, type and ending that GitHub does not take are said in its words', async () => {
  const big = { ...PICTURE, bytes: Buffer.alloc(10_000_001) };
  const refusals = [
    [{ ...PICTURE, mime: 'text/plain', name: 'a.txt' }, 'content_type'],
    [{ ...PICTURE, name: 'a.jpg' }, 'does not match'],
    [{ ...PICTURE, bytes: Buffer.alloc(0) }, 'greater than 0'],
    [big, 'less than 10 MB'],
  ] as const;
  for (const [file, words] of refusals)
    expect(await problemOf({}, file)).toMatchObject({
      problems: [{ code: 'attachment/not-taken', message: expect.stringMatching(`422.*${words}`) }],
    });
});

test('a server of one’s own takes none; the host for uploads is the server’s', () => {
  expect(uploadsHost('https://github.com')).toBe('https://uploads.github.com');
  expect(uploadsHost('https://acme.ghe.com')).toBe('https://uploads.acme.ghe.com');
  for (const server of ['https://github.example.org', 'http://github.com', 'https://github.com.example.org'])
    expect(uploadsHost(server)).toBeUndefined();
  const means = { repository: 1, token: PAT, signal: AbortSignal.timeout(1_000) };
  expect(attachmentService({ ...means, server: 'https://github.example.org' })).toBeUndefined();
});

/** The problem of an upload to a server that answers as it likes. */
async function answered(status: number, body: string, headers: Record<string, string> = {}) {
  const base = await serve((_, response) => response.writeHead(status, headers).end(body));
  const means = {
    server: 'https://github.com',
    repository: 1,
    token: PAT,
    signal: AbortSignal.timeout(60_000),
  };
  return thrownBy(attachmentService(means, base)?.attach(PICTURE) ?? Promise.resolve());
}

test('an answer that is no address of GitHub’s attachments is not believed', async () => {
  const addresses = [
    'https://evil.example/user-attachments/assets/1',
    'https://github.com/octo/shop',
    'https://github.com/user-attachments/assets/../../x',
    'https://github.com/user-attachments/assets/a)![x](https://evil.example',
  ];
  for (const body of [...addresses.map((url) => JSON.stringify({ url })), '<html>', '{}', ''])
    expect(await answered(201, body)).toMatchObject({ problems: [{ code: 'attachment/unexpected-answer' }] });
  expect(await answered(201, 'x'.repeat(200_000))).toMatchObject({
    problems: [{ code: 'attachment/no-answer' }],
  });
});

test('the token follows no redirect, and is in no words of a refusal', async () => {
  const seen: string[] = [];
  const other = await serve((request, response) => {
    seen.push(String(request.headers.authorization));
    response.end();
  });
  expect(await answered(307, '', { location: other })).toMatchObject({
    problems: [{ code: 'attachment/not-taken' }],
  });
  expect(seen).toEqual([]);
  const echo = await answered(500, JSON.stringify({ message: `token ${PAT} is bad` }));
  expect(JSON.stringify(echo)).not.toContain(PAT);
  expect(echo).toMatchObject({ problems: [{ message: expect.stringContaining('token *** is bad') }] });
});

test('nobody there, and a cut connection, are a problem with a next step', async () => {
  const means = {
    server: 'https://github.com',
    repository: 1,
    token: PAT,
    signal: AbortSignal.timeout(60_000),
  };
  const cut = await listenOn(createServer((request) => request.socket.destroy()));
  for (const base of [await nobody(), cut])
    expect(
      await thrownBy(attachmentService(means, base)?.attach(PICTURE) ?? Promise.resolve()),
    ).toMatchObject({
      problems: [{ code: 'attachment/no-answer', next: expect.stringContaining(base) }],
    });
});
