import type { Finding } from '#model/observation/finding.ts';

/** A finding before the runner says whose it is. */
export type Found = Omit<Finding, 'suite'>;
