import type { Check } from '#model/record/verdict.ts';
import { subjectIn } from '../../view/subject-label.ts';
import { beyond, figureOf, titleOf, toldByWords } from '../figure-words.ts';
import type { Matter, Told } from '../matter.ts';
import { named, quoted } from '../where.ts';
import { toldByStep } from './step.ts';
import { toldByWay } from './way.ts';

/** ` of `browse``, where the share is that of more than what it is about. */
function ofWhole(share: Check, { cause: { anchor }, report }: Matter): string {
  const subject = subjectIn(report, share);
  const isWhole = anchor.kind === 'endpoint' && subject?.endpoint === undefined;
  return isWhole && subject?.scenario !== undefined ? ` of ${named(subject.scenario)}` : '';
}

/** What answers with errors, or not at all. */
export function errors(matter: Matter, where: string): Told {
  const told = toldByStep(matter, where) ?? toldByWay(matter);
  if (told) return told;
  const [finding] = matter.findings;
  const share = matter.lead;
  const figure = share && figureOf(share);
  const said = quoted(finding?.message ?? '');
  if (!share || !figure) return toldByWords('Errors', where, said);
  const brief = `${titleOf(share)}${ofWhole(share, matter)} ${figure.words}`;
  return {
    name: 'Errors',
    what: said === '' ? brief : `${brief}; ${said}`,
    brief,
    strong: figure.now,
    sentence:
      said === '' ? `${titleOf(share)} of ${where} is ${figure.now}${beyond(share)}` : `${where}: ${said}`,
    amount: figure.words,
  };
}
