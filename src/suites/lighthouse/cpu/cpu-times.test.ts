import { expect, test } from 'vitest';
import { cpuTimesOf, type MainThread, type Stretch } from './cpu-times.ts';

const stretch = (start: number, end: number, cpu?: number): Stretch => ({ start, end, cpu });
const timesOf = (main: Partial<MainThread>, slowdown = 1) =>
  cpuTimesOf({ tasks: [], scripts: [], end: 1_000, ...main }, slowdown);

test('a task blocks by the CPU time beyond 50 ms, however long it stood still', () => {
  const tasks = [stretch(0, 400, 80), stretch(400, 900, 49), stretch(900, 960, 60)];
  expect(timesOf({ tasks })).toEqual({ 'cpu-tbt': 40, 'script-cpu': 0 });
});

test('on a device four times slower a task counts four times before its 50 ms are taken off', () => {
  const tasks = [stretch(0, 40, 37), stretch(50, 62, 12)];
  const scripts = [stretch(1, 39, 36)];
  expect(timesOf({ tasks, scripts }, 4)).toEqual({ 'cpu-tbt': 98, 'script-cpu': 144 });
});

test('what lies inside is counted with what it lies in, once', () => {
  const tasks = [stretch(0, 200, 150), stretch(10, 110, 90), stretch(120, 200, 60)];
  const scripts = [stretch(20, 90, 60), stretch(5, 190, 140), stretch(20, 90, 60), stretch(300, 310, 10)];
  expect(timesOf({ tasks, scripts })).toEqual({ 'cpu-tbt': 100, 'script-cpu': 150 });
});

test('of two tasks that overlap the first ends where the second begins', () => {
  expect(timesOf({ tasks: [stretch(0, 200, 200), stretch(100, 300, 200)] })['cpu-tbt']).toBe(50 + 150);
});

test('of a task across the navigation or the end only the part between them counts, by its share of the time', () => {
  const tasks = [
    stretch(-300, -100, 200),
    stretch(-100, 100, 160),
    stretch(900, 1_100, 180),
    stretch(1_200, 1_300, 99),
  ];
  expect(timesOf({ tasks, scripts: tasks })).toEqual({ 'cpu-tbt': 30 + 40, 'script-cpu': 80 + 90 });
});

test('a page that does nothing for long blocks for 0 ms, which is a number', () => {
  expect(timesOf({ tasks: [stretch(0, 10, 9)] })).toEqual({ 'cpu-tbt': 0, 'script-cpu': 0 });
});

test('where Chrome says no CPU time of something, it was less than a microsecond', () => {
  const main = {
    tasks: [stretch(0, 100, 90), stretch(100, 200)],
    scripts: [stretch(10, 90, 70), stretch(150, 151)],
  };
  expect(timesOf(main)).toEqual({ 'cpu-tbt': 40, 'script-cpu': 70 });
});

test('without the CPU time of any task of the load, or without tasks, there is a reason and no number', () => {
  const missing = {
    'cpu-tbt': expect.stringContaining('tdur'),
    'script-cpu': expect.stringContaining('tdur'),
  };
  const tasks = [stretch(-20, -10, 9), stretch(0, 100), stretch(100, 200)];
  expect(timesOf({ tasks, scripts: [stretch(0, 50)] })).toEqual(missing);
  expect(timesOf({ tasks: [] })['cpu-tbt']).toContain('no tasks');
});
