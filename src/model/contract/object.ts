/** What an object carries besides its content. */
export interface ObjectAbout {
  /** Of `content-type`, `cache-control`, `content-disposition`, `content-encoding`, `content-language`, `expires`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The app's own words about it. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** An object of a store, whole. */
export interface StoredObject extends ObjectAbout {
  readonly body: Uint8Array;
}
