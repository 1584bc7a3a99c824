/** What an access gate looks like from outside. All that is named must be there. */
export interface GateSign {
  readonly status?: readonly number[];
  /** A header of the answer, by its lower-case name. */
  readonly header?: readonly [name: string, value: RegExp];
  /** A `set-cookie` line. */
  readonly cookie?: RegExp;
  /** The page's title, or the first words of an answer without markup. */
  readonly title?: RegExp;
  readonly text?: RegExp;
  /** Host and path where a redirect led. */
  readonly redirect?: RegExp;
  /** The host that was asked. */
  readonly host?: RegExp;
  /** A request header that we did not send. */
  readonly unsent?: string;
}

/** Something of the host's in front of a deploy, or in its place. */
export interface AccessGate {
  /** `login`: somebody must be let in. `absent`: nothing is deployed there. `broken`: it is, and does not run. */
  readonly kind: 'login' | 'challenge' | 'absent' | 'broken';
  /** Continues "/pricing …". */
  readonly predicate: string;
  readonly next: string;
  /** Request headers that open it. */
  readonly openedBy?: readonly string[];
  /** Set when it may go away by itself in the first minutes of a deploy. */
  readonly temporary?: true;
  /**
   * Any one of these is enough. Hosts send them today; none promises to, so an unknown gate still ends as a login
   * page or a bad status.
   */
  readonly signs: readonly GateSign[];
}

/** A page as whatever looks for gates and logins in it sees it. */
export interface ReceivedPage {
  readonly status: number;
  readonly url: URL;
  readonly headers: Pick<Headers, 'get' | 'getSetCookie'>;
  readonly text: string;
}

/** Headers of a request of ours. */
export type SentHeaders = Readonly<Record<string, string>>;
