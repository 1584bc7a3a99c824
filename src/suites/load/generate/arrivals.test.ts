import { expect, test } from 'vitest';
import { endpointPickerOf } from './distribution.ts';
import { scheduleOf } from './schedule.ts';

function dues(schedule: ReturnType<typeof scheduleOf>): number[] {
  return Array.from({ length: schedule.total }, (_, index) => schedule.due(index));
}

test('a constant rate is due at equal distances', () => {
  const schedule = scheduleOf([{ ms: 60_000, from: 20, to: 20 }]);
  expect(schedule.total).toBe(1200);
  expect(dues(schedule).slice(0, 3)).toEqual([0, 50, 100]);
  expect(schedule.due(1199)).toBeCloseTo(59_950, 6);
});

test('a ramp sends the area under it, each request where the area reaches its number', () => {
  const up = scheduleOf([{ ms: 10_000, from: 0, to: 20 }]);
  expect(up.total).toBe(100);
  for (const [index, due] of dues(up).entries()) expect(((due / 1000) ** 2 * 2) / 2).toBeCloseTo(index, 6);
  const down = dues(scheduleOf([{ ms: 10_000, from: 20, to: 1 }]));
  expect(down).toHaveLength(105);
  expect(down.every((due, index) => index === 0 || due > (down[index - 1] ?? 0))).toBe(true);
  expect(down.at(-1)).toBeLessThan(10_000);
});

test('steps follow one another without a gap', () => {
  const schedule = scheduleOf([
    { ms: 1000, from: 5, to: 5 },
    { ms: 2000, from: 10, to: 10 },
  ]);
  expect(schedule.total).toBe(25);
  expect([schedule.due(4), schedule.due(5), schedule.due(6)]).toEqual([800, 1000, 1100]);
});

function shares(pick: ReturnType<typeof endpointPickerOf>, of: number, many: number): number[] {
  const counts = Array.from({ length: many }, () => 0);
  for (let index = 0; index < of; index += 1) {
    const chosen = pick(index, index / of);
    counts[chosen] = (counts[chosen] ?? 0) + 1;
  }
  return counts;
}

test('every distribution gives each endpoint exactly its share', () => {
  expect(shares(endpointPickerOf('round_robin', [9, 1, 1]), 300, 3)).toEqual([100, 100, 100]);
  expect(shares(endpointPickerOf('weighted', [3, 1]), 400, 2)).toEqual([300, 100]);
  expect(shares(endpointPickerOf('weighted', [500, 300, 200]), 1000, 3)).toEqual([500, 300, 200]);
  expect(shares(endpointPickerOf('sequential', [1, 1, 1]), 300, 3)).toEqual([100, 100, 100]);
});

test('weights are spread, sequences are not', () => {
  const weighted = endpointPickerOf('weighted', [3, 1]);
  expect(Array.from({ length: 8 }, (_, index) => weighted(index, 0)).join('')).toBe('00100010');
  const sequential = endpointPickerOf('sequential', [1, 1]);
  expect([0, 0.49, 0.5, 1].map((share) => sequential(0, share))).toEqual([0, 0, 1, 1]);
});
