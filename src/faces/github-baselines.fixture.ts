import { expect } from 'vitest';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import type { Scene } from '../../fixtures/github/scene.ts';
import type { Artifact, Run } from '../../fixtures/github/objects.ts';

// A baseline that was kept, and what another could have made of it, for tests.

export const NAME = 'tidemark-baseline-default';

export function baselineOf({ state }: Scene): Artifact {
  const found = state.artifacts.findLast(({ name }) => name === NAME);
  if (!found) throw new Error('no baseline was kept');
  return found;
}

function runOf({ state }: Scene, { run }: Artifact): Run {
  const found = state.runs.find(({ id }) => id === run);
  if (!found) throw new Error(`no run ${run}`);
  return found;
}

/** How a baseline is poisoned, what the log says, and whether main is still known to have had a baseline. */
export type Poison = readonly [(artifact: Artifact, run: Run) => void, RegExp, boolean];

/** The kept baseline under each of these poisons by itself: it is not compared with, and why is said. */
export async function expectUnbelieved(here: Scene, kinds: Readonly<Record<string, Poison>>): Promise<void> {
  const artifact = baselineOf(here);
  const run = runOf(here, artifact);
  const were = [{ ...artifact }, { ...run }] as const;
  for (const [what, [poison, why, hadOne]] of Object.entries(kinds)) {
    poison(artifact, run);
    here.asked();
    const ended = await here.act(pullRequest(here.state, here.pull(`pull ${what}`)));
    expect(ended.code, `${what}: ${ended.log}`).toBe(hadOne ? 3 : 0);
    const line =
      ended.log.split('\n').find((one) => one.startsWith(`artifact ${artifact.id}: `)) ?? ended.summary;
    expect(line, what).toMatch(why);
    expect(ended.log, what).not.toContain('baseline: artifact');
    expect(ended.summary, what).toMatch(hadOne ? /Run this workflow on `main`/ : /after the next|next push/);
    const calls = here.asked().filter((call) => /compare|artifacts|actions\/|\/commits /.test(call));
    expect(calls.length, what).toBeLessThanOrEqual(hadOne ? 8 : 6);
    Object.assign(artifact, were[0]);
    Object.assign(run, were[1]);
  }
}
