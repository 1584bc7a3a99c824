import type { Matter, Told } from '../matter.ts';
import { quoted } from '../where.ts';

/** What nobody could look at. */
export function unmeasured({ lead, checks }: Matter, where: string): Told {
  const note = quoted(lead?.note ?? '');
  const isGone = lead?.reason === 'subject-removed';
  const more = checks.length > 1 ? ` (${checks.length} checks)` : '';
  const missing = lead?.metric ? `${quoted(lead.metric.title)} was not measured` : 'was not measured';
  const why = isGone ? 'the base has it and this run does not' : note;
  return {
    name: 'Could not look',
    what: (why === '' ? missing : why) + more,
    sentence: `${where} could not be measured`,
    amount: '',
  };
}
