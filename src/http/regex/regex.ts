import { ExpressionLimit } from '../expression/mistake.ts';
import { PatternMistake, readPattern } from './pattern.ts';
import { assemble, type Instruction } from './program.ts';

/** A regular expression whose time grows with the text alone, whatever it says and whatever it is asked of. */
export interface Regex {
  readonly text: string;
  /** Whether it is found anywhere. Throws an ExpressionLimit where that would take too long. */
  test(text: string): boolean;
  /** The first match: the whole and its groups. */
  exec(text: string): readonly (string | undefined)[] | undefined;
}

/** Steps of one search: a second or two. */
const MOST_STEPS = 5_000_000;

type Slots = readonly (number | undefined)[];

interface Threads {
  readonly places: number[];
  readonly slots: Slots[];
}

/** All ways through a program at once, one step a code point (Thompson and Pike), so nothing is tried twice. */
class Search {
  private readonly program: readonly Instruction[];
  private readonly seen: Int32Array;
  private round = 0;
  private steps = 0;

  constructor(program: readonly Instruction[]) {
    this.program = program;
    this.seen = new Int32Array(program.length).fill(-1);
  }

  /** Where the first match begins and ends, with its groups. */
  run(text: string): Slots | undefined {
    let threads: Threads = { places: [], slots: [] };
    let found: Slots | undefined;
    let before = '';
    for (let at = 0; ; at += before.length) {
      const point = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
      this.round += 1;
      const ready: Threads = { places: [], slots: [] };
      const here = { at, before, after: point };
      threads.places.forEach((place, index) => this.follow(place, threads.slots[index] ?? [], here, ready));
      if (!found) this.follow(0, [], here, ready);
      const next = this.advance(ready, point);
      found = next.ended ?? found;
      threads = next.threads;
      if (point === '' || (found && threads.places.length === 0)) return found;
      before = point;
    }
  }

  /** Threads over a code point; those behind one that has ended are given up. */
  private advance({ places, slots }: Threads, point: string): { threads: Threads; ended?: Slots } {
    const threads: Threads = { places: [], slots: [] };
    for (const [index, place] of places.entries()) {
      const instruction = this.program[place];
      const own = slots[index] ?? [];
      if (instruction?.op === 'end') return { threads, ended: own };
      if (instruction?.op !== 'point' || point === '' || !instruction.test(point)) continue;
      threads.places.push(place + 1);
      threads.slots.push(own);
    }
    return { threads };
  }

  /** Everything reachable from a place without reading on, the preferred way first. */
  private follow(start: number, first: Slots, here: Here, into: Threads): void {
    const open: Thread[] = [{ place: start, slots: first }];
    for (let thread = open.pop(); thread; thread = open.pop()) {
      if (this.seen[thread.place] === this.round) continue;
      this.seen[thread.place] = this.round;
      this.steps += 1;
      if (this.steps > MOST_STEPS)
        throw new ExpressionLimit('the text is too long for this regular expression');
      const next = this.onward(thread, here);
      if (next) {
        open.push(...next);
        continue;
      }
      into.places.push(thread.place);
      into.slots.push(thread.slots);
    }
  }

  /** Where a thread goes without reading on, the preferred way last; undefined where it has to read, or has ended. */
  private onward({ place, slots }: Thread, { at, before, after }: Here): readonly Thread[] | undefined {
    const instruction = this.program[place];
    const next = place + 1;
    switch (instruction?.op) {
      case 'split':
        return [
          { place: instruction.second, slots },
          { place: instruction.first, slots },
        ];
      case 'jump':
        return [{ place: instruction.to, slots }];
      case 'save':
        return [{ place: next, slots: Object.assign([...slots], { [instruction.slot]: at }) }];
      case 'place':
        return instruction.holds(before, after) ? [{ place: next, slots }] : [];
      default:
        return undefined;
    }
  }
}

interface Thread {
  readonly place: number;
  readonly slots: Slots;
}

interface Here {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Reads a regular expression. Throws a PatternMistake. */
export function compileRegex(text: string): Regex {
  const program = assemble(readPattern(text));
  const groups = program.flatMap((instruction) => (instruction.op === 'save' ? [instruction.slot >> 1] : []));
  const count = Math.max(...groups) + 1;
  return {
    text,
    test: (given) => new Search(program).run(given) !== undefined,
    exec: (given) => {
      const slots = new Search(program).run(given);
      if (!slots) return undefined;
      return Array.from({ length: count }, (_, group) => {
        const [from, to] = [slots[group * 2], slots[group * 2 + 1]];
        return from === undefined || to === undefined ? undefined : given.slice(from, to);
      });
    },
  };
}

/** Why a text is no regular expression that can be used, to follow its key; undefined where it is one. */
export function regexMistake(text: string): string | undefined {
  try {
    compileRegex(text);
    return undefined;
  } catch (error) {
    if (error instanceof PatternMistake) return error.message;
    throw error;
  }
}
