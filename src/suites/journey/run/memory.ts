import { randomBytes } from 'node:crypto';
import type { Bench } from '#model/contract/bench.ts';
import { lookedAt, type Seen } from '../../exchange/answer.ts';
import type { Scope } from '../../exchange/scope.ts';
import { Sessions } from '../../exchange/sessions.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a way through a journey knows by now: a checkpoint keeps a copy of it. */
export class Memory {
  readonly sessions: Sessions;
  readonly #fixed: Pick<Scope, 'row' | 'matrix' | 'runId' | 'seed'>;
  #vars: Values;
  #last: Seen | undefined;
  #request: number;
  /** The last mail that had come when the last step that did something began. */
  mailsBefore = 0;

  private constructor(
    fixed: Pick<Scope, 'row' | 'matrix' | 'runId' | 'seed'>,
    sessions: Sessions,
    known: { readonly vars: Values; readonly last: Seen | undefined; readonly request: number },
  ) {
    this.#fixed = fixed;
    this.sessions = sessions;
    this.#vars = known.vars;
    this.#last = known.last;
    this.#request = known.request;
  }

  /** Of a way that has not begun: with an id that no other has. */
  static empty(
    bench: Pick<Bench, 'session' | 'seed'>,
    { row, matrix }: Pick<Scope, 'row' | 'matrix'>,
  ): Memory {
    const fixed = { row, matrix, runId: randomBytes(5).toString('hex'), seed: bench.seed };
    return new Memory(fixed, new Sessions(bench.session), { vars: {}, last: undefined, request: 0 });
  }

  copy(): Memory {
    const known = { vars: structuredClone(this.#vars), last: this.#last, request: this.#request };
    const copy = new Memory(this.#fixed, this.sessions.copy(), known);
    copy.mailsBefore = this.mailsBefore;
    return copy;
  }

  get vars(): Values {
    return this.#vars;
  }

  set(values: Values): void {
    this.#vars = { ...this.#vars, ...values };
  }

  hear(answer: Seen): void {
    this.#last = answer;
  }

  /** For the next request's templates. */
  scope(): Scope {
    this.#request += 1;
    return { ...this.#fixed, vars: this.#vars, request: this.#request };
  }

  /** What conditions are asked about: the last answer's own parts, and all that is known. */
  document(): Readonly<Record<string, unknown>> {
    const last = this.#last ? lookedAt(this.#last) : {};
    const { row, matrix } = this.#fixed;
    return { ...last, last, vars: this.#vars, row, matrix };
  }
}
