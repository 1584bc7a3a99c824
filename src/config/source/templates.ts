import { replaceTemplates } from '#http/template-parts.ts';
import type { Place, Problem } from '#model/problem.ts';
import { mistake } from '../mistake.ts';
import { didYouMean, suggest } from '#model/suggest.ts';
import { meantBy } from '../check/meant.ts';
import { readVariable, type Readable } from './environment.ts';
import { entriesOf, type Entry, type Scalar, type Tree } from './tree.ts';

/** Filled in per request by the suites, left as they are here. */
const runtime = ['uuid', 'timestamp', 'timestamp_unix', 'request_number', 'random_int'];
const scopes = ['env', 'secrets', 'vars'];

/** A tree whose `${{ env.X }}`, `${{ secrets.X }}` and `${{ vars.x }}` are filled in, with the secrets' values. */
export function fillTemplates(
  tree: Tree,
  readable: Readable,
): { readonly tree: Tree; readonly secrets: readonly string[]; readonly problems: readonly Problem[] } {
  const filler = new Filler(readable, tree);
  const filled = filler.fill(tree);
  return { tree: filled, secrets: [...filler.secrets].toSorted(), problems: filler.problems };
}

class Filler {
  readonly secrets = new Set<string>();
  readonly problems: Problem[] = [];
  readonly #readable: Readable;
  readonly #vars: ReadonlyMap<string, Entry>;

  constructor(readable: Readable, tree: Tree) {
    this.#readable = readable;
    this.#vars = new Map(entriesOf(meantBy(tree, 'vars')?.value));
  }

  fill(tree: Tree): Tree {
    if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => this.fill(item)) };
    if (tree.kind === 'scalar') return this.#scalar(tree, true);
    for (const [key, { key: place }] of tree.entries)
      if (key.includes('${{')) this.problems.push(inKey(key, place));
    return {
      ...tree,
      entries: new Map(
        [...tree.entries].map(([key, entry]) => [key, { ...entry, value: this.fill(entry.value) }]),
      ),
    };
  }

  #scalar(scalar: Scalar, mayUseVars: boolean): Scalar {
    if (typeof scalar.value !== 'string' || !scalar.value.includes('${{')) return scalar;
    const value = replaceTemplates(scalar.value, (whole, word) =>
      this.#word(whole, word, scalar.place, mayUseVars),
    );
    if (replaceTemplates(scalar.value, () => '').includes('${{')) {
      this.problems.push(
        mistake(
          'template',
          'A template is opened with ${{ and not closed.',
          'Write it as ${{ env.NAME }}.',
          scalar.place,
        ),
      );
    }
    return { ...scalar, value, text: value };
  }

  #word(whole: string, word: string, place: Place | undefined, mayUseVars: boolean): string {
    const [, scope = '', name = ''] = /^(\w+)\.([A-Za-z_][\w-]*)$/.exec(word) ?? [];
    if (runtime.includes(word) || scope === 'row') return whole;
    if (scope === 'vars' && mayUseVars) return this.#variable(whole, name, place);
    if (scope === 'vars')
      return this.#refuse(
        whole,
        mistake(
          'template',
          `A variable cannot use another one (vars.${name}).`,
          'Use env or secrets there, or write the value.',
          place,
        ),
      );
    if (scope === 'env' || scope === 'secrets') return this.#fromEnv(whole, scope, name, place);
    return this.#refuse(whole, unknownWord(word, scope, name, place));
  }

  #variable(whole: string, name: string, place: Place | undefined): string {
    const value = this.#vars.get(name)?.value;
    if (value?.kind === 'scalar' && value.value !== null) return String(this.#silently(value).value);
    const known = [...this.#vars.keys()];
    return this.#refuse(
      whole,
      mistake(
        'unset-variable',
        `vars.${name} is not set.${didYouMean(name, known)}`,
        `Set it at the top of the file: \`vars: { ${name}: … }\`.`,
        place,
      ),
    );
  }

  /** A variable's own mistakes are told where it is written, once. */
  #silently(value: Scalar): Scalar {
    const before = this.problems.length;
    const filled = this.#scalar(value, false);
    this.problems.splice(before);
    return filled;
  }

  #fromEnv(whole: string, scope: 'env' | 'secrets', name: string, place: Place | undefined): string {
    const read = readVariable({ scope, name, place }, this.#readable);
    if (typeof read !== 'string') return this.#refuse(whole, read);
    if (scope === 'secrets') this.secrets.add(read);
    return read;
  }

  #refuse(whole: string, problem: Problem): string {
    this.problems.push(problem);
    return whole;
  }
}

function inKey(key: string, place: Place | undefined): Problem {
  return mistake(
    'template',
    `A template cannot be a key (${key}).`,
    'Write the key itself; templates belong in values.',
    place,
  );
}

function unknownWord(word: string, scope: string, name: string, place: Place | undefined): Problem {
  const meant = scope === '' ? suggest(word, runtime) : suggest(scope, [...scopes, 'row']);
  const message = `\${{ ${word} }} means nothing here.`;
  if (meant === undefined) {
    const all = [...scopes.map((scope) => `${scope}.NAME`), ...runtime, 'row.column'].join(', ');
    return mistake('template', message, `Templates are: ${all}; there are no expressions.`, place);
  }
  const better = `\${{ ${scope === '' ? meant : `${meant}.${name}`} }}`;
  return mistake('template', `${message} Did you mean ${better}?`, `Write ${better}.`, place);
}
