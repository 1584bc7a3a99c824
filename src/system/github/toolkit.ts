/** GitHub's own client of its REST API, which takes long to parse: reached by `await import` only. */
import type { Agent } from 'node:http';
import { HttpClient } from '@actions/http-client';
import { defaults } from '@actions/github/lib/utils';

export { getOctokit } from '@actions/github';

/** What connects to an address: through the proxy that the runner names for it, where there is one. */
export const agentTo = (address: string): Agent => new HttpClient().getAgent(address);

/** fetch through the proxy that the runner names, as the toolkit's own requests go. */
export const proxiedFetch: typeof fetch = defaults.request?.fetch ?? fetch;
