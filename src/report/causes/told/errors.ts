import { beyond, figureOf, titleOf, toldByWords } from '../figure-words.ts';
import type { Matter, Told } from '../matter.ts';
import { quoted } from '../where.ts';

/** What answers with errors, or not at all. */
export function errors({ lead, findings: [finding] }: Matter, where: string): Told {
  const figure = lead && figureOf(lead);
  const said = quoted(finding?.message ?? '');
  if (!lead || !figure) return toldByWords('Errors', where, said);
  const share = `${titleOf(lead)} ${figure.words}`;
  return {
    name: 'Errors',
    what: said === '' ? share : `${share}; ${said}`,
    strong: figure.now,
    sentence:
      said === '' ? `${titleOf(lead)} of ${where} is ${figure.now}${beyond(lead)}` : `${where}: ${said}`,
    amount: figure.words,
  };
}
