import { addressAround, type Word } from './words.ts';

const PART = /^[\w.~@%+/:=&;-]$/;
/** Characters of a query that are looked at before a word. */
const FAR = 200;

/** Whether a word is a value in the query of a file's address: `"/site.css?v=3f2a9c1d"`, `"/site.css?3f2a9c1d"`. */
export function isInQuery(text: string, { start, end }: Word): boolean {
  if (!/^[=?]$/.test(text.charAt(start - 1)) || !/^(?:$|[&"'`)#\s\\,])/.test(text.charAt(end))) return false;
  let mark = start - 1;
  while (mark > 0 && start - mark < FAR && PART.test(text.charAt(mark))) mark -= 1;
  return (
    text.charAt(mark) === '?' && addressAround(text, { text: '', start: mark, end: mark })?.file !== undefined
  );
}

const OWN_ADDRESS =
  /import\.meta\b|\bcurrentScript\b|\bgetEntries|document\.(?:scripts|styleSheets)\b|["'`](?:script|link)\b/;
const QUERY = /\bsearchParams\b|\bURLSearchParams\b|\.search\b|["'`/]\\?[?&]/;

/**
 * Whether a script may take its own query, or that of a file beside it, for data: it reads addresses of files and
 * takes queries apart.
 */
export const readsQueries = (script: string): boolean => OWN_ADDRESS.test(script) && QUERY.test(script);
