/** What waits in a queue at one moment. A worker may have taken what came a moment before. */
export interface Waiting {
  /** Messages that no worker has taken yet, those that are to go later among them. */
  readonly count: number;
  /** The first hundred as JSON, the one that goes first before others; what is no JSON is a text. */
  readonly bodies: readonly unknown[];
}
