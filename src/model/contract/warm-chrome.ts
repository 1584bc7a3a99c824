/** A browser context's way out: the proxy it asks (`http://127.0.0.1:1234`), and what it reaches without. */
export interface WayOut {
  readonly server: string;
  /** As Chrome's bypass list: `<-loopback>;shop.example:443`. */
  readonly bypass: string;
}

/** One visit in the run's warm Chrome: a tab in a browser context of its own, which nothing else is in. */
export interface WarmTab {
  /** Address of the browser's own debugging socket. */
  readonly socket: string;
  /** Ids of the browser context and of its tab, which shows `about:blank`. */
  readonly context: string;
  readonly target: string;
  /** Rejects with a Failure when Chrome ends under the visit. Heard already: nobody needs to listen. */
  readonly lost: Promise<never>;
  /** Closes the tab and forgets all that the context holds. */
  close(): Promise<void>;
}

/** A Chrome that several visits use at once, each in browser contexts of its own. */
export interface SharedChrome {
  /** Address of the browser's own debugging socket. */
  readonly socket: string;
  /** A folder that goes with Chrome, for what visits leave on disk. */
  readonly folder: string;
  /** Rejects with a Failure when Chrome ends under the visit. Heard already: nobody needs to listen. */
  readonly lost: Promise<never>;
  /** Ends a Chrome that answers no more, and all visits in it; the next one gets another. */
  discard(): Promise<void>;
  /** Says that the visit is over. What it opened it has closed by then. */
  release(): Promise<void>;
}

/**
 * The Chromes of a run: one for each set of flags that is asked for, since flags hold for a whole process. Each is
 * started when first asked for, and anew after it died.
 */
export interface WarmChrome {
  /** A tab in the Chrome without flags of a suite's. Rejects with a Failure (environment) when it does not start. */
  open(wayOut: WayOut): Promise<WarmTab>;
  /** The Chrome that has these flags beside those of every Chrome of ours. Rejects as `open` does. */
  share(flags: readonly string[]): Promise<SharedChrome>;
}
