import { z } from 'zod';
import { amountOf } from '#model/amounts.ts';

const Duration = amountOf('ms');
const RateOrZero = amountOf('per-second');
const Rate = RateOrZero.refine((rate) => rate > 0, 'a rate must be above 0; leave the scenario out instead');

/** From one rate to another (requests a second), straight; without `ms` it lasts as long as the scenario. */
export interface RateStretch {
  readonly from: number;
  readonly to: number;
  readonly ms?: number;
}

/** Every way to write a `rate`, and the stretches it stands for. A new pattern is one entry. */
const ratePatterns = {
  /** `20/s` */
  constant: Rate.transform((rate): readonly RateStretch[] => [{ from: rate, to: rate }]),
  /** `{ from: 1/s, to: 20/s }` */
  ramp: z
    .strictObject({ from: RateOrZero, to: RateOrZero })
    .refine(({ from, to }) => from + to > 0, 'a ramp must have a rate above 0 at one end')
    .transform((ramp): readonly RateStretch[] => [ramp]),
  /** `{ steps: [{ rate: 5/s, for: 10s }, …] }` */
  steps: z
    .strictObject({ steps: z.array(z.strictObject({ rate: Rate, for: Duration })).min(1) })
    .transform(({ steps }) => steps.map(({ rate, for: ms }): RateStretch => ({ from: rate, to: rate, ms }))),
};

/** What stands under `rate`. */
export const RateOptions = z.union(Object.values(ratePatterns));

/** Whether a rate says itself how long it lasts. */
export function hasOwnLength(rate: readonly RateStretch[]): boolean {
  return rate.every(({ ms }) => ms !== undefined);
}
