/** GitHub's own client of its REST API, which takes long to parse: reached by `await import` only. */
import { defaults } from '@actions/github/lib/utils';

export { getOctokit } from '@actions/github';

/** fetch through the proxy that the runner names, as the toolkit's own requests go. */
export const proxiedFetch: typeof fetch = defaults.request?.fetch ?? fetch;
