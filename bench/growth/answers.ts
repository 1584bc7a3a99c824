import { AnswerReader } from '#system/http/wire/answer-reader.ts';

const BEFORE = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');

/** An answer that comes one byte a packet, after another one on its connection; whatever is wrong with it. */
export function readByteByByte(text: string): unknown {
  const reader = new AnswerReader({ answered: () => undefined, data: () => undefined });
  const bytes = Buffer.from(text);
  reader.expect('GET');
  reader.read(BEFORE, BEFORE.length);
  reader.expect('GET');
  try {
    for (let at = 0; at < bytes.length; at += 1) reader.read(bytes.subarray(at, at + 1), 1);
    return undefined;
  } catch (error) {
    return error;
  }
}

type TextOf = (length: number) => string;

/** Three fifths of the length, which stays below the 65,536 bytes of a head or a line that are read at most. */
const below = (head: string, piece: string): TextOf => {
  return (length) => head + piece.repeat(Math.ceil((length * 0.6) / piece.length));
};

const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';

/** Answers that never come to an end, each with its name. */
export const answerTexts: readonly (readonly [name: string, textOf: TextOf])[] = [
  ['a long field', below('HTTP/1.1 200 OK\r\nx: ', 'a')],
  ['many fields', below('HTTP/1.1 200 OK\r\n', 'a: b\r\n')],
  ['carriage returns', below('HTTP/1.1 200 OK\r\nx: ', '\r')],
  ['a long line before a chunk', below(`${CHUNKED}1;`, 'a')],
  ['many chunks', below(CHUNKED, '1\r\na\r\n')],
  ['many trailers', below(`${CHUNKED}0\r\n`, 'a: b\r\n')],
];
