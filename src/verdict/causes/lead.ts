import { isBad, isFailing } from './figure.ts';
import type { Lead } from './fold/fold.ts';
import type { Told } from './kind.ts';

/** How much a figure moved, without a unit: the logarithm of now over before, or over its limit; else 0. */
export function moveOf({ check: { now, before, limit } }: Pick<Lead, 'check'>): number {
  const from = before ?? (limit?.type === 'regress' ? undefined : limit?.value);
  if (now === undefined || from === undefined || now <= 0 || from <= 0) return 0;
  return Math.abs(Math.log(now / from));
}

/** How well a check tells of a cause: what it is about, what fails, what was bounded, what leads other figures. */
function rankOf({ check, figure }: Lead, { kind, family }: Told): number {
  const isAbout = kind === 'broken' ? check.kind === 'findings' : figure?.family === family;
  return (
    Number(isBad(check)) * 16 +
    Number(isAbout) * 8 +
    Number(isFailing(check)) * 4 +
    Number(check.reason !== 'watch-hit') * 2 +
    Number((figure?.metric?.leads?.length ?? 0) > 0)
  );
}

/** The check that tells of a cause best, of its own and those it shares. */
export function leadOf(leads: readonly Lead[], told: Told): Lead | undefined {
  return leads.toSorted(
    (a, b) =>
      rankOf(b, told) - rankOf(a, told) || moveOf(b) - moveOf(a) || (a.check.id < b.check.id ? -1 : 1),
  )[0];
}
