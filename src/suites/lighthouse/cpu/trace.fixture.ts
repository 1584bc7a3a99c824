import { readFileSync } from 'node:fs';

/** An event of a trace, times in µs, as far as tests look at it. */
export interface SampleEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * The trace of a real load on a busy machine, cut down to navigations, paints and what took 4 ms or more. Process 100
 * is the page (thread 100: first its own script, then a timer, then the script of a frame of the same site; 101: its
 * worker), process 200 the frame of another site. Each works by count.
 */
export function sampleTrace(): { readonly traceEvents: readonly SampleEvent[] } {
  return Object(JSON.parse(readFileSync(new URL('./trace.json', import.meta.url), 'utf8')));
}
