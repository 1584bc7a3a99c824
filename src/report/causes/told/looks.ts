import { toldByFigure } from '../figure-words.ts';
import { metricOf } from '../../view/metric.ts';
import type { Matter, Told } from '../matter.ts';
import { toldByFinding } from './finding.ts';

/** What looks other than it did. */
export function looks(matter: Matter, where: string): Told {
  const { lead, findings, report, cause } = matter;
  const seen = findings.find(
    ({ explains, selector }) => explains?.includes('pixels') || selector !== undefined,
  );
  if (seen) return toldByFinding(seen, where, '');
  if (cause.family === 'layout') return toldByFigure(matter, { name: 'Less steady', where });
  const told = toldByFigure(matter, { name: 'Looks different', where });
  const isShare = lead !== undefined && metricOf(report, lead)?.contrast === true;
  return isShare
    ? {
        ...told,
        what: `${told.amount} of the picture changed`,
        sentence: `${told.amount} of the picture of ${where} changed`,
      }
    : told;
}
