import { z } from 'zod';

/** A script of a long frame. `position`: the character of its text that ran first, where Chrome tells. */
export interface FrameScript {
  readonly url: string;
  readonly function: string;
  readonly invoker: string;
  /** ms. */
  readonly duration: number;
  readonly position?: number | undefined;
}

/** A long animation frame (50 ms or more), by the page's own clock in ms. */
export interface LongFrame {
  readonly start: number;
  readonly duration: number;
  /** ms beyond 50 in which the page could not react. */
  readonly blocking: number;
  readonly scripts: readonly FrameScript[];
}

/** Runs in the page: listens to long frames from now on. */
export function listenToFrames(): void {
  const kept: LongFrame[] = [];
  Object.assign(globalThis, { tidemarkFrames: kept });
  // TypeScript's own library does not know these entries.
  interface Entry extends PerformanceEntry {
    readonly blockingDuration: number;
    readonly scripts: readonly (PerformanceEntry & {
      readonly invoker: string;
      readonly sourceURL: string;
      readonly sourceFunctionName: string;
      readonly sourceCharPosition: number;
    })[];
  }
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Entry[])
      kept.push({
        start: entry.startTime,
        duration: entry.duration,
        blocking: entry.blockingDuration,
        scripts: entry.scripts.map((script) => ({
          url: script.sourceURL,
          function: script.sourceFunctionName,
          invoker: script.invoker,
          duration: script.duration,
          ...(script.sourceCharPosition >= 0 && { position: script.sourceCharPosition }),
        })),
      });
  });
  observer.observe({ type: 'long-animation-frame' });
}

/** Runs in the page: the long frames since it was listened to. */
export const heardFrames = (): unknown => Reflect.get(globalThis, 'tidemarkFrames');

export const LongFrames: z.ZodType<readonly LongFrame[]> = z.array(
  z.object({
    start: z.number(),
    duration: z.number(),
    blocking: z.number(),
    scripts: z.array(
      z.object({
        url: z.string(),
        function: z.string(),
        invoker: z.string(),
        duration: z.number(),
        position: z.int().optional(),
      }),
    ),
  }),
);
