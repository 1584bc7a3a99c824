import type { ReceivedPage } from '#model/contract/received.ts';
import { digestsAt, type Digests } from './digests.ts';
import { namesAt, namesOf } from './given.ts';
import { isInQuery } from './queries.ts';
import { partsOf, Renaming, type Renamed } from './renaming.ts';
import { timesAt, timesOf } from './times.ts';
import type { Difference, Ends } from './walk.ts';
import { addressAround, isOpaque, isValue, keyOf, middles, uncommented } from './words.ts';

type Side = 'base' | 'head';
type BySide<T> = Readonly<Record<Side, T>>;

/** A value of JSON that may be a name of files; `key` is what it stands under, empty in a list. */
export interface Lacking extends Renamed {
  readonly key: string;
}

/** What is known of two deploys beside what a page of theirs received. */
export interface Known {
  readonly commits?: Renamed | undefined;
  /** Addresses that the other pages of this run received: they name files as well. */
  readonly addresses: BySide<readonly string[]>;
  /** Digests of what was received, where its texts name digests. */
  readonly digests?: BySide<Digests> | undefined;
}

/** What a browser asked for by name. */
interface Loaded {
  readonly files: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function loadedBy(addresses: readonly string[]): Loaded {
  const paths = addresses.flatMap((address) => URL.parse(address)?.pathname ?? []);
  return {
    files: new Set(paths.map((path) => path.slice(path.lastIndexOf('/') + 1))),
    words: new Set(paths.flatMap((path) => path.match(/[\w-]+/g) ?? []).flatMap(partsOf)),
  };
}

const LEAST = { file: 6, value: 8, commit: 7 } as const;

/** Why two different words of two pages may be one name; collects what it accepted. */
export class Evidence {
  readonly names = new Renaming();
  readonly times = new Renaming();
  /** Digests of bodies that are compared themselves. */
  readonly #digests = new Renaming();
  /** Values of queries, which are names of files as well. */
  readonly #asked = new Map<string, string>();
  /** Drawn at each load; a visitor's own, so nobody is told of them. */
  readonly #drawn = new Renaming();
  readonly #known: Known;
  readonly #pairs: readonly Renamed[];
  readonly #near: BySide<readonly number[]>;
  readonly #loaded: BySide<Loaded>;
  /** Names of the base that addresses show, and values that wait for that. */
  readonly #shown = new Set<string>();
  readonly #values = new Map<string, Lacking>();

  constructor(base: ReceivedPage, head: ReceivedPage, known: Known) {
    this.#known = known;
    this.#pairs = namesOf(base, head);
    this.#near = { base: timesOf(base.responses), head: timesOf(head.responses) };
    const all = (page: ReceivedPage, side: Side) =>
      loadedBy([...page.responses.map(({ url }) => url), ...known.addresses[side]]);
    this.#loaded = { base: all(base, 'base'), head: all(head, 'head') };
  }

