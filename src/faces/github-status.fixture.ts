import { expect } from 'vitest';
import { mergeGroup, mergeSha } from '../../fixtures/github/payloads.ts';
import { scene, type Scene } from '../../fixtures/github/scene.ts';
import { addCommit, addStatus } from '../../fixtures/github/state.ts';

// What a commit was told, and a merge queue's commit, for tests of the commit status.

/** What was said of a commit under the check's context, in the order it was said. */
export function told({ state }: Scene, sha: string, context = 'tidemark/default'): readonly string[] {
  return state.statuses
    .filter((status) => status.sha === sha && status.context === context)
    .map((status) => `${status.state}: ${status.description?.replaceAll('\u00a0', ' ')}`);
}

export const BEGUN = 'pending: waiting for the preview, then measuring it';

/** A pull request in the queue: its own status, and whether the queue's commit has its files. */
export async function queue({ own, same }: { readonly own?: string; readonly same: boolean }) {
  const here = await scene({ artifacts: false });
  here.commit();
  const pull = here.pull();
  const [, head] = here.state.commits;
  const { sha } = addCommit(here.state, {
    sha: mergeSha(pull),
    branch: 'queue',
    ...(same && head && { tree: head.tree }),
  });
  if (own !== undefined)
    addStatus(here.state, {
      sha: pull.head.sha,
      context: 'tidemark/default',
      state: own,
      description: `1 of 2 ${own}`,
    });
  return { here, pull, sha, occasion: mergeGroup(here.state, pull) };
}

/** What is said of the queue's commit; its run passes whatever that is. */
export async function toldInQueue(given: Parameters<typeof queue>[0]): Promise<readonly string[]> {
  const { here, sha, occasion } = await queue(given);
  const ended = await here.act(occasion);
  expect([ended.code, ended.log]).toEqual([0, expect.stringContaining('merge queue has no preview')]);
  return told(here, sha);
}
