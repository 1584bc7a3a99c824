import { PatternMistake, type Pattern } from './pattern.ts';

/** One step of a matcher; numbers are places in its program. */
export type Instruction =
  | { readonly op: 'point'; readonly test: (point: string) => boolean }
  | { readonly op: 'place'; readonly holds: (before: string, after: string) => boolean }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'end' };

const MOST = 4_000;

class Assembler {
  readonly program: Instruction[] = [];

  push(instruction: Instruction): void {
    if (this.program.length >= MOST)
      throw new PatternMistake('repeats too much at once; write smaller counts');
    this.program.push(instruction);
  }

  emit(pattern: Pattern): void {
    switch (pattern.kind) {
      case 'point':
        return this.push({ op: 'point', test: pattern.test });
      case 'place':
        return this.push({ op: 'place', holds: pattern.holds });
      case 'sequence':
        return pattern.parts.forEach((part) => this.emit(part));
      case 'group':
        this.push({ op: 'save', slot: pattern.index * 2 });
        this.emit(pattern.part);
        return this.push({ op: 'save', slot: pattern.index * 2 + 1 });
      case 'choice':
        return this.choice(pattern.options);
      case 'repeat':
        return this.repeat(pattern);
    }
  }

  private choice(options: readonly Pattern[]): void {
    const jumps: Extract<Instruction, { op: 'jump' }>[] = [];
    options.forEach((option, index) => {
      if (index === options.length - 1) return this.emit(option);
      const split: Instruction = { op: 'split', first: this.program.length + 1, second: 0 };
      this.push(split);
      this.emit(option);
      const jump: Extract<Instruction, { op: 'jump' }> = { op: 'jump', to: 0 };
      this.push(jump);
      jumps.push(jump);
      split.second = this.program.length;
    });
    for (const jump of jumps) jump.to = this.program.length;
  }

  /** A split whose one branch goes on here; `leave` is told where the other goes. */
  private optional(lazy: boolean): { leave(): void } {
    const split: Instruction = { op: 'split', first: 0, second: 0 };
    this.push(split);
    const here = this.program.length;
    return {
      leave: () => {
        const after = this.program.length;
        split.first = lazy ? after : here;
        split.second = lazy ? here : after;
      },
    };
  }

  private repeat({ part, min, max, lazy }: Extract<Pattern, { kind: 'repeat' }>): void {
    for (let count = 0; count < min; count += 1) this.emit(part);
    if (max === Infinity) {
      const start = this.program.length;
      const way = this.optional(lazy);
      this.emit(part);
      this.push({ op: 'jump', to: start });
      return way.leave();
    }
    const ways = [];
    for (let count = min; count < max; count += 1) {
      ways.push(this.optional(lazy));
      this.emit(part);
    }
    for (const way of ways) way.leave();
  }
}

/** A pattern as a program: slots 0 and 1 are the whole match, 2 and 3 its first group. Throws a PatternMistake. */
export function assemble(pattern: Pattern): readonly Instruction[] {
  const assembler = new Assembler();
  assembler.emit({ kind: 'group', index: 0, part: pattern });
  assembler.push({ op: 'end' });
  return assembler.program;
}
