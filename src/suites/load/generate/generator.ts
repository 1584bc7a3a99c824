import { Connection, type End, type PendingRequest, type Owner } from '../wire/connection.ts';
import type { WorkerOptions, Sample } from './worker-messages.ts';
import { requestOf, type Request } from '../wire/request.ts';
import type { Recorder } from '../count/recorder.ts';
import type { Row } from '../count/rows.ts';
import { requestSourceOf, type RequestSource } from './request-source.ts';
import type { Transports } from '../wire/transport.ts';

/** Requests that may wait for a connection in one worker before the next is dropped. */
const WAITING = 10_000;
/** Longest sleep between two looks at the clock, ms. */
const SLEEP = 20;
/** A connection that could not be made is not tried again at once, ms. */
const REST = 50;
/** Samples told of each endpoint, outcome and rule. */
const SAMPLES = 3;
/** Cookies told of each. */
const COOKIES = 50;

function micro(ms: number): number {
  return Number.isNaN(ms) ? 0 : Math.min(0xffff_ffff, Math.max(0, Math.round(ms * 1000)));
}

function floor(ms: number): number {
  return Math.max(0, Math.floor(ms));
}

/** What a request has that never reached a connection. */
const unsent: Omit<Row, 'endpoint' | 'at' | 'lag' | 'outcome'> = {
  latency: 0,
  service: 0,
  ttfb: 0,
  status: 0,
};

/** Sends one worker's part of a scenario. */
export class Generator implements Owner {
  readonly transports: Transports;
  readonly timeout: number;
  readonly #options: WorkerOptions;
  readonly #source: RequestSource;
  readonly #requests: readonly Request[];
  readonly #connections: readonly Connection[];
  readonly #free: Connection[];
  readonly #recorder: Recorder;
  readonly #seen = new Map<string, number>();
  #samples: Sample[] = [];
  #waiting: PendingRequest[] = [];
  #first = 0;
  #start = 0;
  #stopped = false;
  #abandoned = false;
  #stoppedAt = 0;
  #closed = false;
  #due = 0;
  #busy = 0;

  constructor(options: WorkerOptions, transports: Transports, recorder: Recorder) {
    this.#options = options;
    this.#recorder = recorder;
    this.transports = transports;
    this.timeout = options.input.timeout;
    this.#source = requestSourceOf(options);
    this.#requests = options.input.endpoints.map((endpoint) => requestOf(endpoint, options));
    const own = Math.floor((options.input.connections + options.parts - 1 - options.part) / options.parts);
    this.#connections = Array.from({ length: own }, () => new Connection(this));
    this.#free = [...this.#connections].reverse();
  }

  /** ms since the start of the run. */
  now(): number {
    return performance.now() - this.#start;
  }

  /** Requests whose time came. */
  get due(): number {
    return this.#due;
  }

