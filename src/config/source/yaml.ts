import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from '#system/yaml.ts';
import type { Place, Problem } from '#model/problem.ts';
import { mistake } from '../mistake.ts';
import type { Entry, Tree } from './tree.ts';
import { plainWords } from './yaml-words.ts';

const DEEPEST = 100;
const MOST_VALUES = 20_000;
const LONGEST = 1_000_000;

/** One file's text as a tree, or all that keeps it from being one. `tree` is undefined for an empty file. */
export function parseYaml(
  text: string,
  file: string,
): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  if (text.length > LONGEST) {
    return {
      problems: [
        mistake(
          'too-large',
          `${file} has ${text.length} characters; a config has at most ${LONGEST}.`,
          'Move large data to a file of its own.',
        ),
      ],
    };
  }
  const source = text.replace(/^\uFEFF/, '');
  const lines = source.split(/\r?\n/);
  const counter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(Math.min(offset, source.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), excerpt: lines[line - 1] ?? '' };
  };
  const document = parseDocument(source, {
    lineCounter: counter,
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
  });
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    return { problems: [tooDeep(file)] };
  const broken = plainWords(document, source, placeAt);
  if (broken.length > 0) return { problems: broken };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return { problems: [] };
  const reader = new Reader(document, placeAt);
  const tree = reader.read(document.contents, 0);
  return reader.problems.length > 0 ? { problems: reader.problems } : { tree, problems: [] };
}

function tooDeep(file: string, place?: Place): Problem {
  return mistake(
    'too-deep',
    `${file} is nested more than ${DEEPEST} levels deep.`,
    'Look for brackets that were opened again and again.',
    place,
  );
}

/** What each alias stands for: of the nodes that bear its anchor the last before it. */
function targetsOf(document: Document.Parsed): ReadonlyMap<unknown, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<unknown, Node>();
  visit(document, {
    Node: (_key, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (target) targets.set(node, target);
      if (!isAlias(node) && node.anchor) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** Nodes of the YAML library to our tree: aliases followed, `<<` merged, duplicates and loops told. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #placeAt: (offset: number) => Place;
  readonly #open = new Set<Node>();
  readonly #targets: ReadonlyMap<unknown, Node>;
  #values = 0;

  constructor(document: Document.Parsed, placeAt: (offset: number) => Place) {
    this.#targets = targetsOf(document);
    this.#placeAt = placeAt;
  }

  read(node: unknown, depth: number, around?: Place): Tree {
    const place = this.#placeOf(node) ?? around;
    const at = { source: 'file', ...(place && { place }) } as const;
    const nothing: Tree = { kind: 'scalar', value: null, text: '', ...at };
    this.#values += 1;
    if (this.#values > MOST_VALUES || depth > DEEPEST) return this.#endless(nothing, depth);
    if (isAlias(node)) return this.#follow(node, nothing, depth, place);
    if (isMap(node))
      return { kind: 'map', entries: this.#inside(node, () => this.#entries(node, depth)), ...at };
    if (isSeq(node))
      return {
        kind: 'list',
        items: this.#inside(node, () => node.items.map((item) => this.read(item, depth + 1, place))),
        ...at,
      };
    return isScalar(node)
      ? { kind: 'scalar', value: scalarValue(node.value), text: textOf(node), ...at }
      : nothing;
  }

  #placeOf(node: unknown): Place | undefined {
    return isNode(node) && node.range ? this.#placeAt(node.range[0]) : undefined;
  }

  #endless(nothing: Tree, depth: number): Tree {
    const { place } = nothing;
    if (depth > DEEPEST) return this.#refuse(nothing, tooDeep(place?.file ?? 'The config', place));
    return this.#refuse(nothing, this.#values === MOST_VALUES + 1 ? bomb(place) : undefined);
  }

  #refuse(tree: Tree, problem: Problem | undefined): Tree {
    if (problem) this.problems.push(problem);
    return tree;
  }

  #inside<T>(node: Node, work: () => T): T {
    this.#open.add(node);
    const result = work();
    this.#open.delete(node);
    return result;
  }

  #follow(alias: Alias, nothing: Tree, depth: number, place?: Place): Tree {
    const target = this.#targets.get(alias);
    if (target === undefined) {
      return this.#refuse(
        nothing,
        mistake(
          'unknown-anchor',
          `*${alias.source} refers to an anchor that is not set above it.`,
          `Mark the value with &${alias.source} before using *${alias.source}, or put the text in quotes.`,
          place,
        ),
      );
    }
    if (this.#open.has(target)) {
      return this.#refuse(
        nothing,
        mistake(
          'anchor-loop',
          `*${alias.source} stands inside the value that &${alias.source} names, so it never ends.`,
          `Move *${alias.source} out of that value.`,
          place,
        ),
      );
    }
    return { ...this.read(target, depth + 1), ...(place && { place }) };
  }

  #entries(map: YAMLMap, depth: number): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    const inherited: (readonly [string, Entry])[] = [];
    for (const { key: node, value } of map.items) {
      const name = isScalar(node) && node.value !== null ? textOf(node) : undefined;
      const key = this.#placeOf(node) ?? this.#placeAt(map.range?.[0] ?? 0);
      const problem = oddKey(name, entries, key);
      if (problem) this.problems.push(problem);
      if (problem || name === undefined) continue;
      const entry = { key, value: this.read(value, depth + 1, key) };
      if (name === '<<') inherited.push(...this.#merged(entry.value));
      else entries.set(name, entry);
    }
    return new Map([...inherited.toReversed(), ...entries]);
  }

  #merged(value: Tree): readonly (readonly [string, Entry])[] {
    if (value.kind === 'map') return [...value.entries];
    if (value.kind === 'list') return value.items.flatMap((item) => this.#merged(item));
    this.problems.push(
      mistake(
        'odd-merge',
        '<< takes a mapping or a list of mappings.',
        'Write `<<: *name` where &name marks a mapping.',
        value.place,
      ),
    );
    return [];
  }
}

function oddKey(
  name: string | undefined,
  earlier: ReadonlyMap<string, Entry>,
  place: Place,
): Problem | undefined {
  if (name === undefined)
    return mistake(
      'odd-key',
      'A key must be a plain word here, not a list, a mapping or nothing.',
      'Write `name: value`.',
      place,
    );
  if (name === '__proto__')
    return mistake('odd-key', '__proto__ cannot be used as a name.', 'Choose another name.', place);
  const first = earlier.get(name);
  return (
    first &&
    mistake(
      'duplicate-key',
      `${name} is set twice in the same mapping; the first is on line ${first.key?.line ?? place.line}.`,
      'Keep one of them.',
      place,
    )
  );
}

function textOf(scalar: Scalar): string {
  return scalar.source ?? String(scalar.value ?? '');
}

function bomb(place?: Place): Problem {
  return mistake(
    'alias-bomb',
    `The aliases of this file expand to more than ${MOST_VALUES} values.`,
    'Repeat less, or move large data to a file of its own.',
    place,
  );
}

function scalarValue(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}
