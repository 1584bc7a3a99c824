import type { DeedNode, Node } from '../input.ts';
import { deedsIn } from '../compile.ts';
import type { Fault, Outcome } from './outcome.ts';
import type { Picture } from './world.ts';

/** A step with what came of it. */
export interface Entry {
  readonly node: Pick<DeedNode, 'id' | 'name' | 'kind'>;
  readonly outcome: Outcome;
}

/** What is wrong, at a step or at the journey itself. */
export interface Wrong {
  readonly step: string | undefined;
  readonly fault: Fault;
  readonly outcome?: Outcome;
  readonly severity: 'error' | 'warning';
}

/** All that one run of a journey saw, step by step. What nobody came to is skipped, and never passed. */
export class Ledger {
  readonly entries: Entry[] = [];
  readonly wrongs: Wrong[] = [];
  readonly pictures: Picture[] = [];
  readonly #tell: () => void;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  add(node: DeedNode, outcome: Outcome): void {
    this.entries.push({ node, outcome });
    if (outcome.fault) this.wrongs.push({ step: node.id, fault: outcome.fault, outcome, severity: 'error' });
    this.#tell();
  }

  skip(nodes: readonly Node[]): void {
    for (const node of deedsIn(nodes)) this.add(node, { status: 'skipped' });
  }

  warn(step: string | undefined, fault: Fault): void {
    this.wrongs.push({ step, fault, severity: 'warning' });
  }

  fail(step: string | undefined, fault: Fault): void {
    this.wrongs.push({ step, fault, severity: 'error' });
  }

  get failed(): boolean {
    return this.wrongs.some(({ severity }) => severity === 'error');
  }
}
