import type { Unit } from '#model/observation/metric.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount, apart } from '../text/format.ts';

const UNIT = /^(?<number>.*)\u00a0(?<unit>\S+)$/u;

/** Two amounts, their unit once where they share it: `1.4 → 252 ms`, `998 ms → 1.02 s`. */
export function fromTo(before: number, now: number, unit: Unit): string {
  const [to, from] = apart(now, before, unit);
  const [a, b] = [UNIT.exec(from)?.groups, UNIT.exec(to)?.groups];
  return `${a && b && a['unit'] === b['unit'] ? a['number'] : from} → ${to}`;
}

/** A figure of a check: what it is now, and how it got there. */
export interface Figure {
  /** `1.4 → 252 ms`; `2.78 s` where nothing became worse. */
  readonly words: string;
  readonly now: string;
  /** Absent where there is no base, or nothing became worse. */
  readonly before?: string;
}

/** Whether a figure is worse than it was; undefined where there is nothing to compare with. */
export function isWorse({ metric, now, before }: Check): boolean | undefined {
  if (!metric || now === undefined || before === undefined) return undefined;
  return metric.better === 'lower' ? now > before : now < before;
}

/** Undefined where nobody took it. */
export function figureOf(check: Check): Figure | undefined {
  const { metric, now, before } = check;
  if (!metric || now === undefined) return undefined;
  if (before === undefined || isWorse(check) !== true) {
    const words = amount(now, metric.unit);
    return { words, now: words };
  }
  const [to, from] = apart(now, before, metric.unit);
  return { words: fromTo(before, now, metric.unit), now: to, before: from };
}
