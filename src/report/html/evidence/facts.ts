import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import { isReadAloud, readAloud } from './read-aloud.ts';

/** One thing that differs: its name, and what it was and is; `colours` are plain colours, to be shown as swatches. */
export interface Fact {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly colours: { readonly before: string; readonly now: string };
}

/** Places are seen in the picture. */
const PLACES: ReadonlySet<string> = new Set(['x', 'y', 'files', 'party']);
const MAX_FACTS = 8;
/** The only texts of others that go into a style: three or four plain numbers. */
const COLOUR = /^rgba?\(\d{1,3}, \d{1,3}, \d{1,3}(?:, [01](?:\.\d{1,4})?)?\)$/;

const textOf = (value: string | number | undefined): string =>
  value === undefined ? '' : clean(String(value), 120);
const colourOf = (text: string): string => (COLOUR.test(text) ? `--c:${text}` : '');

const readAloudFact = (before: string, now: string): readonly Fact[] =>
  before === now ? [] : [{ name: 'Read aloud', before, now, colours: { before: '', now: '' } }];

function factsIn({ before = {}, after = {} }: JudgedFinding): readonly Fact[] {
  if (isReadAloud(before) && isReadAloud(after)) return readAloudFact(readAloud(before), readAloud(after));
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !PLACES.has(name) && before[name] !== after[name])
    .map((name) => {
      const [was, now] = [textOf(before[name]), textOf(after[name])];
      return {
        name: clean(name, 60),
        before: was === '' ? '–' : was,
        now: now === '' ? '–' : now,
        colours: { before: colourOf(was), now: colourOf(now) },
      };
    });
}

/** What differs by the findings' own words, each once: styles, texts, the name that a screen reader says. */
export function factsOf(findings: readonly JudgedFinding[]): readonly Fact[] {
  const all = findings.filter(({ amount }) => amount?.unit !== 'bytes').flatMap(factsIn);
  return [...new Map(all.map((fact) => [JSON.stringify(fact), fact])).values()].slice(0, MAX_FACTS);
}
