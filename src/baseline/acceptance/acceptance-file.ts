import { Acceptance } from '#model/record/acceptance.ts';
import { Failure } from '#model/problem.ts';
import type { ArchiveLimits } from '#system/github/artifacts/artifact-contract.ts';

/** The only file of an acceptance's artifact. */
export const ACCEPTANCE_FILE = 'accepted.json';

/** Most bytes of such an artifact, and of its file: thousands of findings with long sentences. */
export const MAX_ACCEPTANCE_BYTES = 4 * 1024 * 1024;

/** What such an artifact may hold. */
export const acceptanceLimits: ArchiveLimits = {
  entries: 1,
  bytes: MAX_ACCEPTANCE_BYTES,
  name: (path) => path === ACCEPTANCE_FILE,
};

/** The name of the artifact in which something of a pull request is kept as accepted. */
export const acceptanceArtifact = (pr: number): string => `tidemark-accepted-${pr}`;

function unusable(why: string): Failure {
  return new Failure({
    code: 'acceptance/unusable',
    owner: 'environment',
    message: `${why}.`,
    next: 'Accept it again with the version of Tidemark that measures.',
  });
}

const placeOf = ({ pr }: Pick<Acceptance, 'pr'>): string =>
  pr === undefined ? 'this machine' : `pull request #${pr}`;

/**
 * An acceptance from its file; a Failure where it is none, or one of another pull request. `pr` is undefined for one of
 * a machine.
 */
export function acceptanceFrom(body: Uint8Array | undefined, pr: number | undefined): Acceptance {
  if (!body) throw unusable(`it holds no ${ACCEPTANCE_FILE}`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw unusable(`its ${ACCEPTANCE_FILE} is not JSON`);
  }
  const parsed = Acceptance.safeParse(value);
  const issue = parsed.error?.issues[0];
  if (!parsed.success)
    throw unusable(`${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'does not fit'}`);
  if (parsed.data.pr !== pr) throw unusable(`it is of ${placeOf(parsed.data)}, not of ${placeOf({ pr })}`);
  return parsed.data;
}
