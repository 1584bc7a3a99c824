import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { fitsEnvironment } from '#model/environment-filter.ts';
import { STATUS_CONTEXT } from '#model/github-context.ts';
import { isPreviewStatus, permalinkOf } from '#system/hosting/hosts.ts';
import { candidateFrom, type Candidate, type ReportedDeploys } from './deploy-candidates.ts';

const Combined = z.object({
  statuses: z.array(
    z.object({
      context: z.string(),
      state: z.string(),
      description: z.string().nullish(),
      target_url: z.string().nullish(),
    }),
  ),
});
type Status = z.infer<typeof Combined>['statuses'][number];

/**
 * A status may lead to the deploy's page in the host's dashboard instead of the deploy. A cancelled build is a
 * success to
 * Netlify, but has no deploy, and only its description says so.
 */
function permalink({ target_url: target, description }: Status): string | undefined {
  return /cancel|skip|ignor/i.test(description ?? '') ? undefined : permalinkOf(target ?? '');
}

function candidateOf(status: Status): Candidate {
  const { context, state, description, target_url: target } = status;
  return candidateFrom('status', context, {
    state,
    description,
    addresses: [target, permalink(status)],
    logs: [target],
    production: false,
  });
}

/**
 * Each context's newest status that tells of a preview: the hosts known, or what `environment` names. Never our own,
 * which waits for the preview itself.
 */
export async function commitStatusesOf(
  api: GitHubApi,
  sha: string,
  environment: string | undefined,
): Promise<ReportedDeploys> {
  const { statuses: all } = await api.ask(
    'GET /repos/{owner}/{repo}/commits/{ref}/status',
    { ref: sha, per_page: 100 },
    Combined,
  );
  const statuses = all.filter(({ context }) => !context.startsWith(STATUS_CONTEXT));
  const asked = environment !== undefined && environment !== '';
  const meant = ({ context }: Status): boolean =>
    asked ? fitsEnvironment(environment, context) : isPreviewStatus(context);
  return {
    candidates: statuses.filter(meant).map(candidateOf),
    others: statuses.filter((status) => !meant(status)).map((status) => status.context),
  };
}
