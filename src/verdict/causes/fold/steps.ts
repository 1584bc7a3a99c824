import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import type { Figure } from '../figure.ts';
import type { Places } from '../place.ts';
import { ENOUGH } from './explained.ts';
import { subjectKey } from './explanations.ts';
import { ALIKE } from './together.ts';
import { familyToken } from './tokens.ts';

/** A figure of a step, with the journey that it is a part of. */
interface Part {
  readonly figure: Figure;
  readonly step: string;
  /** The same for all figures of one family in one journey, the journey's own among them. */
  readonly whole: string;
}

const keyOf = (suite: string, journey: string, family: string): string =>
  JSON.stringify([suite, journey, family]);

function partsOf(figures: readonly Figure[], places: Places): readonly Part[] {
  return figures.flatMap((figure): Part[] => {
    const { check, family } = figure;
    const { step, parent } = places.subject(check.suite, check.subject) ?? {};
    if (step === undefined || parent === undefined || check.metric?.unit !== 'ms') return [];
    return [{ figure, step, whole: keyOf(check.suite, parent, family) }];
  });
}

const rise = ({ figure }: Part): number => figure.rise ?? 0;
const sum = (parts: readonly Part[]): number => parts.reduce((all, part) => all + rise(part), 0);

const tokenOf = ({ place, family }: Figure): string => familyToken(place, family);

/** Journeys that became slower by what their steps did, each with the step that became slower most. */
export function journeysInSteps(figures: readonly Figure[], places: Places): readonly (readonly string[])[] {
  const told = figures.filter(({ isTold }) => isTold);
  const journeys = new Map(
    told.map((figure) => [keyOf(figure.check.suite, figure.check.subject, figure.family), figure]),
  );
  const all = Map.groupBy(partsOf(figures, places), ({ whole }) => whole);
  return [...all].flatMap(([key, parts]) => {
    const slower = parts
      .filter(({ figure }) => figure.isTold)
      .toSorted((a, b) => rise(b) - rise(a) || (a.figure.place.key < b.figure.place.key ? -1 : 1));
    const [whole, most] = [journeys.get(key), slower[0]];
    // Times of steps are of one row of data, those of a journey of all rows, so steps are held against steps.
    if (!whole || !most || rise(most) <= 0 || sum(slower) < ENOUGH * sum(parts)) return [];
    return [[tokenOf(most.figure), tokenOf(whole)]];
  });
}

/** The same step of several journeys, as a fragment or a matrix makes it, where it became slower by about as much. */
export function stepsAlike(figures: readonly Figure[], places: Places): readonly (readonly string[])[] {
  const told = partsOf(figures, places).filter(({ figure }) => figure.isTold && (figure.rise ?? 0) > 0);
  const same = Map.groupBy(told, ({ figure, step }) => keyOf(figure.check.suite, step, figure.family));
  return [...same.values()].flatMap((parts) => {
    const rises = parts.map(rise);
    if (Math.max(...rises) > ALIKE * Math.min(...rises)) return [];
    return [parts.map(({ figure }) => tokenOf(figure))];
  });
}

/** Finds the failure by which a step or its journey has no figure: what fails in that journey. */
export function failureOf(
  findings: readonly JudgedFinding[],
  places: Places,
): (check: Check) => JudgedFinding | undefined {
  const failing = findings
    .filter(({ failing: fails, explains = [] }) => fails && explains.includes('errors'))
    .toSorted((a, b) => (a.identity < b.identity ? -1 : 1));
  const byJourney = new Map(failing.toReversed().map((finding) => [subjectKey(finding), finding]));
  return ({ suite, subject }) => {
    const { journey, parent } = places.subject(suite, subject) ?? {};
    return journey === undefined
      ? undefined
      : byJourney.get(subjectKey({ suite, subject: parent ?? subject }));
  };
}
