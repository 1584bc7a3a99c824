import { fork } from 'node:child_process';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import type { SendMailOptions } from 'nodemailer';
import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import type { Mail } from '#model/contract/mail.ts';
import { freePort } from '../../../fixtures/services/server.ts';
import { stateWorld } from '../../../fixtures/services/state-world.ts';
import { mail } from './mail.ts';

const FIXTURE = join(import.meta.dirname, '../../../fixtures/services/mail-app.ts');

/** An app in another process that sends mail, and where it goes. */
async function post(how = 'single') {
  const port = await freePort();
  const system = await mail.open({ port }, stateWorld());
  const child = fork(FIXTURE, [String(port), how], { execArgv: ['--no-warnings'] });
  const waiting = new Map<number, (error: string | undefined) => void>();
  child.on('message', ({ id, error }: { id: number; error?: string }) => waiting.get(id)?.(error));
  let sent = 0;
  const send = async (message: SendMailOptions): Promise<void> => {
    const id = (sent += 1);
    const error = await new Promise<string | undefined>((done) => {
      waiting.set(id, done);
      child.send({ id, mail: { from: 'Shop <shop@example.test>', to: 'jo@example.test', ...message } });
    });
    if (error !== undefined) throw new Error(error);
  };
  const asked = async (question: Parameters<NonNullable<typeof system.mail>>[0]) =>
    (await system.mail?.(question)) ?? [];
  return {
    port,
    system,
    send,
    asked,
    async [Symbol.asyncDispose]() {
      child.kill();
      await system.close();
    },
  };
}

test('a mail is read as people read it: encoded words, parts, charsets, links', async () => {
  await using office = await post();
  await office.send({
    to: ['Jo <JO@example.test>', 'al@example.test'],
    bcc: 'hidden@example.test',
    subject: 'Ihre Bestellung für Café №7 ist unterwegs – danke, dass Sie bei uns gekauft haben!',
    text: 'Grüße!\n.\n..two dots\nSee https://shop.example/orders/7?a=1&b=2.',
    html: '<p>Grüße <a class="x" href="https://shop.example/confirm?t=1&amp;u=2">here</a></p>',
    attachments: [
      { filename: 'Rechnung ä.pdf', content: Buffer.alloc(2000, 7).toString('base64'), encoding: 'base64' },
    ],
  });
  const [found, ...others] = await office.asked({ within: 0 });
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    to: ['jo@example.test', 'al@example.test', 'hidden@example.test'],
    from: 'shop@example.test',
    subject: 'Ihre Bestellung für Café №7 ist unterwegs – danke, dass Sie bei uns gekauft haben!',
    text: expect.stringContaining('Grüße!\n.\n..two dots\n'),
    html: expect.stringContaining('Grüße'),
    links: ['https://shop.example/confirm?t=1&u=2', 'https://shop.example/orders/7?a=1&b=2'],
    attachments: [{ name: 'Rechnung ä.pdf', mime: 'application/pdf', bytes: 2000 }],
  });
  const old = [
    'Subject: =?ISO-8859-1?Q?Caf=E9?=',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Gr=FC=DFe',
  ];
  await office.send({ envelope: { from: 'a@b.example', to: 'old@example.test' }, raw: old.join('\r\n') });
  expect(await office.asked({ after: 1, within: 0 })).toMatchObject([
    {
      number: 2,
      subject: 'Café',
      to: ['old@example.test'],
      from: 'a@b.example',
      text: expect.stringContaining('Grüße'),
    },
  ]);
});

test('a mail that is asked for before it comes is waited for, and what does not fit is not given', async () => {
  await using office = await post();
  const isOrder = ({ subject }: Mail) => /^Your order \d/.test(subject);
  const coming = office.asked({ fits: isOrder, within: 30_000 });
  await office.send({ subject: 'Welcome', text: 'x' });
  await office.send({ subject: 'Your order 7', text: 'x' });
  expect((await coming).map(({ subject }) => subject)).toEqual(['Your order 7']);
  expect(await office.asked({ fits: isOrder, after: 2, within: 50 })).toEqual([]);
  expect((await office.asked({ within: 0 })).map(({ number }) => number)).toEqual([1, 2]);
});

test('mails that came after a mark are gone with it, on a connection that stays', async () => {
  await using office = await post('pool');
  await office.send({ subject: 'first', text: 'x' });
  const content = await office.system.fingerprint();
  const mark = await office.system.mark();
  for (const subject of ['second', 'third']) await office.send({ subject, text: 'x'.repeat(300_000) });
  expect(await office.system.fingerprint()).not.toBe(content);
  await office.system.restore(mark);
  expect(await office.system.fingerprint()).toBe(content);
  expect((await office.asked({ within: 0 })).map(({ subject }) => subject)).toEqual(['first']);
  await office.send({ subject: 'fourth', text: 'x' });
  expect((await office.asked({ within: 0 })).map(({ number }) => number)).toEqual([1, 4]);
});

/** What the server answers to these bytes, sent in one piece. */
async function talk(port: number, said: string): Promise<string> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  let heard = '';
  socket.on('data', (bytes) => (heard += bytes.toString()));
  socket.write(said);
  await new Promise((done) => socket.once('close', done).once('error', done));
  return heard;
}

test('what is no SMTP is answered, a session in one piece is heard, and an endless line cut off', async () => {
  await using office = await post();
  const heard = await talk(
    office.port,
    'HELO x\r\nRCPT TO:<a@b>\r\nMAIL FROM:\r\nDATA\r\nFLY\r\nAUTH LOGIN\r\nam8=\r\neA==\r\n' +
      'MAIL FROM:<>\r\nRCPT TO:<A@b.example> X=1\r\nDATA\r\n.\r\nRSET\r\nQUIT\r\n',
  );
  expect(heard.match(/^\d+/gm)).toEqual(
    '220 250 503 501 503 502 334 334 235 250 250 354 250 250 221'.split(' '),
  );
  expect(await office.asked({ within: 0 })).toMatchObject([
    { to: ['a@b.example'], from: '', subject: '', text: '' },
  ]);
  expect(await talk(office.port, 'x'.repeat(40_000))).toContain('500');
});

test('a port that something else has is told with what to do', async () => {
  await using office = await post();
  const failed = await mail.open({ port: office.port }, stateWorld()).catch((error: unknown) => error);
  expect(problemsOf(failed)).toMatchObject([
    { code: 'environment/mail-port', message: expect.stringContaining('something else listens there') },
  ]);
});
