import type { Search } from './search.ts';
import type { Sight } from './sight.ts';

/** No element came of a part of the selector, counted from 0. */
export interface Nothing {
  readonly is: 'missing' | 'invalid' | 'hidden';
  readonly at: number;
}

/** Where an element can be clicked, in CSS pixels of its document's view; or why it cannot. */
export type Aim =
  | Nothing
  | { readonly is: 'there'; readonly x: number; readonly y: number }
  | { readonly is: 'covered'; readonly by: string }
  | { readonly is: 'disabled' };

/** What is wanted is in the frame that this part of the selector names: `tidemark.frame` in the world. */
export interface InFrame {
  readonly is: 'frame';
  readonly at: number;
}

/** Pixels that the page is to be scrolled down by, and the middle of its view. */
export interface Way {
  readonly down: number;
  readonly x: number;
  readonly y: number;
}

declare const tidemark: Sight & Search;

/** Runs in the page: scrolls the first shown element of a selector into view and says where its middle is. */
export async function aimAt(parts: readonly string[]): Promise<Aim | InFrame> {
  const found = tidemark.find(parts);
  if (found.is !== 'there' && found.is !== 'frame') return found;
  const { element } = found;
  if (!tidemark.isShown(element))
    return { is: 'hidden', at: found.is === 'frame' ? found.at : parts.length - 1 };
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  if (found.is === 'frame') {
    tidemark.frame = element;
    return { is: 'frame', at: found.at };
  }
  if (element.matches(':disabled, [aria-disabled="true"]')) return { is: 'disabled' };
  const box = await tidemark.atRest(element);
  const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
  const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
  const by = tidemark.covering(element, { x, y });
  return by === undefined ? { is: 'there', x, y } : { is: 'covered', by };
}

/** Runs in the page: a place in the view of the frame that was gone through, as one in this document's view. */
export async function outOfFrame(inner: { readonly x: number; readonly y: number }): Promise<Aim> {
  const { frame } = tidemark;
  if (!(frame instanceof HTMLElement)) return { is: 'missing', at: 0 };
  const box = await tidemark.atRest(frame);
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  // A frame may be drawn larger or smaller than it is laid out.
  const x =
    box.left + (frame.clientLeft + parseFloat(paddingLeft) + inner.x) * (box.width / frame.offsetWidth);
  const y =
    box.top + (frame.clientTop + parseFloat(paddingTop) + inner.y) * (box.height / frame.offsetHeight);
  const by = tidemark.covering(frame, { x, y });
  return by === undefined ? { is: 'there', x, y } : { is: 'covered', by };
}

/** Runs in the page: how far to scroll until an element, or the frame that holds it, is a third down the view. */
export function scrollingTo(parts: readonly string[]): Way | Nothing {
  const root = document.scrollingElement ?? document.documentElement;
  const middle = { x: innerWidth / 2, y: innerHeight / 2 };
  const most = root.scrollHeight - innerHeight - root.scrollTop;
  if (parts.length === 1 && parts[0] === 'top') return { ...middle, down: -root.scrollTop };
  if (parts.length === 1 && parts[0] === 'bottom') return { ...middle, down: most };
  const found = tidemark.find(parts);
  if (found.is !== 'there' && found.is !== 'frame') return found;
  const { top } = found.element.getBoundingClientRect();
  return { ...middle, down: Math.min(most, Math.max(-root.scrollTop, top - innerHeight / 3)) };
}
