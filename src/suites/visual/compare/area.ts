import type { Box } from '#model/observation/finding.ts';

/** Side of a tile, in pixels. */
export const TILE = 16;

/** Where in a picture something changed, by tiles. */
export class Area {
  readonly columns: number;
  readonly #rows: number;
  readonly #counts: Uint16Array;
  constructor(width: number, height: number) {
    this.columns = Math.ceil(width / TILE);
    this.#rows = Math.ceil(height / TILE);
    this.#counts = new Uint16Array(this.columns * this.#rows);
  }
  mark(x: number, y: number): void {
    const at = Math.floor(y / TILE) * this.columns + Math.floor(x / TILE);
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }
  /** Marks a row from side to side of a box. */
  markRow(y: number, { x, width }: Pick<Box, 'x' | 'width'>): void {
    if (width <= 0) return;
    const row = Math.floor(y / TILE) * this.columns;
    this.#counts.fill(1, row + Math.floor(x / TILE), row + Math.floor((x + width - 1) / TILE) + 1);
  }
  /** Whether anything changed within a box, or within a tile's width of it. */
  touches(box: Box): boolean {
    let found = false;
    this.#each(box, (at) => {
      found ||= (this.#counts[at] ?? 0) > 0;
    });
    return found;
  }
  /** Takes a box out, because what changed there is explained. */
  clear(box: Box): void {
    this.#each(box, (at) => {
      this.#counts[at] = 0;
    });
  }
  /** Boxes around connected tiles, the largest first. */
  islands(): readonly Box[] {
    const seen = new Uint8Array(this.#counts.length);
    const boxes: Box[] = [];
    this.#counts.forEach((count, at) => {
      if (count > 0 && !seen[at]) boxes.push(this.#flood(at, seen));
    });
    return boxes.toSorted((a, b) => b.width * b.height - a.width * a.height);
  }
  #each(box: Box, visit: (at: number) => void): void {
    const right = Math.min(this.columns - 1, Math.floor((box.x + box.width) / TILE));
    const bottom = Math.min(this.#rows - 1, Math.floor((box.y + box.height) / TILE));
    for (let row = Math.max(0, Math.floor(box.y / TILE)); row <= bottom; row += 1) {
      for (let column = Math.max(0, Math.floor(box.x / TILE)); column <= right; column += 1)
        visit(row * this.columns + column);
    }
  }
  #flood(start: number, seen: Uint8Array): Box {
    let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [column, row] = [at % this.columns, Math.floor(at / this.columns)];
      [left, right, top, bottom] = [
        Math.min(left, column),
        Math.max(right, column),
        Math.min(top, row),
        Math.max(bottom, row),
      ];
      for (const next of [
        column > 0 ? at - 1 : -1,
        column < this.columns - 1 ? at + 1 : -1,
        at - this.columns,
        at + this.columns,
      ]) {
        if (!seen[next] && (this.#counts[next] ?? 0) > 0) {
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    return {
      x: left * TILE,
      y: top * TILE,
      width: (right - left + 1) * TILE,
      height: (bottom - top + 1) * TILE,
    };
  }
}
