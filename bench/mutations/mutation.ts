/** A small change of a page, and what has to be told of it. */
export interface Mutation {
  readonly what: string;
  /** Laid over the page's own styles. */
  readonly css?: string;
  /** A place of the HTML, which has to be there, and what stands there instead. */
  readonly edit?: readonly [from: string | RegExp, to: string];
  /** The one sentence that names element and property; undefined where nobody sees a thing, and nothing may be told. */
  readonly tells: RegExp | undefined;
}

/** A page of a public package, and how it is changed. */
export interface MutatedPage {
  readonly name: string;
  /** npm packages that it needs. */
  readonly packages: readonly string[];
  /** Makes the site's folder of the packages unpacked. */
  readonly build: (packages: ReadonlyMap<string, string>, folder: string) => Promise<string>;
  readonly path: string;
  readonly mutations: readonly Mutation[];
}
