import { expect, test } from 'vitest';
import { cpuTimesOf } from './cpu-times.ts';
import { mainThreadOf } from './main-thread.ts';
import { sampleTrace, type SampleEvent } from './trace.fixture.ts';

const timesOf = (trace: object | undefined, slowdown = 1) => cpuTimesOf(mainThreadOf(trace), slowdown);
const near = (value: number) => expect.closeTo(value, 2);
/** The sample with more events, or others. */
const changed = (change: (events: readonly SampleEvent[]) => readonly SampleEvent[]) => ({
  traceEvents: change(sampleTrace().traceEvents),
});
const task = (at: Partial<SampleEvent>): SampleEvent => ({
  name: 'RunTask',
  ph: 'X',
  pid: 100,
  tid: 100,
  ts: 4_000_000,
  dur: 900_000,
  tdur: 300_000,
  ...Object({ cat: 'disabled-by-default-devtools.timeline', args: {} }),
  ...at,
});

// The page's tasks of 50 ms or more took 156.572 and 138.073 ms of a processor, those of 12.5 ms or more 16.501
// and 48.572 as well; its scripts 152.471, 137.994 and, in the frame of the same site, 48.163.
test('of a real trace the work of the page and its frames of the same process is told, at its own speed', () => {
  expect(timesOf(sampleTrace())).toEqual({ 'cpu-tbt': near(194.645), 'script-cpu': near(338.628) });
});

test('scaled to a device four times slower, as Lighthouse scales', () => {
  expect(timesOf(sampleTrace(), 4)).toEqual({
    'cpu-tbt': near(4 * 359.718 - 4 * 50),
    'script-cpu': near(4 * 338.628),
  });
});

test('workers, frames of other processes and a browser process beside it add nothing', () => {
  const elsewhere = [
    { pid: 100, tid: 101 },
    { pid: 200, tid: 200 },
    { pid: 1, tid: 1 },
  ];
  const more = changed((events) => [
    ...events,
    ...elsewhere.flatMap((at) => [task(at), task({ ...at, name: 'EvaluateScript' })]),
  ]);
  expect(timesOf(more)).toEqual(timesOf(sampleTrace()));
  expect(timesOf(changed((events) => [...events, task({})]))['cpu-tbt']).toEqual(near(194.645 + 250));
});

test('a renderer that the page left for another is not its own, whatever it goes on with', () => {
  const [first, ...others] = sampleTrace().traceEvents;
  if (!first) throw new Error('the sample is empty');
  const commit = others.find(({ name }) => name === 'FrameCommittedInBrowser');
  const left = {
    ...Object(commit),
    ts: 980_000,
    args: { data: { frame: 'MAIN', processId: 300, url: 'about:blank' } },
  };
  const renderer = { ...first, pid: 300, tid: 300 };
  const trace = { traceEvents: [renderer, first, left, ...others, task({ pid: 300, tid: 300 })] };
  expect(timesOf(trace)).toEqual(timesOf(sampleTrace()));
});

test('a trace without CPU times, without a page, or none at all is a reason', () => {
  const withoutTdur = changed((events) => events.map(({ tdur: _gone, ...event }) => event));
  expect(timesOf(withoutTdur)['cpu-tbt']).toContain('no CPU times (tdur)');
  const empty = changed((events) => events.filter(({ name }) => name !== 'navigationStart'));
  expect(timesOf(empty)['script-cpu']).toContain('cannot read the trace of the load (No navigationStart');
  expect(timesOf(undefined)['script-cpu']).toContain('no trace');
});