  /** Runs from `start` (performance.now()) to the last answer; resolves when nothing is left. */
  async run(start: number): Promise<void> {
    this.#start = start;
    await new Promise<void>((resolve) => {
      const tick = () => {
        const now = this.now();
        for (const connection of this.#connections) connection.expire(now);
        this.#send(now);
        if (this.#over(this.now())) resolve();
        else setTimeout(tick, this.#sleep());
      };
      tick();
    });
    this.#closed = true;
    this.#giveUp();
  }

  /** No further request; those in flight may end. */
  stop(): void {
    this.#stopped = true;
    this.#stoppedAt = this.now();
  }

  /** Ends at once; what was not over by then is forgotten, since nobody knows how it would have ended. */
  abandon(): void {
    this.#abandoned = true;
    this.stop();
  }

  /** Samples since the last time. */
  takeSamples(): readonly Sample[] {
    const samples = this.#samples;
    this.#samples = [];
    return samples;
  }

  ended(connection: Connection, end: End): void {
    this.#busy -= 1;
    this.#note(end);
    if (end.outcome === 'unfinished') return;
    if (end.status === 0 && ['refused', 'dns', 'tls'].includes(end.outcome)) {
      setTimeout(() => this.#freed(connection, this.now()), REST);
    } else this.#freed(connection, end.ended);
  }

  #sleep(): number {
    const now = this.now();
    const idle = this.#source.kind === 'closed' && this.#free.length === 0;
    return idle ? SLEEP : Math.max(1, Math.min(SLEEP, Math.floor(this.#source.next(now) - now)));
  }

  #send(now: number): void {
    if (this.#stopped) return;
    const open = this.#source.kind === 'open';
    while ((open || this.#free.length > 0) && this.#source.next(now) <= now) this.#notice(now);
  }

  #notice(now: number): void {
    const { due, index, endpoint } = this.#source.take(now);
    const request = this.#requests[endpoint];
    if (!request) throw new Error(`there is no endpoint ${endpoint}`);
    this.#due += 1;
    const pending: PendingRequest = { endpoint, request, requestNumber: index + 1, due, noticed: now };
    const connection = this.#free.pop();
    if (connection) this.#dispatch(connection, pending, now);
    else if (this.#source.overflow === 'queue' && this.#waiting.length - this.#first < WAITING)
      this.#waiting.push(pending);
    else
      this.#recorder.add({ ...unsent, endpoint, at: floor(due), lag: micro(now - due), outcome: 'dropped' });
  }

  #dispatch(connection: Connection, pending: PendingRequest, now: number): void {
    this.#busy += 1;
    connection.send(pending, now);
  }

  #freed(connection: Connection, now: number): void {
    if (this.#closed) return;
    const next = this.#stopped ? undefined : this.#waiting[this.#first];
    if (next) {
      this.#first += 1;
      if (this.#first === this.#waiting.length) {
        this.#waiting = [];
        this.#first = 0;
      }
      this.#dispatch(connection, next, now);
      return;
    }
    this.#free.push(connection);
    if (this.#source.kind === 'closed') this.#send(now);
  }

  /** Counts a request; one that is unfinished because all was abandoned was never due. */
  #record(row: Row): void {
    if (this.#abandoned && row.outcome === 'unfinished') this.#due -= 1;
    else this.#recorder.add(row);
  }

  #note(ending: End): void {
    const { pending, outcome, mismatch, began, written, firstByte, ended, status } = ending;
    // A timed-out request counts at its limit, not at the tick that saw it.
    const end = outcome === 'timeout' ? began + this.timeout : ended;
    this.#record({
      endpoint: pending.endpoint,
      at: floor(pending.due),
      latency: micro(end - pending.due),
      service: micro(end - written),
      lag: micro(pending.noticed - pending.due),
      ttfb: micro(firstByte - written),
      status,
      outcome,
    });
    if (outcome === 'ok' || outcome === 'unfinished') return;
    if (this.#recorder.stop && !this.#stopped) this.stop();
    const key = `${pending.endpoint} ${outcome} ${mismatch.rule}`;
    const seen = this.#seen.get(key) ?? 0;
    if (seen >= SAMPLES) return;
    this.#seen.set(key, seen + 1);
    this.#samples.push({
      endpoint: pending.endpoint,
      outcome,
      rule: mismatch.rule,
      message: mismatch.message,
      cookies: [ending.headers['set-cookie'] ?? []].flat().slice(0, COOKIES),
    });
  }

  #over(now: number): boolean {
    if (this.#abandoned) return true;
    if (this.#stopped) return this.#busy === 0 || now > this.#stoppedAt + this.#options.input.gracefulStop;
    if (this.#source.next(now) !== Infinity) return false;
    const drained = this.#busy === 0 && this.#first === this.#waiting.length;
    return drained || now > this.#source.ends() + this.#options.input.gracefulStop;
  }

  #giveUp(): void {
    const now = this.now();
    for (const { endpoint, due, noticed } of this.#waiting.slice(this.#first)) {
      this.#record({
        ...unsent,
        endpoint,
        at: floor(due),
        latency: micro(now - due),
        lag: micro(noticed - due),
        outcome: 'unfinished',
      });
    }
    this.#waiting = [];
    this.#first = 0;
    for (const connection of this.#connections) connection.close();
  }
}
