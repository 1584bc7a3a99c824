import type { Matter, Told } from '../matter.ts';
import { quoted } from '../where.ts';

/** What nobody could look at, or take. */
export function unmeasured({ lead, checks }: Matter, where: string): Told {
  const note = quoted(lead?.note ?? '');
  const figure = lead?.metric ? quoted(lead.metric.title) : '';
  const isGone = lead?.reason === 'subject-removed';
  const more = checks.length > 1 ? ` (${checks.length} checks)` : '';
  const why = isGone ? 'the base has it and this run does not' : note || 'not measured';
  return {
    name: 'Not measured',
    what: `${figure === '' ? '' : `${figure}: `}${why}${more}`,
    sentence: `${figure === '' ? '' : `${figure} of `}${where} could not be measured`,
    amount: '',
  };
}
