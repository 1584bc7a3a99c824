import { Failure } from '#model/problem.ts';
import type { Purpose, GitHubContext } from '#model/github-context.ts';
import { distanceWords, type BaselineStore, type LoadedBaseline } from '#model/contract/store.ts';
import type { GitHubApi } from '#system/github/api.ts';
import type { ArtifactService } from '#system/github/artifacts/artifact-contract.ts';
import { attestRecord } from '../attestation/attest-record.ts';
import type { AttestationRule } from '../attestation/attestation-rule.ts';
import { attestationCheck } from '../attestation/attested.ts';
import { newestHistory } from '../history/newest-history.ts';
import { findBaseline } from '../search/find-baseline.ts';
import { fetchRecord } from './fetch-record.ts';
import type { Rejection, Trust } from '../search/artifact-listing.ts';
import { workflowPaths } from '../search/provenance.ts';
import { saveRecord } from './save-record.ts';
import { becomesBaseline, whyNone } from '../search/no-baseline-reason.ts';

/** What the store works with. */
export interface ArtifactsMeans {
  readonly api: GitHubApi;
  /** Absent where nothing can be kept with the run, as in a `run:` step. */
  readonly files?: ArtifactService | undefined;
  readonly context: GitHubContext;
  /** What the run is for, once a deploy is known to be a pull request's or a branch's. */
  readonly purpose: Extract<Purpose, { kind: 'pull-request' | 'baseline' | 'release' }>;
  /** Where the pull request left its base branch; asked for no other run. */
  mergeBase(): Promise<string>;
  /** Safe slug of the config and the matrix leg: each has a baseline of its own. */
  readonly key: string;
  /**
   * Workflow files that may record baselines besides the one we are in; from the workflow's author only, never from
   * the config.
   */
  readonly workflows: readonly string[];
  readonly attestation: AttestationRule;
  /** A folder that lives as long as the run. */
  readonly scratch: string;
  log(line: string): void;
  now(): Date;
}

const MAX_LOG_LINES = 20;

/** One line an artifact passed over, and not more than fit on a screen. */
function rejectionLog(log: (line: string) => void): { tell(rejection: Rejection): void; end(): void } {
  let count = 0;
  return {
    tell({ artifact, why }) {
      count += 1;
      if (count <= MAX_LOG_LINES) log(`artifact ${artifact}: ${why}`);
    },
    end: () =>
      count > MAX_LOG_LINES &&
      log(`… and ${count - MAX_LOG_LINES} more artifacts that are no baseline for this pull request`),
  };
}

/** Refuses where the artifact client refuses: GitHub Enterprise Server. */
function requireArtifacts(context: GitHubContext): void {
  if (context.artifacts) return;
  throw new Failure({
    code: 'baseline/no-artifacts-here',
    owner: 'config',
    message:
      'Baselines cannot be kept as artifacts on GitHub Enterprise Server: GitHub’s artifact ' +
      'client does not work there.',
    next: 'Set the input `baseline` to a folder, and keep that folder between runs (a cache, a branch, a shared disk).',
  });
}

/**
 * Baselines as artifacts of GitHub workflow runs: recorded on the base branch, found again by merge base, believed
 * only when a run of ours recorded them there.
 */
export function artifactsStore(means: ArtifactsMeans): BaselineStore {
  const { api, context, purpose, attestation, log } = means;
  const artifact = `tidemark-baseline-${means.key}`;
  const trustIn = (branch: string): Trust => ({
    artifact,
    repository: context.repository,
    branch,
    workflows: workflowPaths([context.run.workflow, ...means.workflows]),
  });

  async function search(at: string, branch: string): Promise<LoadedBaseline> {
    const trust = trustIn(branch);
    const vouch = attestationCheck(attestation, trust, log);
    const { tell, end } = rejectionLog(log);
    const found = await findBaseline({
      api,
      trust,
      mergeBase: at,
      now: means.now(),
      open: (ranked) => fetchRecord(api, ranked, vouch),
      rejected: tell,
    });
    end();
    if (!('record' in found)) return { stored: undefined, ...whyNone(found, branch) };
    const distance = found.commitsBefore === undefined ? '' : `, ${distanceWords(found.commitsBefore)}`;
    log(`baseline: ${found.origin}${distance}`);
    return { stored: found };
  }

  return {
    async load() {
      if (purpose.kind !== 'pull-request')
        return { stored: undefined, reason: becomesBaseline(purpose.tip.branch) };
      requireArtifacts(context);
      return search(await means.mergeBase(), purpose.base.branch);
    },
    async history() {
      if (purpose.kind === 'pull-request' || !context.artifacts) return {};
      const trust = trustIn(purpose.tip.branch);
      const found = await newestHistory({
        api,
        trust,
        run: context.run.id,
        now: means.now(),
        vouch: attestationCheck(attestation, trust, log),
      });
      if (found.historyFault !== undefined) log(found.historyFault);
      return found;
    },
    async save(stored) {
      requireArtifacts(context);
      const { files, scratch } = means;
      const attest = attestRecord(attestation, log);
      return saveRecord({ files, attest, purpose, run: context.run.id, artifact, scratch }, stored);
    },
  };
}
