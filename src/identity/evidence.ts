import type { ReceivedPage } from '#model/contract/received.ts';
import { noncesOf } from './headers.ts';
import { partsOf, Renaming, type Renamed } from './renaming.ts';
import { timesAt, timesOf } from './times.ts';
import type { Difference, Ends } from './walk.ts';
import { addressAround, isOpaque, isValue, middles, uncommented } from './words.ts';

type Side = 'base' | 'head';
type BySide<T> = Readonly<Record<Side, T>>;

/** What is known of two deploys beside what a page of theirs received. */
export interface Known {
  readonly commits?: Renamed | undefined;
  /** Addresses that the other pages of this run received: they name files as well. */
  readonly addresses: BySide<readonly string[]>;
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

/** Nonces of a page. */
const MOST = 20;

/** Where a name of several words, as a host is, stands on both sides. */
function namedAt({ texts, at, from }: Difference, { base, head }: Renamed): Ends | undefined {
  let same = 0;
  while (same < Math.min(base.length, head.length) && base[same] === head[same]) same += 1;
  const starts = [at[0] - same, at[1] - same] as const;
  if (starts[0] < from[0] || starts[1] < from[1]) return undefined;
  const ends = [starts[0] + base.length, starts[1] + head.length] as const;
  const isWhole = [0, 1].every((side) => {
    const [text = '', start = 0, end = 0, name] = [
      texts[side],
      starts[side],
      ends[side],
      side === 0 ? base : head,
    ];
    return (
      text.slice(start, end) === name &&
      (text.slice(Math.max(0, start - 6), start) === 'nonce-' || !/[\w.-]/.test(text.charAt(start - 1))) &&
      !/^(?:[\w:=+-]|\.\w)/.test(text.slice(end, end + 2))
    );
  });
  return isWhole ? ends : undefined;
}

/** Why two different words of two pages may be one name; collects what it accepted. */
export class Evidence {
  readonly names = new Renaming();
  readonly times = new Renaming();
  /** Drawn at each load; a visitor's own, so nobody is told of them. */
  readonly #drawn = new Renaming();
  readonly #known: Known;
  readonly #pairs: readonly Renamed[];
  readonly #near: BySide<readonly number[]>;
  readonly #loaded: BySide<Loaded>;
  /** Names of the base that addresses show, and values that wait for that. */
  readonly #shown = new Set<string>();
  readonly #values = new Map<string, string>();

  constructor(base: ReceivedPage, head: ReceivedPage, known: Known) {
    this.#known = known;
    const hosts = [base, head].map(({ origin }) => new URL(origin).host);
    const [was = '', is = ''] = hosts;
    const nonces = [base, head].map(({ responses }) =>
      [...new Set(responses.flatMap(noncesOf))].slice(0, MOST),
    );
    const [before = [], now = []] = nonces;
    this.#pairs = [
      { base: was, head: is },
      ...(before.length === now.length
        ? before.map((nonce, at) => ({ base: nonce, head: now[at] ?? '' }))
        : []),
    ].filter((pair) => pair.base !== pair.head);
    this.#near = { base: timesOf(base.responses), head: timesOf(head.responses) };
    const all = (page: ReceivedPage, side: Side) =>
      loadedBy([...page.responses.map(({ url }) => url), ...known.addresses[side]]);
    this.#loaded = { base: all(base, 'base'), head: all(head, 'head') };
  }

  /** Where both texts go on behind a difference that is a name of its own on each side. */
  accept(difference: Difference, isVarying: boolean): Ends | undefined {
    for (const pair of this.#pairs) {
      const ends = namedAt(difference, pair);
      if (ends) return ends;
    }
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
      this.#isShown({ texts, words }) ?? this.#isDrawn(words, isVarying) ?? this.#isValue({ texts, words });
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
    this.#values.set(base.text, head.text);
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

  /** A value that was taken for a name though no address has it; undefined where there is none. */
  unnamed(): Renamed | undefined {
    const lacks = [...this.#values].find(
      ([base, head]) =>
        !this.#shown.has(base) && !(this.#loaded.base.words.has(base) && this.#loaded.head.words.has(head)),
    );
    return lacks && { base: lacks[0], head: lacks[1] };
  }
}
