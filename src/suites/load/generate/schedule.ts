/** A stretch of the open model: from one rate to another (requests a second) over `ms`, straight. */
export interface Phase {
  readonly ms: number;
  readonly from: number;
  readonly to: number;
}

/** When every request of a run is due. */
export interface Schedule {
  /** Requests of the whole run. */
  readonly total: number;
  /** ms after the start at which request `index` (from 0) is due: the inverse of the cumulative rate. */
  due(index: number): number;
}

/** Requests a second at most. */
export function peakRate(phases: readonly Phase[]): number {
  return Math.max(...phases.flatMap(({ from, to }) => [from, to]));
}

/** How long all of them take, ms. */
export function totalMs(phases: readonly Phase[]): number {
  return phases.reduce((sum, { ms }) => sum + ms, 0);
}

interface Stretch extends Phase {
  readonly start: number;
  readonly before: number;
}

function arrivals({ ms, from, to }: Phase): number {
  return ((from + to) / 2) * (ms / 1000);
}

/** ms into a phase at which its n-th arrival falls: from·t + (to − from)·t² / (2·length) = n. */
function inverse({ ms, from, to }: Phase, n: number): number {
  if (n <= 0) return 0;
  if (from === to) return (n / from) * 1000;
  const length = ms / 1000;
  const slope = (to - from) / length;
  const seconds = (2 * n) / (from + Math.sqrt(Math.max(0, from * from + 2 * slope * n)));
  return Math.min(seconds, length) * 1000;
}

/** The arrivals of phases one after another, e.g. 20/s for 60 s: 1,200 of them, 50 ms apart. */
export function scheduleOf(phases: readonly Phase[]): Schedule {
  const stretches: Stretch[] = [];
  let start = 0;
  let before = 0;
  for (const phase of phases) {
    stretches.push({ ...phase, start, before });
    start += phase.ms;
    before += arrivals(phase);
  }
  const total = Math.ceil(Number(before.toPrecision(12)));
  return {
    total,
    due(index) {
      const stretch = stretches.findLast(({ before }) => before <= index) ?? stretches[0];
      return stretch ? stretch.start + inverse(stretch, index - stretch.before) : 0;
    },
  };
}
