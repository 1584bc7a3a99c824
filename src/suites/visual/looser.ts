import { goneFrom, looserValue, type LooserOption } from '#model/record/loosening.ts';
import { looserPages } from '../pages.ts';
import { changesIn, viewportsOf, type ChangeRule, type Options } from './options.ts';

/** Rules that axe does not look at; `all` where it does not look. */
function unlooked(axe: Options['axe']): readonly string[] {
  if (typeof axe === 'boolean') return axe ? [] : ['all'];
  return axe.disable;
}

const sizes = (options: Options): readonly string[] =>
  viewportsOf(options).map(({ name, width, height }) => `${name} (${width} × ${height})`);
const added = (key: string, before: readonly string[], now: readonly string[]): readonly LooserOption[] =>
  now.filter((entry) => !before.includes(entry)).map((entry) => ({ key, now: entry }));

const LEVELS = ['off', 'warn', 'fail'] as const;
const ruleWords = ({ level, selector, properties = [] }: ChangeRule): string =>
  `${level} ${selector}${properties.length > 0 ? ` (${properties.toSorted().join(', ')})` : ''}`;

/** Changes that fail no more, or of which nobody is told. */
function looserChanges(before: Options, now: Options): readonly LooserOption[] {
  const [was, is] = [changesIn(before), changesIn(now)];
  return [
    ...looserValue('changes', [was.level, is.level], (from, to) => LEVELS.indexOf(to) < LEVELS.indexOf(from)),
    ...added('changes', was.rules.map(ruleWords), is.rules.map(ruleWords)),
  ];
}

/** What later options of this suite no longer look at, or look at less sharply. */
export function looser(before: Options, now: Options): readonly LooserOption[] {
  return [
    ...looserPages(before.pages, now.pages),
    ...goneFrom('viewports', sizes(before), sizes(now)),
    ...added('mask', before.mask, now.mask),
    ...looserValue('threshold', [before.threshold, now.threshold], (was, is) => is > was),
    ...(unlooked(before.axe).includes('all')
      ? []
      : added('axe.disable', unlooked(before.axe), unlooked(now.axe))),
    ...looserChanges(before, now),
    ...looserValue('full-page', [before['full-page'], now['full-page']], (was, is) => was && !is),
  ];
}
