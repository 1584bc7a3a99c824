import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { readArchive, verifyDigest } from '#system/github/artifacts/archive.ts';
import { parseReport } from './report-file.ts';

/** A report without pictures; what is bigger is none of ours. */
const MOST_BYTES = 32_000_000;
const DEADLINE = 60_000;

const RunArtifact = z.object({
  id: z.int(),
  name: z.string(),
  expired: z.boolean(),
  digest: z.string().nullish(),
  created_at: z.string().nullish(),
});
/** An artifact as a run's listing tells of it. */
export type RunArtifact = z.infer<typeof RunArtifact>;

/** The newest hundred artifacts that a run left, of all its attempts. */
export async function artifactsOfRun(api: GitHubApi, run: number): Promise<readonly RunArtifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const Listing = z.object({ artifacts: z.array(RunArtifact) });
  return (await api.ask(route, { run_id: run, per_page: 100 }, Listing)).artifacts;
}

function unusable(name: string, why: string): Failure {
  return new Failure({
    code: 'second-stage/report',
    owner: 'environment',
    message: `The artifact ${name} of the pull request's run cannot be used: ${why}.`,
    next:
      "Nothing was done with it. Run the pull request's workflow again " +
      'with the same version of Tidemark in both workflows.',
  });
}

/**
 * The report that another run left, taken for nothing but figures and words: whole by GitHub's digest, within bounds,
 * valid, of this check and commit. A Failure says which it is not.
 */
export async function fetchReport(
  api: GitHubApi,
  { id, name, digest }: RunArtifact,
  wanted: { readonly key: string; readonly sha: string },
): Promise<Report> {
  const bytes = await api.download(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    { artifact_id: id, archive_format: 'zip' },
    { most: MOST_BYTES, within: DEADLINE },
  );
  verifyDigest(bytes, digest ?? undefined);
  const files = await readArchive(bytes, {
    entries: 1,
    bytes: MOST_BYTES,
    name: (path) => path === 'report.json',
  });
  const parsed = parseReport(Buffer.from(files.get('report.json') ?? []).toString('utf8'));
  if ('why' in parsed) throw unusable(name, parsed.why);
  const { report } = parsed;
  if (report.key !== wanted.key) throw unusable(name, 'it is the report of another check');
  if (report.run.commit?.sha !== wanted.sha) throw unusable(name, 'it is about another commit');
  return report;
}
