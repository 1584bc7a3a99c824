import { z } from 'zod';

const File = z.strictObject({
  /** Path in the project's folder. */
  file: z.string(),
  /** The name it is sent under; its own unless said. */
  name: z.string().optional(),
  type: z.string().optional(),
});

/** A body of bytes, as plain data: read when it is sent. */
export const Content = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('multipart'),
    parts: z.array(z.strictObject({ name: z.string(), value: z.union([z.string(), File]) })),
  }),
  z.strictObject({ kind: z.literal('file'), file: z.string() }),
  z.strictObject({ kind: z.literal('base64'), data: z.string() }),
]);
export type Content = z.infer<typeof Content>;
type Part = Extract<Content, { kind: 'multipart' }>['parts'][number];

/** Bytes ready to be sent. */
export interface ContentBytes {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A body that cannot be made: a whole sentence for people. */
export class ContentMistake extends Error {}

/** Reads a file of the project's folder and none outside; undefined where there is none. */
type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

const MIB = 1024 * 1024;
const MOST = 16 * MIB;
const BYTES = 'application/octet-stream';

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  if (whole.byteLength > MOST)
    throw new ContentMistake(`The body is larger than ${MOST / MIB} MiB; send less.`);
  return whole;
}

async function fileBytes(path: string, read: ReadFile): Promise<Uint8Array> {
  const bytes = await read(path);
  if (bytes === undefined)
    throw new ContentMistake(`There is no file ${path} in the project's folder to be sent.`);
  return joined([bytes]);
}

const encoder = new TextEncoder();

/** As browsers write it in a header's quotes (HTML, multipart/form-data encoding algorithm). */
const quoted = (text: string): string =>
  `"${text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}"`;

const lastOf = (path: string): string => path.split('/').at(-1) ?? path;

async function partBytes({ name, value }: Part, read: ReadFile): Promise<readonly Uint8Array[]> {
  const field = `content-disposition: form-data; name=${quoted(name)}`;
  if (typeof value === 'string') return [encoder.encode(`${field}\r\n\r\n${value}`)];
  const named = `${field}; filename=${quoted(value.name ?? lastOf(value.file))}`;
  const type = (value.type ?? BYTES).replace(/[\r\n]/g, '');
  return [encoder.encode(`${named}\r\ncontent-type: ${type}\r\n\r\n`), await fileBytes(value.file, read)];
}

function holds(bytes: Uint8Array, word: Uint8Array): boolean {
  for (let at = bytes.indexOf(word[0] ?? 0); at !== -1; at = bytes.indexOf(word[0] ?? 0, at + 1))
    if (word.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/** A line that none of the parts has, the same for the same parts. */
function boundaryOf(parts: readonly Uint8Array[]): string {
  for (let count = 0; ; count += 1) {
    const boundary = `tidemark-part-${count}`;
    const bytes = encoder.encode(boundary);
    if (!parts.some((part) => holds(part, bytes))) return boundary;
  }
}

async function multipart(parts: readonly Part[], read: ReadFile): Promise<ContentBytes> {
  const bodies = [];
  for (const part of parts) bodies.push(joined([...(await partBytes(part, read))]));
  const boundary = boundaryOf(bodies);
  const lines = bodies.flatMap((body) => [encoder.encode(`--${boundary}\r\n`), body, encoder.encode('\r\n')]);
  return {
    bytes: joined([...lines, encoder.encode(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

function decoded(data: string): Uint8Array {
  try {
    return joined([Uint8Array.from(atob(data), (letter) => letter.codePointAt(0) ?? 0)]);
  } catch (error) {
    if (error instanceof ContentMistake) throw error;
    throw new ContentMistake('The binary body is no base64.');
  }
}

/** The bytes of a body and their type. Rejects with a ContentMistake: a file that is not there, or more than 16 MiB. */
export async function contentBytes(content: Content, read: ReadFile): Promise<ContentBytes> {
  if (content.kind === 'multipart') return multipart(content.parts, read);
  if (content.kind === 'file') return { bytes: await fileBytes(content.file, read), type: BYTES };
  return { bytes: decoded(content.data), type: BYTES };
}
