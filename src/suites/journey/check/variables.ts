import { askedByCondition } from '#http/json-path.ts';
import { templateParts } from '#http/template-parts.ts';
import { didYouMean } from '#model/suggest.ts';
import { allStepsIn, entriesOf, fragmentSteps, isMap, type Misreference, type PlacedStep } from './walk.ts';

/** Every template's word in the texts of a value. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return templateParts(value).filter((_, at) => at % 2 === 1);
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return entriesOf(value).flatMap(([key, part]) => (key === 'branches' ? [] : wordsIn(part)));
}

/** What a step's conditions ask of what is known by then: `vars.order`. */
function askedIn(step: PlacedStep['step']): readonly string[] {
  const { expect, retry } = step;
  const conditions = [isMap(expect) && expect['assert'], isMap(retry) && retry['until']];
  return conditions
    .filter((text) => typeof text === 'string')
    .flatMap(askedByCondition)
    .flatMap(([name, member]) => (member === undefined ? [] : [`${name}.${member}`]));
}

const capturedBy = (placed: readonly PlacedStep[]): readonly string[] =>
  placed.flatMap(({ step: { capture, expect } }) => {
    const mail = isMap(expect) && isMap(expect['mail']) ? expect['mail']['capture'] : undefined;
    return [...entriesOf(capture), ...entriesOf(mail)].map(([name]) => name);
  });

/** Names that stand for something at a place; undefined where only running tells. */
interface Known {
  readonly vars: readonly string[] | undefined;
  readonly row: readonly string[] | undefined;
  readonly matrix: readonly string[];
}

const nobody: Readonly<Record<keyof Known, readonly [why: string, next: string]>> = {
  vars: [
    'which no step captures',
    'Capture it in an earlier step, or set it under vars at the top of the file.',
  ],
  row: ['which no row of data has', 'Add it to the rows.'],
  matrix: ['which is not under matrix', 'Add it there.'],
};

function unknownWords(placed: readonly PlacedStep[], known: Known): readonly Misreference[] {
  return placed.flatMap(({ step, path }) => {
    const written = wordsIn(step).map((word) => [word, `\${{ ${word} }}`] as const);
    const asked = askedIn(step).map((word) => [word, `$.${word}`] as const);
    return [...new Map([...asked, ...written])].flatMap(([word, told]) => {
      const [scope = '', name = ''] = word.split('.');
      if (scope !== 'vars' && scope !== 'row' && scope !== 'matrix') return [];
      const names = known[scope];
      if (names === undefined || names.includes(name)) return [];
      const [why, next] = nobody[scope];
      // Those of the file are filled in before, and are no part of what a condition knows.
      const isCaptured = scope === 'vars' && told.startsWith('$.');
      const advice = isCaptured ? 'Capture it in an earlier step.' : next;
      return [{ path, message: `uses ${told}, ${why}.${didYouMean(name, names)} ${advice}` }];
    });
  });
}

function columnsOf(data: unknown): readonly string[] | undefined {
  if (typeof data === 'string') return undefined;
  return Array.isArray(data) ? data.flatMap((row) => entriesOf(row).map(([name]) => name)) : [];
}

/** Templates that stand for nothing, whatever is captured: a name misspelt, a column that no row has. */
export function unknownVariables({ fragments, journeys }: Readonly<Partial<Record<string, unknown>>>) {
  const shared = entriesOf(fragments).flatMap(([name, each]) => allStepsIn(...fragmentSteps(name, each)));
  const ways = entriesOf(journeys).map(([name, journey]) => {
    const { steps, always, matrix, data } = isMap(journey) ? journey : {};
    const path = ['journeys', name];
    const placed = [...allStepsIn(steps, [...path, 'steps']), ...allStepsIn(always, [...path, 'always'])];
    return { placed, row: columnsOf(data), matrix: entriesOf(matrix).map(([key]) => key) };
  });
  const own = ways.flatMap(({ placed }) => placed);
  // What code gives is known when it ran.
  const runsCode = [...shared, ...own].some(({ step }) => step['run'] !== undefined);
  const vars = (placed: readonly PlacedStep[]) => (runsCode ? undefined : capturedBy([...shared, ...placed]));
  const anywhere: Known = {
    vars: vars(own),
    row: ways.some(({ row }) => row === undefined) ? undefined : ways.flatMap(({ row = [] }) => row),
    matrix: ways.flatMap(({ matrix }) => matrix),
  };
  return [
    ...unknownWords(shared, anywhere),
    ...ways.flatMap(({ placed, row, matrix }) => unknownWords(placed, { vars: vars(placed), row, matrix })),
  ];
}
