import type { Row } from '../count/rows.ts';

/** Why a run was ended early. `blocked`: the target turned us away, so its figures say nothing. */
export interface Stop {
  readonly kind: 'blocked' | 'down';
  readonly why: string;
}

/** Answers looked back on. */
const RECENT_ANSWERS = 50;
const MIN_ANSWERS = 20;
/** Too Many Requests. */
const LIMITED = 429;

const FINE = 0;
const TURNED_AWAY = 1;
const GONE = 2;

function kindOf({ outcome, status }: Row): number {
  if (outcome === 'ok' || outcome === 'duration') return FINE;
  if (status === LIMITED) return TURNED_AWAY;
  return status >= 500 || ['refused', 'reset', 'dns', 'tls'].includes(outcome) ? GONE : FINE;
}

/** Watches the latest answers and says when going on would only do harm. */
export class EarlyStop {
  /** Kinds of the latest answers, the oldest of which the next one replaces. */
  readonly #recent = new Uint8Array(RECENT_ANSWERS);
  readonly #counts = new Uint32Array(3);
  #seen = 0;
  #stop: Stop | undefined;

  get stop(): Stop | undefined {
    return this.#stop;
  }

  see(row: Row): void {
    if (this.#stop || row.outcome === 'dropped' || row.outcome === 'unfinished') return;
    const kind = kindOf(row);
    const place = this.#seen % RECENT_ANSWERS;
    if (this.#seen >= RECENT_ANSWERS) this.#add(this.#recent[place] ?? FINE, -1);
    this.#recent[place] = kind;
    this.#add(kind, 1);
    this.#seen += 1;
    if (kind !== FINE) this.#judge(Math.min(this.#seen, RECENT_ANSWERS));
  }

  #add(kind: number, change: number): void {
    this.#counts[kind] = (this.#counts[kind] ?? 0) + change;
  }

  #judge(seen: number): void {
    if (seen < MIN_ANSWERS) return;
    if ((this.#counts[TURNED_AWAY] ?? 0) * 2 >= seen)
      this.#stop = { kind: 'blocked', why: 'the target limits our rate (status 429)' };
    else if (this.#counts[GONE] === RECENT_ANSWERS)
      this.#stop = { kind: 'down', why: `the last ${RECENT_ANSWERS} requests all failed` };
  }
}
