/** How thorough the pairs are: how many at most, and how an alarm's 1 % is spent over the looks. */
export type PresetName = 'quick' | 'normal' | 'deep';

/** A planned moment to decide. Over all looks the alphas sum to the 1 %; without alpha a look can only pass. */
export interface PlannedLook {
  readonly pairs: number;
  readonly alpha: number;
}

/** The chance of any false alarm in a whole pull request. */
export const ALARM = 0.01;

const alphas: Readonly<Record<PresetName, Readonly<Record<number, number>>>> = {
  quick: { 4: 0, 6: 0, 8: 0, 10: 0.005, 14: 0.005 },
  normal: { 4: 0, 6: 0, 8: 0, 10: 0.004, 14: 0.003, 20: 0.003 },
  deep: { 4: 0, 6: 0, 8: 0, 10: 0.003, 14: 0.0025, 20: 0.0025, 30: 0.002 },
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
