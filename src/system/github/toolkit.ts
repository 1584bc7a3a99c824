/** The one door to GitHub's own packages, which take half a second to parse: reached by `await import` only. */
import { defaults } from '@actions/github/lib/utils';

export { DefaultArtifactClient } from '@actions/artifact';
export { getOctokit } from '@actions/github';

/** fetch through the proxy that the runner names, as the toolkit's own requests go. */
export const proxiedFetch: typeof fetch = defaults.request?.fetch ?? fetch;
