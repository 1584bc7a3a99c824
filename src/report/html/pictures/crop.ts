import type { Box } from '#model/observation/finding.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Picture } from './album.ts';

/** CSS pixels around what changed. */
const AROUND = 32;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));
const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;

/** What a window has to be: at least so wide, in CSS pixels, and so many times as wide as high. */
export interface WindowShape {
  readonly least: number;
  readonly aspect: number;
}

/** How a window around a box is best shaped: flat for a line of text, never much higher than wide. */
export function shapeFor({ width, height }: Box): WindowShape {
  return { least: 240, aspect: between(0.9, (width + 2 * AROUND) / (height + 2 * AROUND), 2.6) };
}

/** A window around a box, inside a picture; of a box too tall for it the top. */
export function windowOf(
  box: Box,
  picture: Pick<Picture, 'width' | 'height'>,
  { least, aspect }: WindowShape,
): Box {
  const wanted = Math.max(least, box.width + 2 * AROUND, Math.min(box.height + 2 * AROUND, least) * aspect);
  const width = Math.min(picture.width, wanted);
  const height = width / aspect;
  const middle = box.height > height ? box.y - AROUND : box.y + box.height / 2 - height / 2;
  return {
    x: between(0, box.x + box.width / 2 - width / 2, picture.width - width),
    y: between(0, middle, Math.max(0, picture.height - height)),
    width,
    height,
  };
}

/** A picture behind a window, as the page's style sheet places it; `boxes` mark what is told beside it. */
export interface Cut {
  readonly picture: string;
  readonly alt: string;
  readonly window: string;
  readonly place: string;
  readonly boxes: readonly string[];
}

function boxIn(box: Box, view: Box): string {
  return [
    `left:${percent(box.x - view.x, view.width)}`,
    `top:${percent(box.y - view.y, view.height)}`,
    `width:${percent(box.width, view.width)}`,
    `height:${percent(box.height, view.height)}`,
  ].join(';');
}

/** What is seen of a picture through a window. */
export function cutOf(picture: Picture, view: Box, alt: string, boxes: readonly Box[] = []): Cut {
  return {
    picture: picture.name,
    alt,
    window: `aspect-ratio:${view.width.toFixed(2)}/${view.height.toFixed(2)}`,
    place: [
      `width:${percent(picture.width, view.width)}`,
      `aspect-ratio:${picture.width}/${picture.height}`,
      `left:${percent(-view.x, view.width)}`,
      `top:${percent(-view.y, view.height)}`,
    ].join(';'),
    boxes: boxes.map((box) => boxIn(box, view)),
  };
}

/** The whole of a picture, never larger than it is. */
export function wholeOf(picture: Picture, alt: string, boxes: readonly Box[] = []): Cut {
  const { width, height } = picture;
  const cut = cutOf(picture, { x: 0, y: 0, width, height }, alt, boxes);
  return { ...cut, window: `${cut.window};max-width:${width}px` };
}

/** Where what a finding tells of lay before, as far as it says so. */
export function boxBefore({ box, before }: JudgedFinding): Box | undefined {
  if (!box || !before) return undefined;
  const numberOr = (name: keyof Box): number => {
    const value = before[name];
    return typeof value === 'number' ? value : box[name];
  };
  return {
    x: numberOr('x'),
    y: numberOr('y'),
    width: numberOr('width'),
    height: numberOr('height'),
  };
}

/** A window on all of these boxes as far as they lie near each other; else on the first. */
export function around([first, ...more]: readonly Box[]): Box | undefined {
  if (!first) return undefined;
  return more.reduce((whole, box) => {
    const [x, y] = [Math.min(whole.x, box.x), Math.min(whole.y, box.y)];
    const width = Math.max(whole.x + whole.width, box.x + box.width) - x;
    const height = Math.max(whole.y + whole.height, box.y + box.height) - y;
    const isNear = width <= 2 * Math.max(first.width, 240) && height <= 2 * Math.max(first.height, 240);
    return isNear ? { x, y, width, height } : whole;
  }, first);
}
