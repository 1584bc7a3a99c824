import { goneFrom, looserValue, type LooserOption } from '#model/record/loosening.ts';
import { looserPages } from '../pages.ts';
import type { Options } from './options.ts';

/** What later options of this suite no longer look at, or look at less often. */
export function looser(before: Options, now: Options): readonly LooserOption[] {
  return [
    ...looserPages(before.pages, now.pages),
    ...goneFrom('devices', before.devices, now.devices),
    ...goneFrom('categories', before.categories, now.categories),
    ...looserValue('runs', [before.runs, now.runs], (was, is) => is < was),
    ...looserValue('throttling', [before.throttling, now.throttling], (was, is) => is !== was),
  ];
}
