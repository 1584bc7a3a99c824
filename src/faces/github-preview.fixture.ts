import { pullRequest } from '../../fixtures/github/payloads.ts';
import { scene, type Scene } from '../../fixtures/github/scene.ts';
import type { Pull } from '../../fixtures/github/objects.ts';
import { addCommit, addPull } from '../../fixtures/github/state.ts';

// A pull request without a preview, for tests of where one is found.

interface Place extends Scene {
  readonly pr: Pull;
  run(inputs?: Readonly<Record<string, string>>): ReturnType<Scene['act']>;
}

/** A pull request whose commit nobody deployed yet. */
export async function place(config?: string): Promise<Place> {
  const here = await scene({ artifacts: false, ...(config !== undefined && { config }) });
  here.commit();
  const { sha } = addCommit(here.state, { branch: 'blue', parents: [here.state.branches.get('main') ?? ''] });
  const pr = addPull(here.state, { head: { ref: 'blue', sha } });
  return Object.assign(here, {
    pr,
    run: (inputs: Readonly<Record<string, string>> = {}) =>
      here.act(pullRequest(here.state, pr), { inputs: { wait: '3s', comment: 'always', ...inputs } }),
  });
}

/** Of runs by these inputs, which all come to a private address, those that were not refused for it. */
export async function notRefused(here: Place, all: readonly Readonly<Record<string, string>>[]) {
  const ended = [];
  for (const inputs of all) {
    const { code, log } = await here.run({ 'allow-private': 'false', ...inputs });
    ended.push({ inputs, code, log });
  }
  return ended.filter(({ code, log }) => !(code === 2 || code === 3) || !log.includes('allow-private'));
}
