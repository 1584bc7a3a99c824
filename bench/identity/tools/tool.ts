import type { Likeness } from '#identity/identical.ts';

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** What the pages of a site say, each a paragraph. */
export interface Words {
  readonly home: string;
  readonly about: string;
  readonly contact: string;
}

/** A build tool, and a small site of three pages as its own starter would make it. */
export interface Tool {
  readonly name: string;
  readonly packages: readonly string[];
  files(words: Words): Files;
  /** Path of its program within the packages, and what it is told. */
  readonly build: readonly [program: string, ...args: string[]];
  /** Folder of what is served. */
  readonly dist: string;
  /** Its own server instead of a plain one: path of the program within the site, and its arguments. Takes `PORT`. */
  readonly serve?: readonly [program: string, ...args: string[]];
  /** Paths of the pages. */
  readonly paths: Readonly<Record<keyof Words, string>>;
  /** What is told of pages that were not edited, where `about` was. */
  readonly told: Readonly<Record<Exclude<keyof Words, 'about'>, Likeness['kind']>>;
}

/** Chrome keeps no bodies of what a page prefetches of others, the edited one among them. */
export const prefetched: Tool['told'] = { home: 'late', contact: 'late' };

export const unchanged: Tool['told'] = { home: 'identical', contact: 'identical' };

/** Paths of pages that are folders of their own. */
export const folders: Tool['paths'] = { home: '/', about: '/about/', contact: '/contact/' };

export const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
