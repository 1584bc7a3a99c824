import { compileMatcher } from '#http/matches.ts';
import { matcherOf, type MatcherOptions } from '#http/matcher-options.ts';
import { withoutQuery, type Followed } from '../../../exchange/follow.ts';
import { fillJson, type Scope } from '../../../exchange/scope.ts';
import type { Exchanged } from '../../../exchange/send.ts';
import type { JourneyExpectation } from '../../step-options.ts';
import type { Fault } from '../outcome.ts';

const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${count} times`;

const faultOf = (expected: string, message: string): Fault => ({ part: 'redirect', rule: expected, message });

/** The first that leads elsewhere than it must. */
function otherwise(redirects: readonly string[], wanted: readonly MatcherOptions[]): Fault | undefined {
  for (const [at, options] of wanted.entries()) {
    const which = `redirect ${at + 1}`;
    const led = redirects[at];
    const name = led === undefined ? which : `${which} (${withoutQuery(led)})`;
    const message = compileMatcher(matcherOf(options), { now: Date.now, quiet: true })(led, name);
    if (message !== undefined) return faultOf(which, `is redirected otherwise: ${message}`);
  }
  return undefined;
}

function miscounted(redirects: readonly string[], count: number): Fault | undefined {
  if (redirects.length === count) return undefined;
  const way = redirects.length > 0 ? `, to ${redirects.map(withoutQuery).join(', ')}` : '';
  return faultOf(
    `${count} redirects`,
    `is redirected ${times(redirects.length)} instead of ${times(count)}${way}`,
  );
}

/** In what the redirects that were followed are not as they must be. */
export function redirectFault(
  exchanged: Exchanged | Followed,
  expected: JourneyExpectation['redirects'],
  scope: Scope,
): Fault | undefined {
  if (!('redirects' in exchanged)) return undefined;
  const { redirects, astray } = exchanged;
  if (astray !== undefined) return faultOf('an end', astray);
  if (expected === undefined) return undefined;
  if (typeof expected === 'number') return miscounted(redirects, expected);
  const wanted = fillJson(expected, scope) as typeof expected;
  return otherwise(redirects, wanted) ?? miscounted(redirects, wanted.length);
}
