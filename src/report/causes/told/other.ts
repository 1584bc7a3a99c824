import { toldByFigure } from '../figure-words.ts';
import type { Matter, Told } from '../matter.ts';

/** A figure that somebody bounded and that is no reason by itself. */
export function other(matter: Matter, where: string): Told {
  const isScore = matter.cause.family === 'score';
  return toldByFigure(matter, { name: isScore ? 'Lower score' : 'Beyond its limit', where });
}
