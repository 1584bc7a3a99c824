import { isWorse, metricOf } from '../../view/metric.ts';
import { fromTo, titleOf, toldByFigure } from '../figure-words.ts';
import { comparedOf, withDetail, type Matter, type Told } from '../matter.ts';
import { toldByFinding } from './finding.ts';

/** `CLS 0.01 → 0.07`: how much it pushes about what is around it. */
function pushes(matter: Matter): string {
  const [shift] = comparedOf(matter, 'layout').filter(isWorse);
  if (!shift?.metric || shift.before === undefined || shift.now === undefined) return '';
  return `${titleOf(shift)} ${fromTo(shift.before, shift.now, shift.metric.unit)}`;
}

/** What looks other than it did. */
export function looks(matter: Matter, where: string): Told {
  const { lead, findings, report, cause } = matter;
  const seen = findings.find(
    ({ explains, selector }) => explains?.includes('pixels') || selector !== undefined,
  );
  if (seen) return toldByFinding(seen, where, pushes(matter));
  if (cause.family === 'layout')
    return withDetail(toldByFigure(matter, { name: 'Less steady', where }), matter, cause.family);
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
