import { gravity, type Severity } from '#model/observation/finding.ts';
import { goneFrom, looserValue, type LooserOption } from '#model/record/loosening.ts';
import { fromOf, type FromOptions } from './from-options.ts';

const graveness = (severity: Severity | 'off'): number => (severity === 'off' ? -1 : gravity[severity]);

/** What of a description is no longer looked at, or held less strictly. */
export function looserFrom(
  before: FromOptions | undefined,
  now: FromOptions | undefined,
): readonly LooserOption[] {
  if (before === undefined) return [];
  const was = fromOf(before);
  if (now === undefined) return [{ key: 'from', before: was.openapi }];
  const is = fromOf(now);
  const rules = (Object.keys(was.rules) as (keyof typeof was.rules)[]).flatMap((rule) =>
    looserValue(
      `from.rules.${rule}`,
      [was.rules[rule], is.rules[rule]],
      (a, b) => graveness(b) < graveness(a),
    ),
  );
  return [
    ...looserValue('from.openapi', [was.openapi, is.openapi], (a, b) => a !== b),
    ...(was.include === undefined && is.include !== undefined
      ? [{ key: 'from.include', before: 'all', now: is.include.join(', ') }]
      : goneFrom('from.include', is.include === undefined ? [] : (was.include ?? []), is.include ?? [])),
    ...goneFrom('from.exclude', is.exclude ?? [], was.exclude ?? []).map(({ before: word = '' }) => ({
      key: 'from.exclude',
      before: 'made',
      now: word,
    })),
    ...goneFrom('from.auth', Object.keys(was.auth), Object.keys(is.auth)),
    ...goneFrom('from.headers', Object.keys(was.headers), Object.keys(is.headers)),
    // Values that are always the same try less than others each time; of two such nobody can tell.
    ...looserValue('from.seed', [was.seed, is.seed], (a, b) => typeof b === 'number' && a !== b),
    ...looserValue('from.most', [was.most, is.most], (a, b) => b < a),
    ...rules,
  ];
}
