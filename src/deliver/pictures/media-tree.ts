import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { slug } from '#system/slug.ts';

/** Ours alone; whoever deletes it loses the pictures of comments and nothing else. */
export const MEDIA_BRANCH = 'tidemark-media';
export const MEDIA_REF = `heads/${MEDIA_BRANCH}`;

const README = {
  path: 'README.md',
  content:
    '# Pictures in comments\n\nTidemark keeps here what it shows in comments on open pull requests. ' +
    'This branch is no part of the project: it may be deleted at any time, and is made anew when it is needed.\n',
};

/** `pr-7/default/z3jfvm6.png` */
const KEPT = /^pr-(\d{1,10})\/[\w.-]+\/[a-z0-9]{1,16}\.png$/;

/** Where a check of a pull request has its pictures; git takes no folder of the name `..`. */
export function mediaFolder(pull: number, key: string): string {
  return `pr-${pull}/${slug(key).replace(/^\.+/, '-') || 'default'}/`;
}

/** The pull request that a picture belongs to. */
export function pullOf(path: string): number {
  return Number(KEPT.exec(path)?.[1]);
}

/** The branch as it stands. */
export interface Standing {
  /** Its newest commit. */
  readonly tip: string;
  /** Pictures by their paths: the sha of each. */
  readonly pictures: ReadonlyMap<string, string>;
}

const Ref = z.object({ object: z.object({ sha: z.string() }) });
const Tree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })),
});

function taken(what: string): Failure {
  return new Failure({
    code: 'pictures/branch-taken',
    owner: 'config',
    message: `The branch ${MEDIA_BRANCH} holds ${what}, so it is not written to.`,
    next: 'Rename or delete that branch, or leave pictures out of comments (`report.pictures: off`).',
  });
}

async function tipOf(api: GitHubApi): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  try {
    return (await api.ask(route, { ref: MEDIA_REF }, Ref, { toWrite: true })).object.sha;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}

/** Undefined: there is no such branch yet. A Failure where it holds what is not ours. */
export async function mediaBranchOf(api: GitHubApi): Promise<Standing | undefined> {
  const tip = await tipOf(api);
  if (tip === undefined) return undefined;
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const { truncated, tree } = await api.ask(route, { tree_sha: tip, recursive: '1' }, Tree);
  const files = tree.filter(({ type, path }) => type !== 'tree' && path !== README.path);
  const foreign = files.find(({ path }) => !KEPT.test(path));
  if (foreign) throw taken(`${JSON.stringify(foreign.path)}, which is no picture of Tidemark’s`);
  if (truncated) throw taken('more files than GitHub lists');
  return { tip, pictures: new Map(files.map(({ path, sha }) => [path, sha])) };
}

/** These pictures, and what the branch is, as GitHub takes a tree. */
export function mediaTree(
  pictures: ReadonlyMap<string, string>,
): readonly Readonly<Record<string, string>>[] {
  const file = { mode: '100644', type: 'blob' };
  return [{ ...file, ...README }, ...[...pictures].map(([path, sha]) => ({ ...file, path, sha }))];
}
