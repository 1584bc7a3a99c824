import type { Exhibit, Media } from '#model/observation/exhibit.ts';
import type { Shot } from '../view/view.ts';

/** Bytes of pictures that one page carries before they are encoded. */
const MAX_BYTES = 30_000_000;
/** A multiple of three, so that pieces of base64 join without padding. */
const PIECE = 24_576;
const kinds: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif']);

/** Base64 of bytes of any length. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}

/** A picture as an `<img>` takes it. */
export interface Picture {
  readonly source: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** What a shot shows, and why not all of it. */
export interface Pictured {
  readonly shot: Shot;
  readonly before: Picture | undefined;
  readonly now: Picture | undefined;
  readonly diff: Picture | undefined;
  readonly left: readonly string[];
}

/** Pictures of shots in their order until the page is full; what is left out is named. */
export function embed(shots: readonly Shot[], media: Media): readonly Pictured[] {
  let room = MAX_BYTES;
  const take = (exhibit: Exhibit | undefined, name: string, left: string[]): Picture | undefined => {
    if (!exhibit) return undefined;
    const bytes = kinds.has(exhibit.mime) ? media.get(exhibit.sha256) : undefined;
    if (!bytes || bytes.length > room) {
      left.push(
        bytes
          ? `${name} does not fit into this page; it lies in the folder exhibits`
          : `${name} is not at hand`,
      );
      return undefined;
    }
    room -= bytes.length;
    return {
      source: `data:${exhibit.mime};base64,${base64(bytes)}`,
      width: exhibit.width,
      height: exhibit.height,
    };
  };
  return shots.map((shot) => {
    const left: string[] = [];
    const same = shot.state === 'same';
    const now = take(shot.now, 'the picture now', left);
    const before = same ? undefined : take(shot.before, 'the picture before', left);
    return { shot, now, before, diff: same ? undefined : take(shot.diff, 'the difference', left), left };
  });
}
