import type { ObjectAbout, StoredObject } from '#model/contract/object.ts';
import { Failure } from '#model/problem.ts';
import { sha256 } from '#system/files.ts';

/** Objects, and bytes of them, that are kept in our memory at the start. */
export const MOST_OBJECTS = 10_000;
export const MOST_BYTES = 256 * 1024 ** 2;
/** Bytes with all that marks hold besides. */
const MOST_KEPT = 2 * MOST_BYTES;

/** An object's content by its digest, and what it carries. */
export interface Version {
  readonly digest: string;
  readonly about: ObjectAbout;
  /** The same for objects that an app cannot tell apart. */
  readonly print: string;
}

const sorted = (values: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** What an object is to an app, as one text: without when it was written. */
export function versionOf({ body, headers, metadata, tags }: StoredObject): Version {
  const digest = sha256(body);
  const about = { headers, metadata, tags };
  return { digest, about, print: JSON.stringify([digest, ...[headers, metadata, tags].map(sorted)]) };
}

/** Contents of objects, each once. */
export class Contents {
  readonly #bodies = new Map<string, Uint8Array>();
  #bytes = 0;

  /** Throws a Failure where that would be more than is kept in memory. */
  keep({ digest }: Version, body: Uint8Array): void {
    if (this.#bodies.has(digest)) return;
    if (this.#bytes + body.length > MOST_KEPT)
      throw new Failure({
        code: 'state/too-large',
        owner: 'environment',
        message: `Objects of the store and their older versions are more than ${MOST_KEPT / 1024 ** 2} MiB.`,
        next: 'Let the app write less between checkpoints, or name a smaller part of the store by its prefix.',
      });
    this.#bodies.set(digest, body);
    this.#bytes += body.length;
  }

  object({ digest, about }: Version): StoredObject {
    const body = this.#bodies.get(digest);
    if (!body) throw new Error('the content of an object was forgotten');
    return { ...about, body };
  }

  keepOnly(versions: Iterable<Version | undefined>): void {
    const wanted = new Set([...versions].map((version) => version?.digest));
    for (const [digest, body] of this.#bodies) {
      if (wanted.has(digest)) continue;
      this.#bodies.delete(digest);
      this.#bytes -= body.length;
    }
  }
}
