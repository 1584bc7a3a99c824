import type { Item } from '../../causes/item.ts';
import { markup, type Markup } from '../markup.ts';
import type { Cut } from '../pictures/crop.ts';
import type { Evidence } from '../evidence/evidence.ts';

const [WIDE, FLOOR, HIGH] = [84, 33, 28];
/** A bar lower than this is not seen. */
const LEAST = 1.5;

/** Base and now as two bars from nothing: shares of the taller. */
function barsOf(before: number, now: number): Markup {
  const most = Math.max(before, now, Number.EPSILON);
  const bar = (kind: string, x: number, value: number): Markup => {
    const height = Math.max(LEAST, (Math.max(0, value) / most) * HIGH);
    const top = (FLOOR - height).toFixed(1);
    return markup`<rect class="${kind}" x="${x}" y="${top}" width="18" height="${height.toFixed(1)}"/>`;
  };
  return markup`<svg class="mini" viewBox="0 0 ${WIDE} 36" aria-hidden="true">${[
    markup`<line class="grid" x1="2" x2="82" y1="${FLOOR}" y2="${FLOOR}"/>`,
    bar('mb', 18, before),
    bar('mh', 48, now),
  ]}</svg>`;
}

/** What stands beside a cause in the index: pictures, two bars, a line of a console, or a share of what it has. */
export interface Thumbnail {
  readonly cuts: readonly Cut[];
  readonly bars: Markup | undefined;
  readonly text: string;
}

const nothing: Thumbnail = { cuts: [], bars: undefined, text: '' };

export function thumbnailOf({ cause, rows: [lead] }: Item, { crop, code }: Evidence): Thumbnail {
  if (crop?.isHere) return { ...nothing, cuts: crop.thumbs };
  if (code) return { ...nothing, text: code.message };
  const { before, now } = lead?.check ?? {};
  if (cause.lead === undefined || before === undefined || now === undefined) return nothing;
  return { ...nothing, bars: barsOf(before, now) };
}
