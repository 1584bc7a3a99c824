import { goneFrom, looserValue, type LooserOption } from '#model/record/loosening.ts';
import { Compiler, deedsIn } from './compile.ts';
import type { DeedNode } from './input.ts';
import type { JourneyOptions, Options } from './options.ts';

function deedsOf(name: string, { steps, as }: JourneyOptions, options: Options): readonly DeedNode[] {
  const compiler = new Compiler({ options, as, placeOf: () => undefined });
  return deedsIn(compiler.compile(steps, ['journeys', name, 'steps']));
}

const expectationOf = ({ options }: DeedNode): string => JSON.stringify(options.expect ?? {});

function looserJourney(name: string, before: Options, now: Options): readonly LooserOption[] {
  const [was, is] = [before.journeys[name], now.journeys[name]];
  if (!was) return [];
  const earlier = deedsOf(name, was, before);
  const later = is ? deedsOf(name, is, now) : [];
  if (!is) return [{ key: `journeys.${name}`, before: earlier.map(({ id }) => id).join(', ') }];
  const ids = (deeds: readonly DeedNode[]) => deeds.map(({ id }) => id);
  const expectations = earlier.flatMap((deed) => {
    const same = later.find(({ id }) => id === deed.id);
    if (!same) return [];
    const key = `journeys.${name}.${deed.id} expect`;
    const pair = [expectationOf(deed), expectationOf(same)] as const;
    return looserValue(key, pair, (a, b) => a !== b && a !== '{}');
  });
  const known = later.flatMap(({ id, options }) => {
    const wrong = options['expect-failure'];
    const had = earlier.find((deed) => deed.id === id)?.options['expect-failure'];
    return wrong && !had ? [{ key: `journeys.${name}.${id} expect-failure`, now: String(wrong.status) }] : [];
  });
  return [...goneFrom(`journeys.${name}.steps`, ids(earlier), ids(later)), ...expectations, ...known];
}

/** What later options of this suite no longer do, expect, or hold to be wrong. */
export function looser(before: Options, now: Options): readonly LooserOption[] {
  return [
    ...Object.keys(before.journeys).flatMap((name) => looserJourney(name, before, now)),
    ...looserValue('retries', [before.retries, now.retries], (was, is) => is > was),
    ...goneFrom('probes', Object.keys(before.probes), Object.keys(now.probes)),
    ...goneFrom('skip-tags', now['skip-tags'] ?? [], before['skip-tags'] ?? []).map(
      ({ key, before: tag }) => ({
        key,
        ...(tag !== undefined && { now: tag }),
      }),
    ),
  ];
}
