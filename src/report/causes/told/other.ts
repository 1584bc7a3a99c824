import { isWorse } from '../../view/metric.ts';
import { toldByFigure } from '../figure-words.ts';
import type { Matter, Told } from '../matter.ts';

/** A figure that somebody bounded and that is no reason by itself. */
export function other(matter: Matter, where: string): Told {
  const { cause, lead } = matter;
  if (cause.family !== 'score') return toldByFigure(matter, { name: 'Beyond its limit', where });
  const isLower = lead !== undefined && isWorse(lead) === true;
  return toldByFigure(matter, { name: isLower ? 'Lower score' : 'Low score', where });
}
