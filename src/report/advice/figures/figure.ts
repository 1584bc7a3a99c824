import type { Link } from '../rules/rule.ts';

/** What a figure means, and where to look when it became worse and nothing found says why. */
export interface FigureText {
  /** What it is, in plain words. */
  readonly about: string;
  /** How it is measured here. */
  readonly measured: string;
  /** Limits that are usual in the field; absent where there are none. */
  readonly usual?: string;
  /** Sentences with placeholders (see fill.ts), the best first; no full stop at their ends. */
  readonly todo: readonly string[];
  readonly link?: Link;
}

/** By the metric's id: `lcp`, `p95`. */
export type FigureTexts = Readonly<Record<string, FigureText>>;
