/** What a wall looks like from outside. All that is named must be there. */
export interface Sign {
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

/** Something of the host's in front of a page, or in its place. */
export interface Wall {
  /** `login`: somebody must be let in. `absent`: nothing is deployed there. `broken`: it is, and does not run. */
  readonly kind: 'login' | 'challenge' | 'absent' | 'broken';
  /** Continues "/pricing …". */
  readonly told: string;
  readonly next: string;
  /** Request headers that open it. */
  readonly keys?: readonly string[];
  /** Set when it may go away by itself in the first minutes of a deploy. */
  readonly passes?: true;
  /** Any one of these is enough. */
  readonly signs: readonly Sign[];
}
