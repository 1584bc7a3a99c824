import type { Row } from '../../view/row.ts';

/** A result in a word for its badge. */
export const badges: Readonly<Record<Row['mark'], string>> = {
  failed: 'failed',
  missing: 'not measured',
  warned: 'warned',
  undecided: 'undecided',
  new: 'new',
  passed: 'passed',
  watched: 'shown only',
};
