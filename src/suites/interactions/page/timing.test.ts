import { expect, test } from 'vitest';
import { eventsIn, interactionsOf } from './timing.ts';

const timed = (type: string, id: number, [start, begins, ends, duration]: readonly number[]) => ({
  name: 'EventTiming',
  ph: 'b',
  args: {
    data: {
      frame: 'MAIN',
      type,
      interactionId: id,
      timeStamp: start,
      processingStart: begins,
      processingEnd: ends,
      duration,
    },
  },
});

test('the events of a tap are one interaction, with the three parts of its wait', () => {
  const trace = [
    timed('pointerover', 0, [100, 110, 110, 20]),
    timed('mousedown', 0, [100, 118, 119, 130]),
    timed('pointerup', 7, [100, 112, 112, 20]),
    timed('click', 7, [100, 120, 200, 130]),
    { name: 'Layout', ph: 'X' },
    { ...timed('click', 9, [5, 6, 7, 900]), ph: 'e' },
  ];
  expect(interactionsOf(eventsIn(trace, new Map([['MAIN', 0]])))).toEqual([
    { event: 'click', start: 100, duration: 130, delay: 18, processing: 82, presentation: 30 },
  ]);
  expect(eventsIn(trace, new Map([['OTHER', 0]]))).toEqual([]);
});

test('what is worked on after its frame was shown is no part of an interaction', () => {
  const trace = [timed('keydown', 3, [50, 51, 52, 16]), timed('keyup', 3, [80, 81, 600, 8])];
  expect(interactionsOf(eventsIn(trace, new Map([['MAIN', 0]])))).toEqual([
    { event: 'keydown', start: 50, duration: 16, delay: 1, processing: 1, presentation: 14 },
  ]);
});
