import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Ended } from '../../fixtures/github/runner.ts';
import { PAGE, scene, type Scene } from '../../fixtures/github/scene.ts';

// A page that changed, for tests of the comment's pictures.

const configOf = (pictures: string) => `version: 1
target: { wait: 20s }
pages: { home: / }
report: { comment: always, pictures: ${pictures} }
suites:
  looks: { uses: visual, with: { viewports: [phone], axe: false } }
`;
/** The button another colour, and somewhere else. */
export const CHANGED = PAGE.replace(
  'id="buy"',
  'id="buy" style="background:#b3261e;position:relative;left:80px;top:60px"',
);

const Linked = z.object({
  links: z.object({
    pictures: z.record(z.string(), z.object({ address: z.string(), alt: z.string() })).optional(),
  }),
});

export async function picturesIn({ cwd }: Scene, folder = 'tidemark-report') {
  const report = Linked.parse(JSON.parse(await readFile(join(cwd, folder, 'report.json'), 'utf8')));
  return Object.values(report.links.pictures ?? {});
}

/** A repository whose base was measured, and whose page then changed. The base is measured once for all tests. */
export async function changed(pictures: string): Promise<Scene> {
  const here = await scene({ config: configOf('off') });
  await here.baseline();
  await here.config(configOf(pictures));
  here.site.page = CHANGED;
  return here;
}

/** The file that lies at an address on the branch. */
export function fileAt({ state }: Scene, address: string | undefined): Uint8Array {
  const [, sha, path] = /\/octo\/shop\/blob\/([0-9a-f]{40})\/(.+)\?raw=true$/.exec(address ?? '') ?? [];
  const tree = state.trees.get(state.commits.find((commit) => commit.sha === sha)?.tree ?? '');
  return state.blobs.get(tree?.get(path ?? '') ?? '') ?? new Uint8Array();
}

/** What a run had to say at a level. */
export const said = ({ commands }: Ended, level: string): string =>
  commands
    .filter(({ name }) => name === level)
    .map(({ data }) => data)
    .join('\n');

export const GIT = /\/git\//;
