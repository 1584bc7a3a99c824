import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe-core's program, as text for the page. */
export const axeSource: string = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
