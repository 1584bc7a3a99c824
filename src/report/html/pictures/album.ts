import type { Exhibit, Media } from '#model/observation/exhibit.ts';
import { pictureRule, type Markup } from '../markup.ts';

const kinds: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif']);

/** A picture that the page holds, by its class; pixels. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Why a picture is not in the page: nobody has its bytes or knows its size, or the page is full. */
export type Missing = 'absent' | 'full';

/** Width and height as a PNG's header tells them. */
function sizeOf(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> | undefined {
  if (bytes.length < 24 || bytes[0] !== 0x89) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}

/**
 * The pictures of one page, each in it once: as a rule of its style sheet that every cut-out, thumbnail and whole view
 * borrows, so that all of them work without script and nothing is decoded before it is seen.
 */
export class Album {
  readonly #media: Media;
  readonly #held = new Map<string, Picture>();
  readonly #kinds = new Map<string, string>();
  #room: number;

  /** `room`: bytes of pictures before they are encoded. */
  constructor(media: Media, room: number) {
    this.#media = media;
    this.#room = room;
  }

  take({ sha256, mime, width, height }: Exhibit): Picture | Missing {
    const held = this.#held.get(sha256);
    if (held) return held;
    const bytes = kinds.has(mime) ? this.#media.get(sha256) : undefined;
    const size = width && height ? { width, height } : bytes && sizeOf(bytes);
    if (!bytes || !size) return 'absent';
    if (bytes.length > this.#room) return 'full';
    this.#room -= bytes.length;
    const picture = { ...size, name: `p${this.#held.size}` };
    this.#held.set(sha256, picture);
    this.#kinds.set(sha256, mime);
    return picture;
  }

  /** Whether there is room for all of these that are at hand. */
  fits(exhibits: readonly Exhibit[]): boolean {
    const sizes = exhibits
      .filter(({ sha256 }) => !this.#held.has(sha256))
      .map(({ sha256 }) => this.#media.get(sha256)?.length ?? 0);
    return sizes.reduce((sum, size) => sum + size, 0) <= this.#room;
  }

  /** The pictures as rules of a style sheet. */
  rules(): readonly Markup[] {
    return [...this.#held].map(([sha256, { name }]) =>
      pictureRule(name, this.#kinds.get(sha256) ?? '', this.#media.get(sha256) ?? new Uint8Array()),
    );
  }
}
