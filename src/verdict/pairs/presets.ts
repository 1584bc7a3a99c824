/** How thorough the pairs are: how many at most, and how an alarm's 1 % is spent over the looks. */
export type PresetName = 'quick' | 'normal' | 'deep';

/** A moment to decide. Over all looks the alphas sum to 1 %; without alpha a look can only pass. */
export interface Occasion { readonly pairs: number; readonly alpha: number; readonly beta: number }

/** The chance of any false alarm in a whole pull request. */
const ALARM = 0.01;

const looks: Readonly<Record<PresetName, Readonly<Record<number, number>>>> = {
  quick: { 4: 0, 6: 0, 8: 0, 10: 0.005, 14: 0.005 },
  normal: { 4: 0, 6: 0, 8: 0, 10: 0.004, 14: 0.003, 20: 0.003 },
  deep: { 4: 0, 6: 0, 8: 0, 10: 0.003, 14: 0.0025, 20: 0.0025, 30: 0.002 },
};

/** The looks of a preset in order; cut short at `maxPairs`, where the alpha of the looks that will not come is spent: when to stop is no matter of the data. */
export function occasionsOf(preset: PresetName, maxPairs = Infinity): readonly Occasion[] {
  const planned = Object.entries(looks[preset]).map(([pairs, alpha]) => ({ pairs: Number(pairs), alpha }));
  const most = Math.min(maxPairs, planned.at(-1)?.pairs ?? 0);
  const before = planned.filter(({ pairs }) => pairs < most);
  const spent = before.reduce((sum, { alpha }) => sum + alpha, 0);
  return [...before.map((look) => ({ ...look, beta: 0.01 })), { pairs: most, alpha: ALARM - spent, beta: 0.02 }];
}
