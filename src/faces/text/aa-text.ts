import type { Alike, Kept } from '#pipeline/commands/aa.ts';
import { alikeWords } from '#report/aa.ts';
import { clean } from '#system/text.ts';
import { table } from './table.ts';

const notKept = {
  'dry-run': 'a dry run changes nothing',
  interrupted: 'it was interrupted',
  partial: 'not every suite of the config ran',
  incomplete: 'the baseline it would go with could not be measured completely',
} as const;

function keptText(kept: Kept): string {
  if (kept.kind === 'history') return `Kept in the history of ${kept.where}.`;
  if (kept.kind === 'baseline') return `Kept with a new baseline: ${kept.where}.`;
  if (kept.kind === 'no-baseline')
    return (
      `Not kept: ${kept.folder} holds no baseline to keep it with; ` +
      '`tidemark run` and `tidemark accept` make one.'
    );
  return `Not kept: ${notKept[kept.kind]}.`;
}

/** Whether pages that are received unchanged measured alike; empty where none was looked at. */
function unchangedText({ pages, broken }: Alike['unchanged']): string {
  if (pages === 0) return '';
  const all = pages === 1 ? '1 page view' : `${pages} page views`;
  const held = broken.length === 0 ? 'none failed' : `${clean(broken.join(', '), 300)} failed all the same`;
  return `Received unchanged, as the rule of unchanged pages has it: ${all}; ${held}.\n`;
}

/** What an A/A run says: the rate of false alarms, noise and bias of each figure, and where it is kept. */
export function aaText(result: Pick<Alike, 'alarms' | 'figures' | 'kept' | 'unchanged'>): string {
  const { rate, rows } = alikeWords(result);
  return `${rate}\n\n${table(rows)}\n${unchangedText(result.unchanged)}${keptText(result.kept)}\n`;
}
