import type { Observation } from '#model/contract/observation.ts';
import type { State } from '#model/contract/state.ts';
import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { NewFinding } from '#model/observation/finding.ts';
import { stateGraphExhibit } from '#model/observation/state-graph.ts';
import type { Described } from '../described/described.ts';
import type { GraphExhibit } from '../exhibit.ts';
import type { Input } from '../input.ts';
import { rootsOf } from '../check.ts';
import { violationsIn, type Outcome } from '../outcome.ts';
import { coveredOf } from './covered.ts';
import { diagramOf } from './diagram.ts';
import { describedNote, inferredExhibit, lackingFindings, unmadeFindings } from './described.ts';
import { findingsOf, wayWords, type Told } from './findings.ts';
import { measurementsOf } from './measurements.ts';
import { picturesOf } from './pictures.ts';

/** What is told of a walk besides what came of it. */
export interface Telling extends Told {
  readonly state: State;
  readonly described?: Described | undefined;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Roots of expressions that no state tells. */
const BESIDE_STATE: ReadonlySet<string> = new Set(['vars', 'last', 'status', 'body', 'headers']);

/** Edges that can be done by what was seen on the way to a state. */
const hangingIn = ({ edges }: Input): ReadonlySet<string> =>
  new Set(
    edges
      .filter(({ when = '', foreach = '' }) =>
        [when, foreach].flatMap(rootsOf).some((root) => BESIDE_STATE.has(root)),
      )
      .map(({ name }) => name),
  );

function graphOf({ walker: { graph }, ended }: Outcome, input: Input, seed: number): GraphExhibit {
  const hanging = hangingIn(input);
  const keyOf = (state: number): string => graph.states[state]?.key ?? '';
  return {
    states: graph.states.map(({ key, title, depth }) => ({ key, title, depth })),
    transitions: graph.transitions
      .filter(({ fired }) => fired > 0)
      .map(({ edge, kind, from, to, outcomes }) => ({
        edge,
        kind,
        from: keyOf(from),
        ...(to !== undefined && { to: keyOf(to) }),
        outcomes: [...new Set([...outcomes.keys()].map((outcome) => outcome.split(' ')[0] ?? ''))].toSorted(),
        hangs: hanging.has(edge),
      })),
    whole: ended === 'covered',
    abstraction: input.abstraction,
    seed,
  };
}

/** Ways to broken rules as journeys, one below the other. */
const journeys = (outcome: Outcome): string =>
  violationsIn(outcome)
    .filter(({ record }) => record !== '')
    .map(({ fault, path, record }) => {
      const steps = record.replaceAll(/^/gm, '    ');
      const why = fault.message.replaceAll(/\s+/g, ' ');
      return `# ${fault.name}: ${why}\n${JSON.stringify(wayWords(path))}:\n  steps:\n${steps}\n`;
    })
    .join('\n');

function exhibitsOf(outcome: Outcome, { input, described }: Telling): readonly NewExhibit[] {
  const { subject } = input;
  const diagram = diagramOf(outcome);
  const covered = coveredOf(outcome, input, diagram);
  const kept = journeys(outcome);
  return [
    {
      subject,
      name: 'graph',
      mime: 'application/json',
      body: bytes(JSON.stringify(graphOf(outcome, input, described?.seed ?? 0))),
    },
    { subject, ...stateGraphExhibit(covered) },
    ...picturesOf(diagram).map((picture) => ({ subject, ...picture })),
    ...(kept === '' ? [] : [{ subject, name: 'journeys', mime: 'text/plain', body: bytes(kept) }]),
  ];
}

function notesOf(
  outcome: Outcome,
  { subject }: Input,
  { way, titles }: State,
): NonNullable<Observation['notes']> {
  const { raced, replayed, walker } = outcome;
  const back = way === 'restore' ? `State is brought back by ${titles.join(', ')}.` : '';
  const texts = [
    back,
    raced ? `${raced.run} of ${raced.of} races were run.` : '',
    walker.astray > 0 ? `${walker.astray} times a known way led to another state than before.` : '',
    replayed ? `Replayed: ${replayed.join(', ')}.` : '',
  ];
  return texts.filter((text) => text !== '').map((text) => ({ subject, text }));
}

/** The line that names the description. */
function placeOf({ places }: Told): Pick<NewFinding, 'source'> {
  const place = places['from'];
  if (!place) return {};
  const { file, line, column } = place;
  return { source: { file, line, column } };
}

/** What a walk saw, whole or broken off, in the house's nouns. */
export function observationOf(outcome: Outcome, telling: Telling): Observation {
  const { input, state, described } = telling;
  const { subject } = input;
  return {
    measurements: measurementsOf(outcome, subject),
    findings: [
      // What lets nobody in explains most of what follows.
      ...(described ? lackingFindings(described, subject, placeOf(telling)) : []),
      ...findingsOf(outcome, telling),
      ...(described ? unmadeFindings(described, subject) : []),
    ],
    exhibits: [...exhibitsOf(outcome, telling), ...(described ? [inferredExhibit(described, subject)] : [])],
    notes: [...(described ? [describedNote(described, subject)] : []), ...notesOf(outcome, input, state)],
  };
}
