import type { Picture } from '#system/png/picture.ts';

/** The largest distance two colours can have, squared and weighed as below. */
const LARGEST = 35_215;

/** `threshold` (0–1, share of the way from black to white) as a squared distance. */
export function limitOf(threshold: number): number {
  return LARGEST * threshold * threshold;
}

/** How far two colours are apart to the eye: squared distance in YIQ (Kotsarenko and Ramos, 2010). */
export function distance(a: Buffer, i: number, b: Buffer, j: number): number {
  const red = (a[i] ?? 0) - (b[j] ?? 0);
  const green = (a[i + 1] ?? 0) - (b[j + 1] ?? 0);
  const blue = (a[i + 2] ?? 0) - (b[j + 2] ?? 0);
  const y = red * 0.298_895_31 + green * 0.586_622_47 + blue * 0.114_482_23;
  const inPhase = red * 0.595_977_99 - green * 0.274_176_1 - blue * 0.321_801_89;
  const quadrature = red * 0.211_470_17 - green * 0.522_617_11 + blue * 0.311_146_94;
  return 0.5053 * y * y + 0.299 * inPhase * inPhase + 0.1957 * quadrature * quadrature;
}

function brightness(data: Buffer, at: number): number {
  return (
    (data[at] ?? 0) * 0.298_895_31 + (data[at + 1] ?? 0) * 0.586_622_47 + (data[at + 2] ?? 0) * 0.114_482_23
  );
}

/** Calls `each` with the offset and place of every neighbour of a pixel; says whether it lies on the edge. */
function neighbours(
  picture: Picture,
  x: number,
  y: number,
  each: (at: number, x: number, y: number) => void,
): boolean {
  const [left, right] = [Math.max(0, x - 1), Math.min(picture.width - 1, x + 1)];
  const [top, bottom] = [Math.max(0, y - 1), Math.min(picture.height - 1, y + 1)];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (row !== y || column !== x) each((row * picture.width + column) * 3, column, row);
    }
  }
  return x === left || x === right || y === top || y === bottom;
}

/** Whether a pixel lies in a flat patch: three neighbours or more have its colour; the picture's edge counts as one. */
function inPatch(picture: Picture, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return false;
  const { data } = picture;
  const own = (y * picture.width + x) * 3;
  let alike = 0;
  const edge = neighbours(picture, x, y, (at) => {
    if (data[at] === data[own] && data[at + 1] === data[own + 1] && data[at + 2] === data[own + 2])
      alike += 1;
  });
  return alike + (edge ? 1 : 0) > 2;
}

/**
 * Tells of a pixel of `picture` whether it only smooths an edge (Vyšniauskas 2009): few neighbours are as bright as it,
 * some are darker and some brighter, and its darkest or brightest neighbour lies in a flat patch of both pictures.
 * `shift` leads to the place in `other`.
 */
export function edgeSmoothing(
  picture: Picture,
  other: Picture,
): (x: number, y: number, shift: { readonly dx: number; readonly dy: number }) => boolean {
  const { data, width } = picture;
  return (x, y, { dx, dy }) => {
    const own = brightness(data, (y * width + x) * 3);
    let alike = 0;
    let [darkest, darkX, darkY] = [0, 0, 0];
    let [brightest, brightX, brightY] = [0, 0, 0];
    const edge = neighbours(picture, x, y, (at, column, row) => {
      const by = brightness(data, at) - own;
      if (by === 0) alike += 1;
      else if (by < darkest) [darkest, darkX, darkY] = [by, column, row];
      else if (by > brightest) [brightest, brightX, brightY] = [by, column, row];
    });
    if (alike + (edge ? 1 : 0) > 2 || darkest === 0 || brightest === 0) return false;
    const flat = (column: number, row: number) =>
      inPatch(picture, column, row) && inPatch(other, column + dx, row + dy);
    return flat(darkX, darkY) || flat(brightX, brightY);
  };
}
