import type { EndpointOptions } from '#http/endpoint-options.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { State } from '#model/contract/state.ts';
import type { Place } from '#model/problem.ts';
import type { Exchanged } from '../../exchange/send.ts';
import type { DeedNode, Input } from '../input.ts';
import type { Memory } from './memory.ts';
import type { Fault } from './outcome.ts';
import type { OnceStore } from './once.ts';
import type { Prepared } from './request/prepared.ts';

/** A picture of a page. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly body: Uint8Array;
}

/** What steps are done with. */
export interface World extends Pick<Bench, 'http' | 'signal'> {
  readonly bench: Bench;
  readonly input: Input;
  readonly state: State;
  readonly once: OnceStore;
  /** What is done at the end goes on after the run was aborted. */
  readonly afterAbort: boolean;
  /** ms that an answer may take: its own limit, and no more than is left. */
  timeFor(limit: number | undefined): number;
  /** Pictures that browser steps took. */
  readonly pictures: Picture[];
  /** Whether the time of this way through the journey is over. */
  isOver(): boolean;
  /** A step's request, read once; with a method and path where the step names an operation. */
  prepared(node: DeedNode, address: Partial<EndpointOptions>): Prepared;
  /** The line of a step. */
  placeOf(step: string): Place | undefined;
  /** A captured value that nobody may read. */
  hide(name: string, value: unknown): void;
  /** What others say of an answer: the API's description, a system under `state`. */
  beyond(node: DeedNode, exchanged: Exchanged | undefined, memory: Memory): Promise<Fault | undefined>;
}
