import type { FigureText } from './figure.ts';
import { graphs } from './graphs.ts';
import { interactions } from './interactions.ts';
import { journeys } from './journeys.ts';
import { load } from './load.ts';
import { looksAndScores } from './looks.ts';
import { paintAndWork } from './paint.ts';
import { weight } from './weight.ts';
import { counters } from './work.ts';

const all: Readonly<Record<string, FigureText>> = {
  ...paintAndWork,
  ...interactions,
  ...counters,
  ...weight,
  ...looksAndScores,
  ...load,
  ...graphs,
  ...journeys,
};

/** What the catalogue knows of a metric by its id; undefined where it knows nothing. */
export const figureText = (metric: string): FigureText | undefined =>
  Object.hasOwn(all, metric) ? all[metric] : undefined;

/** Ids of every metric of the catalogue. */
export const figureNames: readonly string[] = Object.keys(all);
