import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { fitsEnvironment } from '#model/environment-filter.ts';
import { candidateFrom, type Candidate, type ReportedDeploys } from './deploy-candidates.ts';

const Deployment = z.object({
  id: z.int(),
  sha: z.string(),
  environment: z.string(),
  production_environment: z.boolean().optional(),
});
type Deployment = z.infer<typeof Deployment>;

const Status = z.object({
  id: z.int(),
  state: z.string(),
  description: z.string().nullish(),
  environment_url: z.string().nullish(),
  target_url: z.string().nullish(),
  log_url: z.string().nullish(),
});
type Status = z.infer<typeof Status>;

/** Environments of one commit we look into; each costs a request a look. */
const MAX_ENVIRONMENTS = 10;

const byNewest = (a: { readonly id: number }, b: { readonly id: number }): number => b.id - a.id;

const isProduction = ({ environment, production_environment: is }: Omit<Deployment, 'id' | 'sha'>): boolean =>
  is === true || /^production\b/i.test(environment);

/** What a deployment's statuses say about it; the newest counts. One without any was only just created. */
function deploymentCandidate(
  deployment: Omit<Deployment, 'id' | 'sha'>,
  statuses: readonly Status[],
): Candidate {
  const [newest] = statuses.toSorted(byNewest);
  return candidateFrom('deployment', deployment.environment, {
    state: newest?.state ?? 'queued',
    description: newest?.description,
    addresses: [newest?.environment_url, newest?.target_url],
    logs: [newest?.log_url, newest?.target_url],
    production: isProduction(deployment),
  });
}

/** The newest deployment of each environment, newest first. */
function newestOfEach(deployments: readonly Deployment[]): readonly Deployment[] {
  const sorted = deployments.toSorted(byNewest);
  return sorted.filter(
    (deployment, index) =>
      sorted.findIndex(({ environment }) => environment === deployment.environment) === index,
  );
}

async function statusesOf(api: GitHubApi, id: number): Promise<readonly Status[]> {
  return api.ask(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { deployment_id: id, per_page: 30 },
    z.array(Status),
  );
}

/** The deployments of a commit in the environments asked for, and the names of all others. */
export async function deploymentsOf(
  api: GitHubApi,
  sha: string,
  environment: string | undefined,
): Promise<ReportedDeploys> {
  const all = await api.ask(
    'GET /repos/{owner}/{repo}/deployments',
    { sha, per_page: 100 },
    z.array(Deployment),
  );
  const fits = (deployment: Deployment): boolean => fitsEnvironment(environment, deployment.environment);
  const meant = newestOfEach(all.filter(fits));
  const candidates = await Promise.all(
    meant
      .slice(0, MAX_ENVIRONMENTS)
      .map(async (deployment) => deploymentCandidate(deployment, await statusesOf(api, deployment.id))),
  );
  return {
    candidates,
    others: all.filter((deployment) => !fits(deployment)).map((deployment) => deployment.environment),
  };
}

/** Commits with a deployment in `environment`, or else in production, oldest first; of the newest hundred. */
export async function oldestDeployed(
  api: GitHubApi,
  environment: string | undefined,
): Promise<readonly string[]> {
  const all = await api.ask('GET /repos/{owner}/{repo}/deployments', { per_page: 100 }, z.array(Deployment));
  const meant = all.filter((deployment) =>
    environment === undefined
      ? isProduction(deployment)
      : fitsEnvironment(environment, deployment.environment),
  );
  return [...new Set(meant.toSorted((a, b) => a.id - b.id).map(({ sha }) => sha))];
}

/** Newer deployments of an environment that are looked at; each costs a request. */
const MAX_NEWER_DEPLOYMENTS = 3;

/**
 * The newer commit that now stands at a deploy's address: one that outlives its commit (`staging.example.com`) is no
 * deploy
 * of that commit any more. Undefined when the address is this commit's alone.
 */
export async function overtakenBy(
  api: GitHubApi,
  { name, address }: Candidate,
  sha: string,
): Promise<string | undefined> {
  const recent = await api.ask(
    'GET /repos/{owner}/{repo}/deployments',
    { environment: name, per_page: MAX_NEWER_DEPLOYMENTS + 1 },
    z.array(Deployment),
  );
  const sorted = recent.toSorted(byNewest);
  const own = sorted.findIndex((deployment) => deployment.sha === sha);
  for (const newer of sorted.slice(0, own === -1 ? MAX_NEWER_DEPLOYMENTS : own)) {
    if (deploymentCandidate(newer, await statusesOf(api, newer.id)).address === address) return newer.sha;
  }
  return undefined;
}
