import { expect, test } from 'vitest';
import { AnswerReader } from './answer-reader.ts';

const answers = [
  ['sized', 'HTTP/1.1 200 OK\r\ndate: now\r\ncontent-length: 11\r\n\r\nhello world', '200 hello world'],
  [
    'chunked',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, Chunked\r\n\r\n' +
      '6\r\nhello \r\n5;a=b\r\nworld\r\n000\r\nx: y\r\nz: \r\n\r\n',
    '200 hello world',
  ],
  [
    'announced',
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\na: b\r\n\r\n' +
      'HTTP/1.1 201 Created\r\ncontent-length: 1\r\n\r\nx',
    '201 x',
  ],
  ['empty', 'HTTP/1.1 204 No Content\r\ndate: now\r\n\r\n', '204 '],
] as const;

/** Reads a text in pieces, each through the same buffer, as a socket would bring them. */
function readIn(pieces: readonly string[], reader: AnswerReader): boolean {
  const inbox = Buffer.alloc(4096, 'HTTP/1.1 500 Stale\r\n\r\n');
  return pieces.map((piece) => reader.read(inbox, inbox.write(piece, 'latin1'))).at(-1) ?? false;
}

function reading() {
  const seen = { text: '' };
  const reader = new AnswerReader({
    answered: (status) => {
      seen.text += `${status} `;
    },
    data: (bytes, from, to) => {
      seen.text += bytes.toString('latin1', from, to);
    },
  });
  return { seen, reader };
}

test.each(answers)('a %s answer reads the same wherever it is cut', (_name, text, wanted) => {
  for (let cut = 0; cut < text.length; cut += 1) {
    const { seen, reader } = reading();
    reader.expect('GET');
    expect(readIn([text.slice(0, cut), text.slice(cut)], reader)).toBe(true);
    expect([seen.text, reader.reusable]).toEqual([wanted, true]);
  }
  const { seen, reader } = reading();
  reader.expect('GET');
  expect(readIn([...text], reader)).toBe(true);
  expect(seen.text).toBe(wanted);
});

test('a head of many kilobytes reads the same in pieces of any length, whatever head came before', () => {
  const long = `HTTP/1.1 200 OK\r\ncontent-length: 5\r\nx: ${'long '.repeat(6_000)}\r\n\r\n`;
  const alike = long.replace('x: long', 'x: lang');
  for (const length of [1, 2, 3, 7, 100, 1_000, 4_096]) {
    const { seen, reader } = reading();
    for (const text of [`${long}hello`, `${alike}world`, answers[0][1], `${long}again`]) {
      reader.expect('GET');
      const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
        text.slice(at * length, (at + 1) * length),
      );
      expect(readIn(pieces, reader)).toBe(true);
    }
    expect(seen.text).toBe(`200 hello200 world${answers[0][2]}200 again`);
  }
});

test('answers in a row are each read by their own head', () => {
  const { seen, reader } = reading();
  for (const [, text] of [...answers, ...answers, answers[0], answers[0]]) {
    reader.expect('GET');
    expect(readIn([text], reader)).toBe(true);
  }
  const wanted = answers.map(([, , each]) => each);
  expect(seen.text).toBe([...wanted, ...wanted, wanted[0], wanted[0]].join(''));
});

test('a head that was read for GET has no body for HEAD', () => {
  const { seen, reader } = reading();
  reader.expect('GET');
  expect(readIn(['HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'], reader)).toBe(true);
  reader.expect('HEAD');
  expect(readIn(['HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n'], reader)).toBe(true);
  expect([seen.text, reader.reusable]).toEqual(['200 ok200 ', true]);
});

test.each([
  ['Keep-Alive: timeout=5, max=100', 4000],
  ['Keep-Alive: timeout=1', 500],
  ['x: y', 3_600_000],
])('%s lets a connection be idle for %i ms', (header, fresh) => {
  const { reader } = reading();
  reader.expect('GET');
  readIn([`HTTP/1.1 200 OK\r\n${header}\r\ncontent-length: 0\r\n\r\n`], reader);
  expect(reader.fresh).toBe(fresh);
});
