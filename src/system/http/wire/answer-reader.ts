import { Malformed, headOf, type Head } from './answer-head.ts';
import type { AnswerHeaders } from './exchange.ts';

/** What a reader tells of an answer. */
interface Sink {
  answered(status: number, headers: AnswerHeaders): void;
  data(bytes: Buffer, from: number, to: number): void;
}

/** Bytes of a head, or of the lines between chunks, before they are an error. */
const LONGEST = 65_536;
const LINE_FEED = 10;
const NOTHING = Buffer.alloc(0);
const NO_HEAD = Buffer.from('\0');
const NONE: Head = { status: 0, headers: {}, length: 0, reusable: false, fresh: 0 };

type State = 'idle' | 'head' | 'sized' | 'open' | 'size' | 'chunk' | 'after' | 'trailer';

/**
 * Reads HTTP/1.1 answers, one message at a time, from bytes in whatever pieces they come. Each byte is kept and looked
 * at once, also where a head or a line comes byte by byte.
 */
export class AnswerReader {
  readonly #sink: Sink;
  #state: State = 'idle';
  #bodiless = false;
  #head = NONE;
  /** Its bytes. */
  #former = NO_HEAD;
  #left = 0;
  #lines = 0;
  /** Room for bytes that came and could not be read yet; `#kept` of them are such. */
  #rest = NOTHING;
  #kept = 0;
  /** Bytes at the front of what is unread that are known to hold no end. */
  #searched = 0;
  #surplus = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Whether the connection can carry another message after the answer just read. */
  get reusable(): boolean {
    return this.#head.reusable && !this.#surplus;
  }

  /** ms for which the connection may then be idle. */
  get fresh(): number {
    return this.#head.fresh;
  }

  /** The next bytes answer a message with this method. */
  expect(method: string): void {
    this.#state = 'head';
    this.#bodiless = method === 'HEAD';
    this.#lines = 0;
    this.#surplus = false;
    this.#rest = NOTHING;
    this.#kept = 0;
    this.#searched = 0;
  }

  /**
   * Reads the first `size` bytes of a buffer, which is free again afterwards; true when the answer is complete.
   * Throws Malformed.
   */
  read(buffer: Buffer, size: number): boolean {
    const end = this.#kept + size;
    const bytes = this.#kept > 0 ? this.#appended(buffer, size) : buffer;
    this.#kept = 0;
    let at = 0;
    while (at < end && this.#state !== 'idle') {
      const next = this.#step(bytes, at, end);
      if (next < 0) {
        this.#keep(bytes, at, end);
        return false;
      }
      this.#searched = 0;
      at = next;
    }
    if (this.#state !== 'idle') return false;
    this.#surplus = at < end;
    return true;
  }

  /** The connection has ended; true when that completes the answer. */
  end(): boolean {
    const complete = this.#state === 'open';
    this.#state = 'idle';
    return complete;
  }

  /** What was kept, and behind it the first `size` bytes of a buffer. */
  #appended(buffer: Buffer, size: number): Buffer {
    const kept = this.#rest.subarray(0, this.#kept);
    this.#makeRoom(this.#kept + size);
    if (this.#rest.buffer !== kept.buffer) kept.copy(this.#rest);
    buffer.copy(this.#rest, kept.length, 0, size);
    return this.#rest;
  }

  /** Twice as much at a time, so that what is kept is moved seldom. */
  #makeRoom(size: number): void {
    if (this.#rest.length < size) this.#rest = Buffer.allocUnsafeSlow(Math.max(size, 2 * this.#rest.length));
  }

  /** Keeps what cannot be read yet: whatever was there before is at its front, or read. */
  #keep(bytes: Buffer, from: number, to: number): void {
    const size = to - from;
    if (size > LONGEST) throw new Malformed(`${LONGEST} bytes of the answer are still no head`);
    this.#makeRoom(size);
    if (bytes !== this.#rest || from > 0) bytes.copy(this.#rest, 0, from, to);
    this.#kept = size;
    this.#searched = size;
  }

  /** Reads on from `at`: where it came to, or -1 when it takes more bytes. */
  #step(bytes: Buffer, at: number, end: number): number {
    if (this.#state === 'head') return this.#readHead(bytes, at, end);
    if (this.#state === 'sized' || this.#state === 'open' || this.#state === 'chunk')
      return this.#readBody(bytes, at, end);
    return this.#readLine(bytes, at, end);
  }

  #readHead(bytes: Buffer, at: number, end: number): number {
    // Answers in a row begin with the same head until their date changes: it is parsed only then.
    const former = this.#former;
    const isSame =
      this.#searched < former.length &&
      end - at >= former.length &&
      former.compare(bytes, at, at + former.length) === 0;
    if (!isSame && !this.#readNewHead(bytes.subarray(at, end))) return -1;
    this.#begin(this.#head);
    return at + this.#former.length;
  }

  /** Whether a head stands at the front of the bytes, all of it. */
  #readNewHead(bytes: Buffer): boolean {
    const from = Math.max(0, this.#searched - 3);
    const blank = bytes.indexOf('\r\n\r\n', from, 'latin1');
    const mayBeHead = bytes.length < 5 || bytes.toString('latin1', 0, 5) === 'HTTP/';
    // What is no HTTP at all never comes to an empty line of ours.
    if (blank < 0 && mayBeHead && !bytes.includes('\n\n', from, 'latin1')) return false;
    const former = Buffer.from(bytes.subarray(0, blank < 0 ? bytes.length : blank + 4));
    this.#head = headOf(former.toString('latin1'));
    this.#former = former;
    return true;
  }

  #begin({ status, headers, length }: Head): void {
    if (status < 200) return;
    this.#sink.answered(status, headers);
    if (this.#bodiless || length === 0) this.#state = 'idle';
    else if (length === 'chunked') this.#state = 'size';
    else if (length === 'close') this.#state = 'open';
    else {
      this.#state = 'sized';
      this.#left = length;
    }
  }

  #readBody(bytes: Buffer, at: number, end: number): number {
    const to = this.#state === 'open' ? end : Math.min(end, at + this.#left);
    this.#sink.data(bytes, at, to);
    this.#left -= to - at;
    if (this.#left === 0 && this.#state !== 'open') this.#state = this.#state === 'sized' ? 'idle' : 'after';
    return to;
  }

  /** The lines around chunks: a size before, an empty one after, trailers after the last. */
  #readLine(bytes: Buffer, at: number, end: number): number {
    const feed = bytes.indexOf(LINE_FEED, at + this.#searched);
    if (feed < 0 || feed >= end) return -1;
    const line = bytes.toString('latin1', at, feed);
    if (!line.endsWith('\r'))
      throw new Malformed('a line between chunks of the answer does not end with CR LF');
    this.#lineRead(line.slice(0, -1));
    return feed + 1;
  }

  #lineRead(line: string): void {
    if (this.#state === 'size') {
      const [, digits] = /^([\da-f]{1,12})[ \t]*(?:;.*)?$/i.exec(line) ?? [];
      if (digits === undefined)
        throw new Malformed(`the answer's chunk has the size ${JSON.stringify(line.slice(0, 40))}`);
      this.#left = Number.parseInt(digits, 16);
      this.#state = this.#left === 0 ? 'trailer' : 'chunk';
    } else if (this.#state === 'after') {
      if (line !== '') throw new Malformed('a chunk of the answer is longer than its size');
      this.#state = 'size';
    } else if (line === '') {
      this.#state = 'idle';
    } else {
      this.#lines += line.length;
      if (this.#lines > LONGEST) throw new Malformed("the answer's trailers never end");
    }
  }
}
