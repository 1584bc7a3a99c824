/** A request to the target or, with a whole address, to elsewhere, which gets no session. No redirect is followed. */
export interface HttpRequest {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams;
  /** The actor whose session goes along. */
  readonly as?: string;
  /** ms; 30 s if not said. */
  readonly timeLimit?: number;
  /** Sent, and answered in its time limit, also where the run was aborted: it takes away what the run made. */
  readonly afterAbort?: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Pick<Headers, 'get' | 'getSetCookie' | 'entries'>;
  /** At most 4 MiB. */
  readonly body: Uint8Array;
  /** From the request's first byte to the answer's last. */
  readonly ms: number;
}

/** One request and what came of it, without secrets. `status` 0: no answer, and `error` says why. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly ms: number;
  readonly error?: string;
}

/** The client of a run: connects where the run's address was checked, and remembers what it did. */
export interface HttpClient {
  /** Rejects where no whole answer comes. */
  request(request: HttpRequest): Promise<HttpAnswer>;
  /** The latest 500, oldest first. */
  exchanges(): readonly Exchange[];
}
