import type { Matter, Told } from '../matter.ts';
import { named, quoted } from '../where.ts';
import { faultName } from './fault-names.ts';

/** A rule that a graph breaks, told by the shortest way there; undefined where the cause is of no graph. */
export function toldByWay({
  findings: [finding],
  report,
}: Pick<Matter, 'findings' | 'report'>): Told | undefined {
  const graph = report.graphs?.find(
    ({ suite, subject }) => suite === finding?.suite && subject === finding.subject,
  );
  if (!finding || !graph) return undefined;
  const said = quoted(finding.message);
  const way = graph.head.ways.find((one) => one.way !== '' && said.includes(` after ${one.way}`))?.way;
  const what = way === undefined ? said : said.replace(way, () => named(way));
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
