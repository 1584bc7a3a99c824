/** When a request that got no answer, or was told to come again (429, 502, 503, 504), is sent again. */
export interface RetryPolicy {
  /** How often more. */
  readonly times: number;
  /** ms between two; 500 if not said. The answer's `Retry-After` counts where it says more, up to 30 s. */
  readonly every?: number;
  /** Also where sending it twice may do something twice: POST and PATCH. */
  readonly unsafe?: boolean;
}

/** A request to the target or, with a whole address, to elsewhere, which gets no session. No redirect is followed. */
export interface HttpRequest {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams | Uint8Array;
  /** The actor whose session goes along. */
  readonly as?: string;
  /** ms that each try may take; 30 s if not said. */
  readonly timeLimit?: number;
  /** Sent, and answered in its time limit, also where the run was aborted: it takes away what the run made. */
  readonly afterAbort?: boolean;
  /** Once, if not said. */
  readonly retry?: RetryPolicy;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Pick<Headers, 'get' | 'getSetCookie' | 'entries'>;
  /** At most 4 MiB. */
  readonly body: Uint8Array;
  /** From the request's first byte to the answer's last. */
  readonly ms: number;
}

/** A body as far as it is remembered: the first 16 KiB of a text, of bytes only how many there were. */
export interface RememberedBody {
  readonly type: string;
  /** Bytes of the whole. */
  readonly size: number;
  readonly text?: string;
  /** More of it was sent than is remembered. */
  readonly cut: boolean;
}

/** What went one way. Of headers that tell who visits only the names are remembered. */
export interface RememberedMessage {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Absent where there was none, or where the newer ones needed the room. */
  readonly body?: RememberedBody;
}

/** One request and what came of it, without secrets. `status` 0: no answer, and `error` says why. */
export interface Exchange {
  /** Counts from 1. */
  readonly id: number;
  /** When it was sent, ISO 8601. */
  readonly at: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly ms: number;
  readonly error?: string;
  readonly sent: RememberedMessage;
  readonly received?: RememberedMessage;
}

/** The client of a run: connects where the run's address was checked, and remembers what it did. */
export interface HttpClient {
  /**
   * Rejects where no whole answer comes. After five in a row without an answer from one origin it rejects at once for
   * the next 10 s, with a Failure `target/down`.
   */
  request(request: HttpRequest): Promise<HttpAnswer>;
  /** The latest 500 with an id above `after`, oldest first, without the secrets that are known by now. */
  exchanges(after?: number): readonly Exchange[];
}
