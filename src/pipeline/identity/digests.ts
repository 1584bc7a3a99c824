import { createHash } from 'node:crypto';
import type { Received, ReceivedPage } from '#model/contract/received.ts';
import { isText, textOf } from '#identity/answer.ts';
import { DIGEST, type Digests } from '#identity/digests.ts';

/** Bodies of a page that are hashed, and pieces of a document. */
const MOST = 500;

const WORDS = ['sha256', 'sha384', 'sha512'] as const;

/** Which digests a page's texts and headers name at all. */
function namedBy({ responses }: ReceivedPage): readonly (typeof WORDS)[number][] {
  const texts = responses.flatMap((answer) => [
    ...(isText(answer) ? [textOf(answer)] : []),
    ...Object.values(answer.headers),
  ]);
  return WORDS.filter((word) =>
    texts.some((text) => text.match(DIGEST)?.some((one) => one.startsWith(word))),
  );
}

/** What scripts or styles of a document say, byte by byte: policies name them by that. */
function piecesOf(document: Received, name: 'script' | 'style'): readonly Uint8Array[] {
  const text = textOf(document).toLowerCase();
  const pieces: Uint8Array[] = [];
  let at = text.indexOf(`<${name}`);
  while (at >= 0 && pieces.length < MOST) {
    const start = text.indexOf('>', at) + 1;
    const end = text.indexOf(`</${name}`, start);
    if (start === 0 || end < 0) break;
    pieces.push(document.body.subarray(start, end));
    at = text.indexOf(`<${name}`, end);
  }
  return pieces;
}

/** Digests of all that a page received, and of what stands within its documents; none where its texts name none. */
export function digestsOf(page: ReceivedPage): Digests {
  const words = namedBy(page);
  if (words.length === 0) return new Set();
  const bodies = page.responses
    .slice(0, MOST)
    .flatMap((answer) => [
      answer.body,
      ...(answer.kind === 'document' ? [...piecesOf(answer, 'script'), ...piecesOf(answer, 'style')] : []),
    ]);
  return new Set(
    bodies.flatMap((body) =>
      words.map((word) => `${word}-${createHash(word).update(body).digest('base64')}`),
    ),
  );
}
