import type { z } from 'zod';

/** Path and query parameters and body fields by name, as `@octokit/endpoint` takes them. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * GitHub's REST API for one repository: `owner` and `repo` are filled into every route. Waits out rate limits (within
 * the
 * limits of patience), repeats what is safe to repeat, and counts every request sent.
 */
export interface GitHubApi {
  /**
   * One request, `GET /repos/{owner}/{repo}/pulls`, whose answer must fit `answer`. Throws a Refusal (a Failure) for
   * anything
   * but a 2xx, its `next` naming the missing permission where GitHub names it. An answer without a body is
   * `undefined` to
   * `answer`. After a 5xx, a cut connection or 30 s of silence everything but a POST is sent again, up to three times;
   * `once` forbids that where doing it twice does harm, as with a PATCH that appends. `toWrite` says that it only looks
   * at what is written next, so that a refusal asks for that permission. Rejects at once when the connection's signal
   * is aborted.
   */
  ask<T>(
    route: string,
    parameters: Parameters,
    answer: z.ZodType<T>,
    how?: { readonly once?: boolean; readonly toWrite?: boolean },
  ): Promise<T>;
  /**
   * The bytes behind a route that redirects to a file, or a Refusal. Never more than `most` bytes, never longer than
   * `within` ms,
   * waiting included. The link is followed at once, for it lives a minute, and without the token; one that fails is
   * asked for anew.
   */
  download(
    route: string,
    parameters: Parameters,
    limits: { readonly most: number; readonly within: number },
  ): Promise<Uint8Array>;
  /** Requests sent to the API so far, repeats included; files behind links do not count. */
  readonly calls: number;
}

/** What a connection needs. `token` goes to `apiUrl` only, never along a redirect to another host. */
export interface Connection {
  readonly apiUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly signal: AbortSignal;
  /** Hears what is being waited for. */
  tell(words: string): void;
}
