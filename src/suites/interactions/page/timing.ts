import { z } from 'zod';

/** An event as Chrome timed it: ms by the page's own clock, `id` empty where it is no interaction. */
export interface EventTime {
  readonly type: string;
  readonly id: string;
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
 * Events of some frames in a trace, by the page's own clock; `clocks`: ms by which the clock of each frame began after
 * it. Chrome's API for pages rounds them to 8 ms and leaves out what is shorter than 16; its trace does neither.
 */
export function eventsIn(
  trace: readonly unknown[],
  clocks: ReadonlyMap<string, number>,
): readonly EventTime[] {
  return trace.flatMap((event) => {
    const { data } = Traced.safeParse(event);
    if (!data) return [];
    const {
      frame,
      type,
      interactionId: id,
      timeStamp,
      processingStart,
      processingEnd,
      duration,
    } = data.args.data;
    const later = clocks.get(frame);
    if (later === undefined) return [];
    const [start, begins, ends] = [timeStamp + later, processingStart + later, processingEnd + later];
    return [{ type, id: id === 0 ? '' : `${frame} ${id}`, start, begins, ends, duration }];
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
    events.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
  return [...own.values()].flatMap((group) => {
    const [longest] = group.toSorted((a, b) => b.duration - a.duration);
    return longest ? [interactionOf(longest, events)] : [];
  });
}
