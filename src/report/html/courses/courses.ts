import type { Report } from '#model/record/report.ts';
import { graphContext, graphId } from './state-graph.ts';
import { journeyId } from './steps.ts';
import { walkthroughContext } from './walkthrough.ts';

/** Steps of a report up to which requests of those that passed are shown, too; and journeys that are open. */
const [WHOLE, OPEN] = [150, 4];

/** Every journey and graph of a report, those that failed first. */
export function coursesContext(report: Report) {
  const { walkthroughs = [], graphs = [] } = report;
  const steps = walkthroughs.flatMap(({ head }) => head.ways).reduce((sum, way) => sum + way.steps.length, 0);
  const journeys = walkthroughs
    .map((gone, at) => walkthroughContext(gone, journeyId(at), steps <= WHOLE))
    .map((journey) => ({ ...journey, isOpen: journey.mark === 'failed' || walkthroughs.length <= OPEN }))
    .toSorted((a, b) => Number(b.mark === 'failed') - Number(a.mark === 'failed'));
  const all = graphs.map((walked, at) => graphContext(report, walked, graphId(at)));
  const names = [journeys.length > 0 ? 'Journeys' : '', all.length > 0 ? 'State graphs' : ''];
  return {
    title: names.filter(Boolean).join(' and ').replace('and State', 'and state'),
    /** Other words than those of the suites' own tabs. */
    label: journeys.length > 0 ? 'Timelines' : 'Diagrams',
    count: journeys.length + all.length,
    isAny: journeys.length + all.length > 0,
    isDiagram: all.length > 0,
    journeys,
    graphs: all,
  };
}
