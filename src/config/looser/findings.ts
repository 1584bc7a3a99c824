import type { Ignore, SuiteConfig } from '#model/config.ts';
import { gravity } from '#model/observation/finding.ts';
import type { Loosening } from '#model/record/loosening.ts';

type Findings = SuiteConfig['findings'];

/** Larger lets more pass. */
const patience = (failOn: Findings['failOn']): number => (failOn === 'never' ? Infinity : gravity[failOn]);

const sameBut = (one: Ignore, other: Ignore): boolean => one.rule === other.rule && one.match === other.match;
const LAST = '9999-12-31';

/** What is ignored now and was not, or for longer. */
function moreIgnored(before: readonly Ignore[], now: readonly Ignore[]): readonly Ignore[] {
  return now.filter(
    (ignore) =>
      !before.some((other) => sameBut(ignore, other) && (other.until ?? LAST) >= (ignore.until ?? LAST)),
  );
}

const wordsOf = ({ rule, match, until, because }: Ignore): string =>
  [rule, match === undefined ? '' : `"${match}"`, until === undefined ? '' : `until ${until}`, `(${because})`]
    .filter(Boolean)
    .join(' ');

/** How findings of a suite are judged more mildly. */
export function looserFindings(before: SuiteConfig, now: SuiteConfig): readonly Loosening[] {
  const key = `suites.${now.name}.findings`;
  const [was, is] = [before.findings, now.findings];
  return [
    ...(patience(is.failOn) > patience(was.failOn)
      ? [{ key: `${key}.fail-on`, before: was.failOn, now: is.failOn }]
      : []),
    ...(is.onlyNew && !was.onlyNew ? [{ key: `${key}.only-new`, before: 'false', now: 'true' }] : []),
    ...moreIgnored(was.ignore, is.ignore).map((ignore) => ({
      key: `${key}.ignore`,
      now: wordsOf(ignore),
      ...(ignore.place && { place: ignore.place }),
    })),
  ];
}
