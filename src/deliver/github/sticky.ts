/** A run's place in time: of two, the one with the higher id, then attempt, is newer. */
export interface RunVersion {
  readonly id: number;
  readonly attempt: number;
}

/** A comment that is ours. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** What a run wants to stand in the pull request. `text` begins with `marker`. */
export interface Wish {
  readonly marker: string;
  readonly text: string;
  readonly run: RunVersion;
  /** Whether a comment may be made where there is none. */
  readonly create: boolean;
}

/** What this writer has done so far. */
export interface WriterMemory {
  /** Whether its text has been put anywhere. */
  readonly wrote: boolean;
  /** Attempts to make a comment. */
  readonly creations: number;
}

/** One request, then the comments are listed again; `rest` ends. */
export type Step =
  | { readonly do: 'create' }
  | { readonly do: 'edit'; readonly id: number }
  | { readonly do: 'delete'; readonly ids: readonly number[] }
  | {
      readonly do: 'rest';
      readonly why: 'current' | 'superseded' | 'silent' | 'vanished';
      readonly kept?: OwnComment;
    };

/** A marker's fields are no longer than so many characters. */
const FIELDS = 200;
/** Behind a marker's start: `run=214.2 sha=abcdef012345 text=1x2y3z -->`. */
const RUN = /^run=(\d{1,16})\.(\d{1,9})(?= |$)/;
const CONTENT = /^run=\d{1,16}\.\d{1,9} ((?:[\w.-]+=[\w.-]+ )*text=\w+) -->/;

/** The run that wrote a comment; 0.0 where the marker does not say. */
export function versionOf(body: string, marker: string): RunVersion {
  const [, id = '0', attempt = '0'] = RUN.exec(body.slice(marker.length, marker.length + FIELDS)) ?? [];
  return { id: Number(id), attempt: Number(attempt) };
}

/** Below 0 where `a` is older. */
export function compareRuns(a: RunVersion, b: RunVersion): number {
  return a.id - b.id || a.attempt - b.attempt;
}

/**
 * What a comment says besides the minute and the addresses, as its marker knows it; undefined where the marker does
 * not.
 */
function contentOf(body: string, marker: string): string | undefined {
  return CONTENT.exec(body.slice(marker.length, marker.length + FIELDS))?.[1];
}

/** Whether two texts of one run say the same, whatever attempt wrote them. */
function saysTheSame(a: string, b: string, marker: string): boolean {
  if (a === b) return true;
  const content = contentOf(a, marker);
  if (content === undefined || content !== contentOf(b, marker)) return false;
  return versionOf(a, marker).id === versionOf(b, marker).id;
}

/**
 * Whether the kept comment must be written: never over a newer run, once over the same one, always over an older one
 * that says something else.
 */
function lacks(kept: OwnComment, wish: Wish, memory: WriterMemory): boolean {
  const order = compareRuns(versionOf(kept.body, wish.marker), wish.run);
  if (order > 0 || (order === 0 && memory.wrote)) return false;
  return !saysTheSame(kept.body, wish.text, wish.marker);
}

function withoutAny(wish: Wish, memory: WriterMemory): Step {
  if (!wish.create) return { do: 'rest', why: 'silent' };
  return memory.creations < 2 ? { do: 'create' } : { do: 'rest', why: 'vanished' };
}

/**
 * The next request of a writer that has just listed our comments (in the order of their ids). All writers agree on the
 * lowest id, which nobody deletes, so one comment remains; the newest run among them writes it and removes the others.
 */
export function nextStep(ours: readonly OwnComment[], wish: Wish, memory: WriterMemory): Step {
  const [kept, ...others] = ours;
  if (!kept) return withoutAny(wish, memory);
  const order = ({ body }: OwnComment) => compareRuns(versionOf(body, wish.marker), wish.run);
  if (ours.some((comment) => order(comment) > 0)) {
    const extra = others.filter((comment) => order(comment) === 0);
    return extra.length > 0
      ? { do: 'delete', ids: extra.map(({ id }) => id) }
      : { do: 'rest', why: 'superseded', kept };
  }
  if (lacks(kept, wish, memory)) return { do: 'edit', id: kept.id };
  return others.length > 0
    ? { do: 'delete', ids: others.map(({ id }) => id) }
    : { do: 'rest', why: 'current', kept };
}
