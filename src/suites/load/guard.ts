import type { Row } from './rows.ts';

/** Why a run was ended early. `blocked`: the target turned us away, so its figures say nothing. */
export interface Stop { readonly kind: 'blocked' | 'down'; readonly why: string }

/** Answers looked back on. */
const RECENT = 50;
const FEWEST = 20;
const REFUSALS = [429];

/** Watches the latest answers and says when going on would only do harm. */
export class Guard {
  readonly #recent: ('limited' | 'gone' | 'fine')[] = [];
  #stop: Stop | undefined;

  get stop(): Stop | undefined {
    return this.#stop;
  }

  see(row: Row): void {
    if (this.#stop || row.outcome === 'dropped' || row.outcome === 'unfinished') return;
    const expected = row.outcome === 'ok' || row.outcome === 'duration';
    this.#recent.push(this.#kind(row, expected));
    if (this.#recent.length > RECENT) this.#recent.shift();
    this.#judge();
  }

  #kind(row: Row, expected: boolean): 'limited' | 'gone' | 'fine' {
    if (expected) return 'fine';
    if (REFUSALS.includes(row.status)) return 'limited';
    const gone = row.status >= 500 || ['refused', 'reset', 'dns', 'tls'].includes(row.outcome);
    return gone ? 'gone' : 'fine';
  }

  #judge(): void {
    const seen = this.#recent.length;
    if (seen < FEWEST) return;
    const limited = this.#recent.filter((each) => each === 'limited').length;
    const gone = this.#recent.filter((each) => each === 'gone').length;
    if (limited * 2 >= seen) this.#stop = { kind: 'blocked', why: 'the target limits our rate (status 429)' };
    else if (gone === seen && seen === RECENT) this.#stop = { kind: 'down', why: `the last ${RECENT} requests all failed` };
  }
}
