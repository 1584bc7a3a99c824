import { z } from 'zod';

/** An event as Chrome timed it: ms by the page's own clock, `id` 0 where it is no interaction. */
export interface EventTime {
  readonly type: string;
  readonly id: number;
  readonly start: number;
  readonly begins: number;
  readonly ends: number;
  /** From the input to the next frame that shows what came of it. */
  readonly duration: number;
}

/** What a visitor did and waited for, and the three parts of the wait, in ms. */
export interface Interaction {
  readonly event: string;
  readonly start: number;
  readonly duration: number;
  /** Until the page began to work on it, while it did, and until the frame was there. */
  readonly delay: number;
  readonly processing: number;
  readonly presentation: number;
}

const Traced = z.object({
  name: z.literal('EventTiming'),
  ph: z.literal('b'),
  args: z.object({
    data: z.object({
      frame: z.string(),
      type: z.string(),
      interactionId: z.number(),
      timeStamp: z.number(),
      processingStart: z.number(),
      processingEnd: z.number(),
      duration: z.number(),
    }),
  }),
});

/**
 * Events of the page's own frame in a trace. Chrome's API for pages rounds them to 8 ms and leaves out what is
 * shorter than 16; its trace does neither.
 */
export function eventsIn(trace: readonly unknown[], frame: string): readonly EventTime[] {
  return trace.flatMap((event) => {
    const { data } = Traced.safeParse(event);
    if (data?.args.data.frame !== frame) return [];
    const { type, interactionId, timeStamp, processingStart, processingEnd, duration } = data.args.data;
    return [
      { type, id: interactionId, start: timeStamp, begins: processingStart, ends: processingEnd, duration },
    ];
  });
}

/** ms by which the frame that ends two events is one. */
const ONE_FRAME = 8;

function interactionOf(longest: EventTime, all: readonly EventTime[]): Interaction {
  const { type, start, duration } = longest;
  const shown = start + duration;
  const together = all.filter(
    (event) => event.start >= start && Math.abs(event.start + event.duration - shown) <= ONE_FRAME,
  );
  const begins = Math.min(...together.map((event) => event.begins), shown);
  const ends = Math.max(begins, ...together.map((event) => Math.min(event.ends, shown)));
  return {
    event: type,
    start,
    duration,
    delay: Math.max(0, begins - start),
    processing: ends - begins,
    presentation: shown - ends,
  };
}

/** The events of each interaction as one: its longest, with all that was worked on for the same frame. */
export function interactionsOf(events: readonly EventTime[]): readonly Interaction[] {
  const own = Map.groupBy(
    events.filter(({ id }) => id !== 0),
    ({ id }) => id,
  );
  return [...own.values()].flatMap((group) => {
    const [longest] = group.toSorted((a, b) => b.duration - a.duration);
    return longest ? [interactionOf(longest, events)] : [];
  });
}
