/** One answer as a browser received it while it showed a page. */
export interface Received {
  /** Whole address, without its fragment. */
  readonly url: string;
  readonly method: string;
  /** Headers it was asked for with, by lower-case name, where they were heard. They may hold secrets. */
  readonly asked?: Readonly<Record<string, string>>;
  /** What it was asked for, in the browser's words: `document`, `script`, `fetch`. */
  readonly kind: string;
  readonly status: number;
  /** `http/1.1`, `h2`. */
  readonly protocol: string;
  /** By lower-case name; of several of one name the values, a line each. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body on the wire, compressed as they came. */
  readonly wire: number;
  /** Decompressed; empty where an answer has none. */
  readonly body: Uint8Array;
  /** `late`: asked for after the page had come to rest; `prefetch`: for a page that may be opened from it. */
  readonly when: 'loading' | 'late' | 'prefetch';
}

/** All that a browser received for one page. */
export interface ReceivedPage {
  /** Of the target, without a trailing slash. */
  readonly origin: string;
  readonly responses: readonly Received[];
  /** Clock and chance were given, so that another load of the same asks for the same. */
  readonly isSteady?: true;
  /** What may have been received beside them, a few words each: then the page is not known. */
  readonly unknown: readonly string[];
}
