import { Failure } from '#model/problem.ts';

/** Requests without an answer, after which an origin counts as down. */
export const MOST_IN_A_ROW = 5;
/** ms until one request tries again. */
const PAUSE = 10_000;

interface Circuit {
  inARow: number;
  openUntil: number;
  last: string;
}

function down(origin: string, { inARow, last }: Circuit): Failure {
  return new Failure({
    code: 'target/down',
    owner: 'target',
    message: `${origin} no longer answers: ${inARow} requests in a row got no answer (the last: ${last}).`,
    next: "Look at the server's own log: it stopped, or refuses connections, since then.",
  });
}

/** Whether a request was given up because nothing of its target answers any more. */
export function isTargetDown(error: unknown): boolean {
  return error instanceof Failure && error.problems.some(({ code }) => code === 'target/down');
}

/** Keeps a run from asking a target that no longer answers, one origin apart from another. */
export class Breaker {
  readonly #circuits = new Map<string, Circuit>();
  readonly #now: () => number;

  /** `now` in ms. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Throws a Failure where the origin is down; after a pause one request is let through. */
  check(origin: string): void {
    const circuit = this.#circuits.get(origin);
    if (!circuit || circuit.inARow < MOST_IN_A_ROW) return;
    if (this.#now() < circuit.openUntil) throw down(origin, circuit);
    circuit.openUntil = this.#now() + PAUSE;
  }

  answered(origin: string): void {
    this.#circuits.delete(origin);
  }

  unanswered(origin: string, why: string): void {
    const inARow = (this.#circuits.get(origin)?.inARow ?? 0) + 1;
    this.#circuits.set(origin, { inARow, openUntil: this.#now() + PAUSE, last: why });
  }
}
