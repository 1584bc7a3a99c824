import type { NewFinding } from '#model/observation/finding.ts';
import type { Input } from '../input.ts';
import type { Outcome } from '../outcome.ts';
import { listed } from './listed.ts';
import { placedAt, type Told } from './source.ts';
import { isUnsteady, type Transition } from '../search/graph.ts';

type Unworded = Omit<NewFinding, 'message'>;

const warning = (subject: string, rule: string, name: string): Unworded => ({
  subject,
  rule: `explore/${rule}`,
  severity: 'warning',
  identity: JSON.stringify([subject, rule, name]),
});

/** An edge that ought to be taken somewhere: its answer may be below 400. */
const mayBeAccepted = ({ endpoint }: Input['edges'][number]): boolean =>
  endpoint.expect.statuses.length === 0 || endpoint.expect.statuses.some((status) => status < 400);

const statusesOf = (fired: readonly Transition[]): string =>
  [...new Set(fired.flatMap(({ outcomes }) => [...outcomes.keys()].map((each) => each.split(' ')[0] ?? '')))]
    .map((status) => (status === '0' ? 'nothing' : status))
    .join(', ');

function edgeFindings({ walker }: Outcome, told: Told): readonly NewFinding[] {
  const { subject, edges } = told.input;
  return edges.flatMap((edge): NewFinding[] => {
    const own = walker.graph.transitions.filter((transition) => transition.edge === edge.name);
    const fired = own.filter((transition) => transition.fired > 0);
    if (fired.length === 0)
      return [
        {
          ...warning(subject, 'never-fired', edge.name),
          ...placedAt('edges', edge.name, told),
          message:
            own.length > 0
              ? `${edge.name} was never made: the walk ended before.`
              : `${edge.name} was never made: its condition held nowhere, or there was nothing to do it to.`,
        },
      ];
    const refused = fired.every(({ accepted }) => accepted === 0) && mayBeAccepted(edge);
    const times = fired.reduce((sum, each) => sum + each.fired, 0);
    return refused
      ? [
          {
            ...warning(subject, 'always-refused', edge.name),
            ...placedAt('edges', edge.name, told),
            message: `${edge.name} was refused wherever it was made.`,
            detail: `Made ${times} times in ${fired.length} states, answered with ${statusesOf(fired)}.`,
          },
        ]
      : [];
  });
}

function nodeFindings({ walker }: Outcome, told: Told): readonly NewFinding[] {
  const { subject, nodes } = told.input;
  const titles = walker.graph.states.map(({ title }) => title.split(' · ')[0]?.split(', ') ?? []);
  return nodes
    .filter(({ name }) => titles.length > 0 && !titles.some((names) => names.includes(name)))
    .map(({ name }) => ({
      ...warning(subject, 'never-reached', name),
      ...placedAt('nodes', name, told),
      message: `The node ${name} was never reached: its condition held in no state.`,
    }));
}

const BUDGETS = { requests: 'its requests', time: 'its time' } as const;

function budgetFindings(outcome: Outcome, { subject, requests, time }: Input): readonly NewFinding[] {
  const { ended, walker } = outcome;
  if (ended !== 'requests' && ended !== 'time') return [];
  const [edges, pairs] = [walker.coverage.counted(1), walker.coverage.counted(2)];
  const left = walker.graph.transitions.filter(({ fired }) => fired === 0);
  const budget = ended === 'requests' ? `requests: ${requests}` : `time: ${Math.round(time / 1000)}s`;
  return [
    {
      ...warning(subject, 'not-covered', ended),
      message: `The walk used up ${BUDGETS[ended]} (${budget}) before all was covered.`,
      detail: [
        `Transitions: ${edges.made} of ${edges.known} that are known; pairs: ${pairs.made} of ${pairs.known}.`,
        `States: ${walker.graph.states.length}.`,
        left.length > 0 ? `Not tried: ${listed(left.map(({ label }) => label))}.` : '',
        walker.graph.states.length > 100
          ? 'Many states: leave out of abstraction what always differs, such as times and totals.'
          : '',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    },
  ];
}

const outcomesOf = ({ label, outcomes }: Transition): string =>
  `${label}: ${[...outcomes].map(([what, times]) => `${what} (${times} ×)`).join(', ')}`;

function unsteadyFindings({ walker }: Outcome, { subject }: Input): readonly NewFinding[] {
  const unsteady = walker.graph.transitions.filter(isUnsteady);
  if (unsteady.length === 0) return [];
  const edges = [...new Set(unsteady.map(({ edge }) => edge))];
  return [
    {
      ...warning(subject, 'unsteady', edges.join()),
      severity: 'info',
      message: `${listed(edges)} did not do the same each time in the same state.`,
      detail: listed(unsteady.map(outcomesOf)),
    },
  ];
}

/** What a walk did not get to, or got to only now and then. */
export function uncovered(outcome: Outcome, told: Told): readonly NewFinding[] {
  const { input } = told;
  return [
    ...edgeFindings(outcome, told),
    ...nodeFindings(outcome, told),
    ...budgetFindings(outcome, input),
    ...unsteadyFindings(outcome, input),
  ];
}
