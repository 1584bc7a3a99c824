import type { Matter, Told } from '../matter.ts';
import { quoted } from '../where.ts';
import { faultName } from './fault-names.ts';

/** A rule that a graph breaks, told by the shortest way there; undefined where the cause is of no graph. */
export function toldByWay({
  findings: [finding],
  report,
}: Pick<Matter, 'findings' | 'report'>): Told | undefined {
  const isOfGraph = report.graphs?.some(
    ({ suite, subject }) => suite === finding?.suite && subject === finding.subject,
  );
  if (!finding || !isOfGraph) return undefined;
  const what = quoted(finding.message);
  const [fault = what] = what.split(' after ');
  return {
    name: faultName(finding.rule),
    what,
    brief: what.split(', ')[0] ?? what,
    sentence: what,
    shorter: [fault],
    amount: '',
  };
}
