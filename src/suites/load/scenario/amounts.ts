import { z } from 'zod';

const times: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
const rates: Readonly<Record<string, number>> = { '/s': 1, '/m': 1 / 60, '/min': 1 / 60 };

function read(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*(\/?[a-z]+)$/.exec(text.trim()) ?? [];
  const factor = unit !== undefined && Object.hasOwn(units, unit) ? units[unit] : undefined;
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

function amount(
  noun: string,
  units: Readonly<Record<string, number>>,
  example: string,
  bare: readonly [string, string],
) {
  const wrong = (input: unknown): string =>
    typeof input === 'number' || /^\d+(\.\d+)?$/.test(String(input))
      ? `${String(input)} needs a unit: ${String(input)}${bare[0]} or ${String(input)}${bare[1]}?`
      : `${JSON.stringify(input)} is not a ${noun}; write ${example}`;
  return z.string({ error: (issue) => wrong(issue.input) }).transform((text, context) => {
    const value = read(text, units);
    if (value !== undefined) return value;
    context.issues.push({ code: 'custom', message: wrong(text), input: text });
    return z.NEVER;
  });
}

/** `300ms`, `2.5s`, `1m`, `1h` as ms. */
export const Duration = amount('time', times, '300ms, 60s or 2m', ['ms', 's']);

/** `20/s`, `300/m` as requests a second. */
export const RateOrZero = amount('rate', rates, '20/s or 300/m', ['/s', '/m']);

/** The same, above 0. */
export const Rate = RateOrZero.refine(
  (rate) => rate > 0,
  'a rate must be above 0; leave the scenario out instead',
);
