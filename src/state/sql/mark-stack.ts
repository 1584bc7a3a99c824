import type { StateMark } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';

/** Marks of one system, oldest first, each with what was seen when it was made. */
export class MarkStack<Seen> {
  private marks: { readonly mark: StateMark; readonly seen: Seen }[] = [];
  private made = 0;

  add(seen: Seen): StateMark {
    this.made += 1;
    const mark = { id: this.made };
    this.marks.push({ mark, seen });
    return mark;
  }

  /** Throws a Failure where an older mark was brought back since. */
  seen({ id }: StateMark): Seen {
    const found = this.marks.find(({ mark }) => mark.id === id);
    if (found) return found.seen;
    throw new Failure({
      code: 'state/mark-forgotten',
      owner: 'tidemark',
      message: `Mark ${id} is forgotten: an older one was brought back since, or it was never made here.`,
      next: 'Please report it with tidemark.yml.',
    });
  }

  /** What was seen at this mark and at each later one, oldest first. Throws as `seen` does. */
  since(mark: StateMark): readonly Seen[] {
    this.seen(mark);
    return this.marks.filter(({ mark: { id } }) => id >= mark.id).map(({ seen }) => seen);
  }

  /** Of the marks that are left, oldest first. */
  all(): readonly Seen[] {
    return this.marks.map(({ seen }) => seen);
  }

  newest(): Seen | undefined {
    return this.marks.at(-1)?.seen;
  }

  forgetAfter({ id }: StateMark): void {
    this.marks = this.marks.filter(({ mark }) => mark.id <= id);
  }
}
