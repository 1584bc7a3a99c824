import { endpointName, requestLine } from '#http/endpoint-options.ts';
import { writeAmount } from '#model/amounts.ts';
import { goneFrom, looserValue, type LooserOption } from '#model/record/loosening.ts';
import type { Options, Scenario } from './options.ts';
import type { RateStretch } from './rate-patterns.ts';

type Endpoint = Scenario['endpoints'][number];

const lineOf = (endpoint: Endpoint): string => {
  const { method, path } = requestLine(endpoint);
  return `${method} ${path}`;
};

/** The most and the least requests a second that a rate comes to, and how long it says that it lasts. */
function sizeOf(rate: readonly RateStretch[]): readonly number[] {
  const rates = rate.flatMap(({ from, to }) => [from, to]);
  return [Math.max(...rates), Math.min(...rates), rate.reduce((sum, { ms = 0 }) => sum + ms, 0)];
}

const rateWords = (rate: readonly RateStretch[]): string =>
  rate
    .map(({ from, to, ms }) =>
      [
        writeAmount(from, 'per-second'),
        from === to ? '' : `to ${writeAmount(to, 'per-second')}`,
        ms === undefined ? '' : `for ${writeAmount(ms, 'ms')}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');

function looserRate(before: Scenario['rate'], now: Scenario['rate']): readonly LooserOption[] {
  if (before === undefined) return [];
  if (now === undefined) return [{ key: 'rate', before: rateWords(before) }];
  const [was, is] = [sizeOf(before), sizeOf(now)];
  return is.some((size, at) => size < (was[at] ?? 0))
    ? [{ key: 'rate', before: rateWords(before), now: rateWords(now) }]
    : [];
}

/** A number that is less than it was, or gone. */
function less(key: string, before: number | undefined, now: number | undefined): readonly LooserOption[] {
  return looserValue(key, [before ?? 0, now ?? 0], (was, is) => is < was);
}

/** What an answer has to be. Which of two expectations is milder is not told apart: any other one is named. */
function otherExpectation(before: Endpoint, now: Endpoint): readonly LooserOption[] {
  const [was, is] = [JSON.stringify(before.expect), JSON.stringify(now.expect)];
  return was === is || was === '{}' ? [] : [{ key: `${endpointName(before)} expect`, before: was, now: is }];
}

function looserScenario(before: Scenario, now: Scenario): readonly LooserOption[] {
  return [
    ...goneFrom('endpoints', before.endpoints.map(lineOf), now.endpoints.map(lineOf)),
    ...before.endpoints.flatMap((endpoint) => {
      const same = now.endpoints.find((other) => lineOf(other) === lineOf(endpoint));
      return same ? otherExpectation(endpoint, same) : [];
    }),
    ...looserRate(before.rate, now.rate),
    ...less('concurrency', before.concurrency, now.concurrency),
    ...less('iterations', before.iterations, now.iterations),
    ...less('duration', before.duration, now.duration),
    ...looserValue('timeout', [before.timeout, now.timeout], (was, is) => is > was),
    ...looserValue('overflow', [before.overflow, now.overflow], (was, is) => was !== is),
  ];
}

/** What later options of this suite no longer send, send less of, or expect otherwise of answers. */
export function looser(before: Options, now: Options): readonly LooserOption[] {
  return Object.entries(before.scenarios).flatMap(([name, scenario]) => {
    const same = now.scenarios[name];
    if (!same) return [{ key: `scenarios.${name}`, before: scenario.endpoints.map(lineOf).join(', ') }];
    return looserScenario(scenario, same).map((option) => ({
      ...option,
      key: `scenarios.${name}.${option.key}`,
    }));
  });
}
