import type { ScenarioInput } from '../scenario/scenario-input.ts';

/** The endpoint's index for a request: `index` from 0, `share` 0–1 of the run gone by. */
export type EndpointPicker = (index: number, share: number) => number;

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Smooth weighted round robin: in every round each endpoint's exact share, spread as evenly as can be. */
function roundOf(weights: readonly number[]): readonly number[] {
  const common = weights.reduce(divisor);
  const shares = weights.map((weight) => weight / common);
  const sum = shares.reduce((all, each) => all + each, 0);
  const credit = shares.map(() => 0);
  return Array.from({ length: sum }, () => {
    shares.forEach((share, index) => {
      credit[index] = (credit[index] ?? 0) + share;
    });
    const chosen = credit.indexOf(Math.max(...credit));
    credit[chosen] = (credit[chosen] ?? 0) - sum;
    return chosen;
  });
}

/**
 * `round_robin`: in turn. `weighted`: in turn, as often as the weight says. `sequential`: one after another, each
 * for its equal share of the run.
 */
export function endpointPickerOf(
  distribution: ScenarioInput['distribution'],
  weights: readonly number[],
): EndpointPicker {
  const many = weights.length;
  if (distribution === 'sequential') return (_index, share) => Math.min(many - 1, Math.floor(share * many));
  const round = distribution === 'weighted' ? roundOf(weights) : weights.map((_, index) => index);
  return (index) => round[index % round.length] ?? 0;
}
