import type { Row } from './rows.ts';

/** Why a run was ended early. `blocked`: the target turned us away, so its figures say nothing. */
export interface Stop { readonly kind: 'blocked' | 'down'; readonly why: string }

/** Answers looked back on. */
const RECENT = 50;
const FEWEST = 20;
/** Too Many Requests. */
const LIMITED = 429;

type Kind = 'limited' | 'gone' | 'fine';

function kindOf({ outcome, status }: Row): Kind {
  if (outcome === 'ok' || outcome === 'duration') return 'fine';
  if (status === LIMITED) return 'limited';
  return status >= 500 || ['refused', 'reset', 'dns', 'tls'].includes(outcome) ? 'gone' : 'fine';
}

/** Watches the latest answers and says when going on would only do harm. */
export class Guard {
  readonly #recent: Kind[] = [];
  readonly #counts = { limited: 0, gone: 0, fine: 0 };
  #stop: Stop | undefined;

  get stop(): Stop | undefined {
    return this.#stop;
  }

  see(row: Row): void {
    if (this.#stop || row.outcome === 'dropped' || row.outcome === 'unfinished') return;
    const kind = kindOf(row);
    this.#recent.push(kind);
    this.#counts[kind] += 1;
    if (this.#recent.length > RECENT) this.#counts[this.#recent.shift() ?? 'fine'] -= 1;
    const seen = this.#recent.length;
    if (seen < FEWEST) return;
    if (this.#counts.limited * 2 >= seen) this.#stop = { kind: 'blocked', why: 'the target limits our rate (status 429)' };
    else if (this.#counts.gone === RECENT) this.#stop = { kind: 'down', why: `the last ${RECENT} requests all failed` };
  }
}
