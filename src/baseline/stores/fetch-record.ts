import { Failure } from '#model/problem.ts';
import type { StoredRun } from '#model/contract/store.ts';
import { sha256 } from '#system/files.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { readArchive, verifyDigest } from '#system/github/artifacts/archive.ts';
import { Refusal } from '#system/github/refusal.ts';
import type { Vouch } from '../attestation/attested.ts';
import { quoted } from '../search/artifact-listing.ts';
import type { Ranked } from '../search/nearest.ts';
import { storedRunOf, limits } from './baseline-archive.ts';
import { verifyManifest } from './manifest.ts';

const MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;
const DEADLINE = 60_000;

/** Gone, expired, and larger than we take, which is told after a 200. */
const STATUSES_OF_ARTIFACT = [404, 410, 200];

/**
 * Whether the artifact is not there any more, or not what we take: the next one may be. Anything else is GitHub's
 * trouble and no reason to go on without a baseline.
 */
function belongsToArtifact(error: unknown): error is Failure {
  return (
    error instanceof Failure && (!(error instanceof Refusal) || STATUSES_OF_ARTIFACT.includes(error.status))
  );
}

/** What is in an artifact, or the words why it is nothing for us. A Failure: GitHub's trouble. */
export async function orWhyNot<T>(read: () => Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    if (belongsToArtifact(error)) return quoted(error.message.replace(/\.$/, ''), 300);
    throw error;
  }
}

/** The artifact's bytes, which are those that GitHub keeps a digest of, or the words why they are none of ours. */
async function bytesOf(api: GitHubApi, { candidate }: Ranked): Promise<Uint8Array | string> {
  const { artifact, bytes, digest } = candidate;
  if (bytes > MAX_ARCHIVE_BYTES) return `too large for a baseline (${Math.ceil(bytes / 1_048_576)} MiB)`;
  return orWhyNot(async () => {
    const archive = await api.download(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      { artifact_id: artifact, archive_format: 'zip' },
      { most: MAX_ARCHIVE_BYTES, within: DEADLINE },
    );
    if (digest !== undefined) verifyDigest(archive, digest);
    return archive;
  });
}

async function recordIn(archive: Uint8Array, { candidate, age }: Ranked): Promise<StoredRun | string> {
  const { artifact, run, digest, sha } = candidate;
  return orWhyNot(async () => {
    const files = await readArchive(archive, limits);
    // GitHub's digest is of the archive, the manifest is ours: where GitHub tells none, ours says what was uploaded.
    if (!verifyManifest(files) && digest === undefined) verifyDigest(archive, digest);
    return { ...storedRunOf(files, sha, `artifact ${artifact} of run ${run}`), commitsBefore: age };
  });
}

/**
 * The record in an artifact, or the words why it is none; what is attested of its bytes is asked before they are
 * unpacked. A Failure when GitHub does not let us read or does not answer, or as `vouch` has it.
 */
export async function fetchRecord(api: GitHubApi, ranked: Ranked, vouch: Vouch): Promise<StoredRun | string> {
  const archive = await bytesOf(api, ranked);
  if (typeof archive === 'string') return archive;
  return (await vouch(sha256(archive), ranked.candidate)) ?? recordIn(archive, ranked);
}
