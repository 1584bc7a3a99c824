import type { Diagram, DrawnEdge, DrawnState } from './diagram.ts';

/** A box with the lines of its text; x and y are its upper left corner, in px. */
export interface Box extends DrawnState {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A line between two boxes as a cubic curve, and where its label stands. */
export interface Line extends DrawnEdge {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly label: readonly [x: number, y: number];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const [BOX, COLUMN, ROW, MARGIN] = [160, 270, 104, 24] as const;
/** Rows that a short column may lie lower than the tallest, so that the start of a tall graph is at its top. */
const MOST_LOWER = 2;
const [LINE, PADDING, LETTERS, MOST_LINES] = [16, 10, 19, 3] as const;

/** A word that is too long for a line in parts that end at its own joints; one that has none is cut. */
function partsOf(word: string): readonly string[] {
  if (word.length <= LETTERS) return [word];
  const joint = word.slice(0, LETTERS).search(/[_./-][^_./-]*$/);
  return joint > 0
    ? [word.slice(0, joint + 1), ...partsOf(word.slice(joint + 1))]
    : [`${word.slice(0, LETTERS - 1)}…`];
}

/** A title in lines of at most so many letters. */
function linesOf(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ').flatMap(partsOf)) {
    const last = lines.at(-1);
    if (last !== undefined && !/[;·]$/.test(last) && last.length + word.length < LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''} …`]
    : lines;
}

/** The states of each depth, each near the middle of those it is reached from, so that few lines cross. */
function columnsOf({ states, edges }: Diagram): readonly (readonly DrawnState[])[] {
  const columns: DrawnState[][] = [];
  const rows = new Map<string, number>();
  const depths = [...new Set(states.map(({ depth }) => depth))].toSorted((a, b) => a - b);
  for (const depth of depths) {
    const middle = ({ id }: DrawnState): number => {
      const before = edges.filter(({ to }) => to === id).flatMap(({ from }) => rows.get(from) ?? []);
      return before.length === 0 ? 0 : before.reduce((sum, row) => sum + row, 0) / before.length;
    };
    const column = states
      .filter((state) => state.depth === depth)
      .map((state) => ({ state, middle: middle(state) }))
      .toSorted((a, b) => a.middle - b.middle)
      .map(({ state }) => state);
    column.forEach(({ id }, row) => rows.set(id, row - column.length / 2));
    columns.push(column);
  }
  return columns;
}

/** px by which what was lost runs beside what is still there between the same two. */
const ASIDE = 14;

function aside(line: Line): Line {
  const [x, y] = line.label;
  const points = line.points.map(([a, b]) => [a, b + ASIDE] as const);
  return { ...line, points, label: [x, y + ASIDE + 8] };
}

function lineOf(edge: DrawnEdge, from: Box, to: Box): Line {
  const [a, b] = [from.y + from.height / 2, to.y + to.height / 2];
  if (to.x > from.x) {
    const [start, end] = [from.x + from.width, to.x];
    const bend = (end - start) / 2;
    const points = [
      [start, a],
      [start + bend, a],
      [end - bend, b],
      [end, b],
    ] as const;
    return { ...edge, points, label: [(start + end) / 2, (a + b) / 2 - 4] };
  }
  if (to.x === from.x) {
    const [x, out] = [from.x + from.width, from.x + from.width + 46];
    const points = [
      [x, a],
      [out, a],
      [out, b],
      [x, b],
    ] as const;
    return { ...edge, points, label: [out - 8, (a + b) / 2] };
  }
  const [start, end] = [from.x + from.width / 2, to.x + to.width / 2];
  const low = Math.max(from.y + from.height, to.y + to.height) + 34;
  const points = [
    [start, from.y + from.height],
    [start, low],
    [end, low],
    [end, to.y + to.height],
  ] as const;
  return { ...edge, points, label: [(start + end) / 2, low - 10] };
}

/** Boxes in columns by their distance from the start; lines back run below them. Lines to oneself are left out. */
export function layoutOf(diagram: Diagram): Layout {
  const columns = columnsOf(diagram);
  const tallest = Math.max(1, ...columns.map(({ length }) => length));
  const boxes = columns.flatMap((column, at) =>
    column.map((state, row): Box => {
      const lines = linesOf(state.title);
      const height = lines.length * LINE + 2 * PADDING;
      const lower = Math.min(MOST_LOWER, (tallest - column.length) / 2);
      const y = MARGIN + (row + lower) * ROW + (ROW - height) / 2;
      return { ...state, lines, x: MARGIN + at * COLUMN, y, width: BOX, height };
    }),
  );
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const made = new Set(diagram.edges.filter(({ lost }) => !lost).map(({ from, to }) => `${from} ${to}`));
  const lines = diagram.edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to || from === to) return [];
    const line = lineOf(edge, from, to);
    return [edge.lost && made.has(`${edge.from} ${edge.to}`) ? aside(line) : line];
  });
  return {
    width: 2 * MARGIN + Math.max(0, columns.length - 1) * COLUMN + BOX,
    height: 2 * MARGIN + tallest * ROW + 30,
    boxes,
    lines,
  };
}
