import type { NewFinding } from '#model/observation/finding.ts';
import { untried, type Outcome } from '../outcome.ts';
import type { Confirmed } from '../search/confirm.ts';
import { isWritten, sourceOf, type Told } from './source.ts';
import { uncovered } from './uncovered.ts';

export type { Told } from './source.ts';

/** `create > pay(1) > refund(1)`; '' is the start. */
export const wayWords = (path: readonly string[]): string => path.join(' > ');

const afterWords = (path: readonly string[]): string => {
  const way = wayWords(path);
  return way === '' ? 'at the start' : `after ${way}`;
};

const AT_ONCE = 'the last two at once; one after the other they do no harm';

/** What happened, in one sentence without values, so that the same fault reads the same in the next run. */
function sentence({ fault, path }: Confirmed): string {
  if (fault.about !== undefined) return `${fault.about} ${fault.message} ${afterWords(path)}.`;
  switch (fault.rule) {
    case 'invariant':
      return `${fault.name} does not hold ${afterWords(path)}.`;
    case 'race':
      return `${fault.name} does not hold ${afterWords(path)}, ${AT_ONCE}.`;
    case 'probe-answer':
      return `${fault.message} ${afterWords(path)}.`.replace(/^t/, 'T');
    default:
      return `${path.at(-1) ?? ''} ${fault.message} ${afterWords(path.slice(0, -1))}.`;
  }
}

function detailOf({ fault, path, places, requests, record }: Confirmed, { described }: Told): string {
  const seed = described?.seed ?? 0;
  return [
    fault.rule === 'invariant' || fault.rule === 'race' ? `${fault.message}.` : '',
    places > 1 ? `The same in ${places} places of the graph; this is the shortest way.` : '',
    `First seen after ${requests} requests.`,
    path.length > 0 ? `Again: explore: { replay: "${wayWords(path)}" }` : '',
    seed === 0 ? '' : `Values are made by from: { seed: ${seed} }.`,
    record === '' ? '' : `As steps of a journey:\n${record}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function findingOf(confirmed: Confirmed, told: Told): NewFinding {
  const { fault, path, edge } = confirmed;
  const { subject } = told.input;
  return {
    ...(fault.severity === 'error' && { explains: ['errors'] }),
    // What its author wrote holds whether or not a base is known.
    ...(fault.severity === 'error' && isWritten(confirmed, told) && { absolute: true }),
    subject,
    rule: `explore/${fault.rule}`,
    severity: fault.severity,
    message: sentence(confirmed),
    identity: JSON.stringify([subject, fault.rule, fault.name, edge, wayWords(path)]),
    detail: detailOf(confirmed, told),
    ...sourceOf(confirmed, told),
  };
}

/** What did not come again, or could not be tried again: told, and never more than that. */
function flakyOf(confirmed: Confirmed, told: Told, why: string): NewFinding {
  const { subject } = told.input;
  const { rule, name } = confirmed.fault;
  const { explains: _none, absolute: _absolute, ...finding } = findingOf(confirmed, told);
  return {
    ...finding,
    rule: 'explore/flaky',
    severity: 'info',
    message: `${sentence(confirmed).slice(0, -1)}: ${why}.`,
    identity: JSON.stringify([subject, 'flaky', rule, name, confirmed.edge]),
  };
}

/** Everything that a walk found. */
export function findingsOf(outcome: Outcome, told: Told): readonly NewFinding[] {
  const all = [...outcome.confirmed, ...(outcome.raced?.found ?? [])];
  return [
    ...all.map((confirmed) =>
      confirmed.flaky
        ? flakyOf(confirmed, told, 'seen once, and not again from a clean start')
        : findingOf(confirmed, told),
    ),
    ...untried(outcome).map((seen) =>
      flakyOf(seen, told, 'seen once, and the run ended before it could be tried again'),
    ),
    ...(outcome.replayed ? [] : uncovered(outcome, told)),
  ];
}
