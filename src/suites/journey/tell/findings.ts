import type { Bench } from '#model/contract/bench.ts';
import type { NewFinding } from '#model/observation/finding.ts';
import type { Task } from '#model/task.ts';
import type { Input } from '../input.ts';
import { exchangeText } from './exchange-text.ts';
import type { Part } from '../run/outcome.ts';
import type { Wrong } from '../run/ledger.ts';

/** The rule that a fault breaks; all others are expectations. */
const rules: Readonly<Partial<Record<Part, string>>> = {
  contract: 'contract',
  capture: 'capture',
  variable: 'capture',
  unsent: 'unsent',
  charset: 'charset',
  'no-answer': 'no-answer',
  'target-down': 'target-down',
  'time-limit': 'time-limit',
  replay: 'replay',
  run: 'code',
  browser: 'browser',
};

/** Where things are told of. */
export interface Telling {
  readonly task: Pick<Task, 'places'>;
  readonly input: Pick<Input, 'subject' | 'journey'>;
  readonly bench: Pick<Bench, 'redact' | 'target'>;
  /** Of several rows the one that was gone through with, from 1. */
  readonly row?: number | undefined;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sourceOf({ places }: Telling['task'], step: string | undefined): Pick<NewFinding, 'source'> {
  const place = step === undefined ? undefined : places?.[step];
  if (!place) return {};
  const { file, line, column } = place;
  return { source: { file, line, column } };
}

/** A fault as a finding: its identity is where it is and what was expected, never what was answered. */
export function findingOf({ step, fault, outcome, severity }: Wrong, telling: Telling): NewFinding {
  const { input, bench, task, row } = telling;
  const { part, rule, message, detail } = fault;
  const parts = [detail, outcome?.exchange && exchangeText(outcome.exchange, bench.target)];
  const text = parts.filter((each) => each !== undefined && each !== '').join('\n');
  const of = row === undefined ? '' : ` (row ${row})`;
  return {
    subject: input.subject,
    rule: `journey/${rules[part] ?? 'expectation'}`,
    severity,
    message: bench.redact(`${capital(step ?? input.journey)}${of} ${message.replace(/\.$/, '')}.`),
    // A target that is down is the same fault at whichever step that shows.
    identity: [input.journey, row, part === 'target-down' ? undefined : step, part, rule]
      .filter((each) => each !== undefined)
      .join(' '),
    ...sourceOf(task, step),
    explains: ['errors'],
    // What its author expects holds whether or not a base is known.
    ...(severity === 'error' && { absolute: true }),
    ...(text !== '' && { detail: bench.redact(text) }),
  };
}

/** A journey that failed and then passed: shown, and never red. */
export function flakyFinding(wrongs: readonly Wrong[], telling: Telling): NewFinding | undefined {
  const [first] = wrongs.filter(({ severity }) => severity === 'error');
  if (!first) return undefined;
  const { identity, message, absolute: _absolute, explains: _none, ...finding } = findingOf(first, telling);
  const plain = message.replace(/\.$/, '');
  return {
    ...finding,
    rule: 'journey/flaky',
    severity: 'info',
    identity: `flaky ${identity}`,
    message: `${plain}, and did not when the journey began anew.`,
  };
}
