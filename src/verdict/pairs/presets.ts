/** How thorough the pairs are: how many at most, and how the chance of a false alarm is spent over the looks. */
export type PresetName = 'quick' | 'normal' | 'deep';

/** A planned moment to decide. Over all looks the alphas sum to `ALARM`; without alpha a look can only pass. */
export interface PlannedLook {
  readonly pairs: number;
  readonly alpha: number;
}

/** The chance of any false alarm among the times of a whole pull request; with that of slow runs 0.8 %. */
export const ALARM = 0.007;
/** The chance that slow runs alone make one, at the end of the pairs: 10 to 0 are less. */
export const SLOW_ALARM = 0.001;

const alphas: Readonly<Record<PresetName, Readonly<Record<number, number>>>> = {
  quick: { 4: 0, 6: 0, 8: 0, 10: 0.003, 14: 0.004 },
  normal: { 4: 0, 6: 0, 8: 0, 10: 0.003, 14: 0.002, 20: 0.002 },
  deep: { 4: 0, 6: 0, 8: 0, 10: 0.002, 14: 0.0015, 20: 0.0015, 30: 0.002 },
};

/** The looks of a preset, in order. */
export function plannedLooks(preset: PresetName): readonly PlannedLook[] {
  return Object.entries(alphas[preset]).map(([pairs, alpha]) => ({ pairs: Number(pairs), alpha }));
}

/** Pairs left out for a slow run are replaced up to this share of a look. */
export const REPLACED = 0.25;

/** The most pairs that a preset can take, with all that are replaced. */
export function mostPairs(preset: PresetName): number {
  return Math.floor((1 + REPLACED) * (plannedLooks(preset).at(-1)?.pairs ?? 0));
}
