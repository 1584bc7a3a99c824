import type { Sessions } from '../../exchange/sessions.ts';
import type { Data } from './faults.ts';
import { Names } from './names.ts';
import type { Edge } from './rules.ts';
import type { Sent } from './send.ts';

/** All that a run of requests knows besides the target's own state; it goes back with that. */
export class Memory {
  readonly sessions: Sessions;
  names = new Names();
  vars: Readonly<Record<string, readonly unknown[]>> = {};
  last: Data = {};
  /** Something may have come into being that has no number yet. */
  unnumbered = false;
  /** Bodies of probes since the last request that may have changed something. */
  readonly probes = new Map<string, unknown>();

  constructor(sessions: Sessions) {
    this.sessions = sessions;
  }

  /** Nothing was done since the start. */
  get isFresh(): boolean {
    return this.last['edge'] === undefined;
  }

  copy(): Memory {
    const copy = new Memory(this.sessions.copy());
    copy.names = this.names.copy();
    copy.vars = this.vars;
    copy.last = this.last;
    copy.unnumbered = this.unnumbered;
    return copy;
  }

  /** What conditions are asked about. */
  data(more: Data = {}): Data {
    const { status, body, headers } = this.last;
    return {
      ...Object.fromEntries(this.probes),
      vars: this.vars,
      last: this.last,
      status,
      body,
      headers,
      ...more,
    };
  }

  /** An edge was made: what it answered is the last answer, and what it is to leave behind is kept. */
  made(
    edge: Edge,
    thing: { readonly value: unknown; readonly number: number } | undefined,
    sent: Sent,
  ): void {
    const { status, body, headers } = sent;
    this.last = { edge: edge.name, status, body: body ?? null, headers };
    this.probes.clear();
    this.unnumbered ||= edge.foreach === undefined && !edge.safe;
    if (status === 0 || status >= 400) return;
    for (const [list, path] of edge.remember) {
      const values = path ? path.values(body) : [thing?.value];
      if (!path && thing) this.names.remember(thing.value, thing.number);
      this.vars = { ...this.vars, [list]: [...(this.vars[list] ?? []), ...values] };
    }
  }
}
