import type { Sessions } from '../../exchange/sessions.ts';
import type { Fault } from '../search/world.ts';
import type { Data } from './faults.ts';
import { Names } from './names.ts';
import { remembered } from './remember.ts';
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
  /** What the last request that may have changed something made, as JSON. */
  created: ReadonlySet<string> = new Set();
  /** Requests of edges since the start. */
  sent = 0;
  /** Bodies of probes since the last request that may have changed something. */
  readonly probes = new Map<string, unknown>();
  /** What of their answers does not hold. */
  readonly probeFaults = new Map<string, readonly Fault[]>();

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
    copy.created = this.created;
    copy.sent = this.sent;
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
    this.probeFaults.clear();
    this.last = { edge: edge.name, status, body: body ?? null, headers };
    this.probes.clear();
    this.unnumbered ||= edge.foreach === undefined && !edge.safe;
    if (!edge.safe) this.created = new Set();
    // What is only accepted is not done yet.
    if (status === 0 || status >= 400 || (status === 202 && edge.endpoint.method === 'DELETE')) return;
    this.#keep(edge, thing, sent);
  }

  #keep(
    edge: Edge,
    thing: { readonly value: unknown; readonly number: number } | undefined,
    sent: Sent,
  ): void {
    const kept = edge.remember.map(
      ([list, source]) => [list, remembered(source, sent, thing?.value)] as const,
    );
    if (thing && edge.remember.some(([, source]) => source === ''))
      this.names.remember(thing.value, thing.number);
    const values = kept.flatMap(([, each]) => each);
    this.#forget(edge, [thing?.value, ...values]);
    for (const [list, added] of kept) this.#add(list, added);
    if (!edge.safe && edge.endpoint.method !== 'DELETE')
      this.created = new Set(values.map((value) => JSON.stringify(value)));
  }

  #add(list: string, values: readonly unknown[]): void {
    const now = this.vars[list] ?? [];
    const known = new Set(now.map((value) => JSON.stringify(value)));
    const added = values.filter((value) => !known.has(JSON.stringify(value)));
    this.vars = { ...this.vars, [list]: [...now, ...added] };
  }

  /** Takes what is there no more, or there again, from the lists that the edge names. */
  #forget({ forget }: Edge, values: readonly unknown[]): void {
    const gone = new Set(values.map((value) => JSON.stringify(value)));
    for (const list of forget) {
      const left = (this.vars[list] ?? []).filter((value) => !gone.has(JSON.stringify(value)));
      this.vars = { ...this.vars, [list]: left };
    }
  }
}