  /** Where both texts go on behind a difference that is a name of its own on each side. */
  accept(difference: Difference, isVarying: boolean): Ends | undefined {
    const given = namesAt(difference, this.#pairs);
    if (given) return given;
    const digest = this.#known.digests && digestsAt(difference, this.#known.digests);
    if (digest) return this.#digests.bind(digest.base, digest.head) ? digest.ends : undefined;
    const time = timesAt(difference, this.#near);
    if (time) return this.times.bind(time.base, time.head) ? time.ends : undefined;
    return this.#word(difference, isVarying);
  }

  #word({ texts, words: whole }: Difference, isVarying: boolean): Ends | undefined {
    const words = [uncommented(texts[0], whole[0]), uncommented(texts[1], whole[1])] as const;
    const [base, head] = words;
    const isColour = texts[0].charAt(base.start - 1) === '#' || texts[1].charAt(head.start - 1) === '#';
    if (base.text === head.text || isColour) return undefined;
    const holds =
      this.#isShown({ texts, words }) ??
      this.#isQuery({ texts, words }) ??
      this.#isDrawn(words, isVarying) ??
      this.#isValue({ texts, words });
    return holds ? [whole[0].end, whole[1].end] : undefined;
  }

  /** A name that stands in an address, or the commit; undefined where it is none. */
  #isShown({ texts, words }: Pick<Difference, 'texts' | 'words'>): boolean | undefined {
    const [base, head] = [words[0].text, words[1].text];
    const hasLetters = /[A-Za-z]/.test(base) && /[A-Za-z]/.test(head);
    if (!this.#isCommit(base, head) && !(hasLetters && this.#isFile({ texts, words }))) return undefined;
    if (!this.names.bind(base, head)) return false;
    for (const name of [base, middles(base, head)[0]]) this.#shown.add(name);
    return true;
  }

  /** The opaque value of a file's query, which is a name there alone; undefined where it is none. */
  #isQuery({ texts, words: [base, head] }: Pick<Difference, 'texts' | 'words'>): boolean | undefined {
    const isName =
      base.text.length === head.text.length &&
      [base.text, head.text].every((each) => isOpaque(each, LEAST.file)) &&
      isInQuery(texts[0], base) &&
      isInQuery(texts[1], head);
    if (!isName) return undefined;
    this.#asked.set(base.text, head.text);
    return this.names.bind(base.text, head.text);
  }

  /** What is drawn at each load; undefined where it is not. */
  #isDrawn([base, head]: Difference['words'], isVarying: boolean): boolean | undefined {
    if (!isVarying || !isOpaque(base.text, LEAST.value) || !isOpaque(head.text, LEAST.value))
      return undefined;
    return this.#drawn.bind(base.text, head.text);
  }

  /** A value that stands by itself, of opaque shape; whether addresses have it is seen at the end. */
  #isValue({ texts, words: [base, head] }: Pick<Difference, 'texts' | 'words'>): boolean {
    const isName =
      base.text.length === head.text.length &&
      isValue(texts[0], base) &&
      isValue(texts[1], head) &&
      isOpaque(base.text, LEAST.value) &&
      isOpaque(head.text, LEAST.value);
    if (!isName || !this.names.bind(base.text, head.text)) return false;
    this.#values.set(base.text, { base: base.text, head: head.text, key: keyOf(texts[0], base.start) });
    return true;
  }

  #isCommit(base: string, head: string): boolean {
    const { commits } = this.#known;
    return (
      commits !== undefined &&
      base.length >= LEAST.commit &&
      base.length === head.length &&
      commits.base.startsWith(base) &&
      commits.head.startsWith(head)
    );
  }

  /** Part of a file's name: made by a build, or of a file that was received on both sides and is compared. */
  #isFile({ texts, words }: Pick<Difference, 'texts' | 'words'>): boolean {
    const [base, head] = [addressAround(texts[0], words[0]), addressAround(texts[1], words[1])];
    if (!base || !head) return false;
    const [from, to] = middles(words[0].text, words[1].text);
    if (from.length === to.length && [from, to].every((each) => isOpaque(each, LEAST.file))) return true;
    const isLoaded = this.#loaded.base.files.has(base.file) && this.#loaded.head.files.has(head.file);
    return base.isInFile && head.isInFile && isLoaded;
  }

  /** An address of the base as the head calls it, by what is known so far. */
  renamed(address: string): string {
    return this.times.renamed(this.names.renamed(address));
  }

  /** A value of a query that was given anew; undefined where none was. */
  asked(): Renamed | undefined {
    const [first] = this.#asked;
    return first && { base: first[0], head: first[1] };
  }

  /** Values that were taken for names though no address has them. */
  unnamed(): readonly Lacking[] {
    const { base: before, head: now } = this.#loaded;
    return [...this.#values.values()].filter(
      ({ base, head }) => !this.#shown.has(base) && !(before.words.has(base) && now.words.has(head)),
    );
  }
}
