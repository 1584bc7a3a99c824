import { replaceTemplates } from '#http/template-parts.ts';
import type { Place, Problem } from '#model/problem.ts';
import { mistake } from '../mistake.ts';
import { didYouMean, suggest } from '#model/suggest.ts';
import { meantBy } from '../check/meant.ts';
import { AddressReader, EnvUses, type Use } from './env-uses.ts';
import { readVariable, type Readable } from './environment.ts';
import { entriesOf, type Entry, type Path, type Scalar, type Tree } from './tree.ts';

/** Filled in per request by the suites, left as they are here. */
const runtime = ['uuid', 'timestamp', 'timestamp_unix', 'request_number', 'random_int'];
const scopes = ['env', 'secrets', 'vars'];
/** Filled in by suites that know variables of their own, beside `vars`. */
const suiteScopes = ['run', 'matrix'];

/** What a config may read, and what of it reports show. */
export interface Filling extends Readable {
  /** Whether what stands at a path is shown in reports. */
  shows(path: Path): boolean;
  /** Whether what stands at a path belongs to a suite that knows variables of its own. */
  hasVariables?(path: Path): boolean;
}

/** A tree with its templates filled in. */
export interface Filled {
  readonly tree: Tree;
  /** Values of `${{ secrets.X }}`. */
  readonly secrets: readonly string[];
  /** Values of `${{ env.X }}` that stand nowhere but where reports show nothing. */
  readonly hiddenEnv: readonly string[];
  readonly problems: readonly Problem[];
}

/** A tree whose `${{ env.X }}`, `${{ secrets.X }}` and `${{ vars.x }}` are filled in. */
export function fillTemplates(tree: Tree, filling: Filling): Filled {
  const filler = new Filler(filling, tree);
  const filled = filler.fill(tree, []);
  return {
    tree: filled,
    secrets: [...filler.secrets].toSorted(),
    hiddenEnv: filler.uses.hiddenIn(tree, filling.shows),
    problems: filler.problems,
  };
}

/** One template: the whole of it, its word, and where and for what it stands. */
interface Template {
  readonly whole: string;
  readonly word: string;
  readonly place: Place | undefined;
  readonly use: Use;
  /** Whether its suite may fill it in later. */
  readonly later: boolean;
}

/** Whether a word is filled in by a suite, once it measures. */
const isLeft = (word: string, scope: string, later: boolean): boolean =>
  runtime.includes(word) || scope === 'row' || (later && suiteScopes.includes(scope));

class Filler {
  readonly secrets = new Set<string>();
  readonly uses = new EnvUses();
  readonly problems: Problem[] = [];
  readonly #filling: Filling;
  readonly #vars: ReadonlyMap<string, Entry>;

  constructor(filling: Filling, tree: Tree) {
    this.#filling = filling;
    this.#vars = new Map(entriesOf(meantBy(tree, 'vars')?.value));
  }

  fill(tree: Tree, path: Path): Tree {
    if (tree.kind === 'list')
      return { ...tree, items: tree.items.map((item, at) => this.fill(item, [...path, at])) };
    if (tree.kind === 'scalar') {
      const later = this.#filling.hasVariables?.(path) ?? false;
      return this.#scalar(tree, () => this.#useAt(path), { mayUseVars: true, later });
    }
    for (const [key, { key: place }] of tree.entries)
      if (key.includes('${{')) this.problems.push(inKey(key, place));
    return {
      ...tree,
      entries: new Map(
        [...tree.entries].map(([key, entry]) => [
          key,
          { ...entry, value: this.fill(entry.value, [...path, key]) },
        ]),
      ),
    };
  }

  #useAt(path: Path): Use {
    if (path[0] === 'vars') return 'undecided';
    return this.#filling.shows(path) ? 'shown' : 'hidden';
  }

  #scalar(
    scalar: Scalar,
    useOf: () => Use,
    { mayUseVars, later }: { readonly mayUseVars: boolean; readonly later: boolean },
  ): Scalar {
    const { value: written, place } = scalar;
    if (typeof written !== 'string' || !written.includes('${{')) return scalar;
    const use = useOf();
    const address = new AddressReader(written);
    let end = 0;
    const value = replaceTemplates(written, (whole, word, at) => {
      address.read(written.slice(end, at));
      end = at + whole.length;
      const put = this.#word({ whole, word, place, use: address.useAt(at, use), later }, mayUseVars);
      address.read(put);
      return put;
    });
    if (replaceTemplates(written, () => '').includes('${{')) {
      this.problems.push(
        mistake(
          'template',
          'A template is opened with ${{ and not closed.',
          'Write it as ${{ env.NAME }}.',
          place,
        ),
      );
    }
    return { ...scalar, value, text: value };
  }

  #word(template: Template, mayUseVars: boolean): string {
    const { whole, word, place, later } = template;
    const [, scope = '', name = ''] = /^(\w+)\.([A-Za-z_][\w-]*)$/.exec(word) ?? [];
    if (isLeft(word, scope, later)) return whole;
    if (scope === 'vars' && mayUseVars) return this.#variable(template, name);
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
    if (scope === 'env' || scope === 'secrets') return this.#fromEnv(template, scope, name);
    return this.#refuse(whole, unknownWord(word, scope, name, place));
  }

  #variable({ whole, place, use, later }: Template, name: string): string {
    const value = this.#vars.get(name)?.value;
    if (value?.kind === 'scalar' && value.value !== null) return String(this.#silently(value, use).value);
    if (later && value === undefined) return whole;
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
  #silently(value: Scalar, use: Use): Scalar {
    const before = this.problems.length;
    const filled = this.#scalar(value, () => use, { mayUseVars: false, later: false });
    this.problems.splice(before);
    return filled;
  }

  #fromEnv({ whole, place, use }: Template, scope: 'env' | 'secrets', name: string): string {
    const read = readVariable({ scope, name, place }, this.#filling);
    if (typeof read !== 'string') return this.#refuse(whole, read);
    if (scope === 'secrets') this.secrets.add(read);
    else this.uses.see(read, use);
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
