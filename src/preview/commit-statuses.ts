import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { fitsEnvironment } from '#model/deploy.ts';
import { candidateFrom, type Candidate, type Reported } from './candidates.ts';

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

/** Contexts whose address is a preview. All others belong to tests and scanners, and count only when `environment` names them. */
const previews: readonly RegExp[] = [
  /^netlify\/[^/]+\/deploy-preview$/,
  /^deploy\/netlify$/,
  /^docs\/readthedocs(?:\.org|\.com)?:/,
];

/**
 * Netlify's statuses may lead to the deploy's page in its dashboard instead of the deploy; site and deploy id in there make
 * the deploy's lasting address. A cancelled build is a success to Netlify, but has none.
 */
function netlifyPermalink({
  target_url: target,
  description,
}: Pick<Status, 'target_url' | 'description'>): string | undefined {
  const [, site, id] =
    /^https:\/\/app\.netlify\.com\/(?:sites|projects)\/([a-z0-9-]+)\/deploys\/([0-9a-f]{24})$/.exec(
      target ?? '',
    ) ?? [];
  return site === undefined || id === undefined || /cancel|skip|ignor/i.test(description ?? '')
    ? undefined
    : `https://${id}--${site}.netlify.app`;
}

function candidateOf(status: Status): Candidate {
  const { context, state, description, target_url: target } = status;
  return candidateFrom('status', context, {
    state,
    description,
    addresses: [target, netlifyPermalink(status)],
    logs: [target],
    production: false,
  });
}

/** Each context's newest status that tells of a preview: the hosts known, or what `environment` names. */
export async function commitStatusesOf(
  api: GitHubApi,
  sha: string,
  environment: string | undefined,
): Promise<Reported> {
  const { statuses } = await api.ask(
    'GET /repos/{owner}/{repo}/commits/{ref}/status',
    { ref: sha, per_page: 100 },
    Combined,
  );
  const asked = environment !== undefined && environment !== '';
  const meant = (one: Status): boolean =>
    asked ? fitsEnvironment(environment, one.context) : previews.some((known) => known.test(one.context));
  return {
    candidates: statuses.filter(meant).map(candidateOf),
    others: statuses.filter((one) => !meant(one)).map((one) => one.context),
  };
}
