import { posix } from 'node:path';
import type { Actor, Config, Ignore, Page, SuiteConfig } from '#model/config.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Place } from '#model/problem.ts';
import { insecureNote } from '#system/http/tls.ts';
import { slug } from '#system/slug.ts';
import { recommendedBudgets } from './check/budgets.ts';
import type { Checked } from './check/cross-check.ts';
import type { Written } from './check/schema.ts';
import { sourcesOf } from './source/sources.ts';
import { find, type Tree } from './source/tree.ts';

type WrittenSuite = NonNullable<Written['suites']>[string];
type WrittenActor = Written['actors'][string];

/** ms */
const WAIT = 120_000;

/** A file in which nothing is wrong, and what was found out about it. */
export interface FaultlessFile {
  readonly file: string;
  readonly written: Written;
  readonly tree: Tree;
  readonly checked: Checked;
  /** Values that came of `${{ secrets.X }}`. */
  readonly secrets: readonly string[];
  /** Values that came of `${{ env.X }}` and that no report needs. */
  readonly hiddenEnv: readonly string[];
  readonly suites: readonly Suite[];
}

/** The config of a file without mistakes. */
export function assemble(faultless: FaultlessFile): Config {
  const { file, written, tree, checked, secrets, hiddenEnv, suites } = faultless;
  const { target, compare, report } = written;
  const chosen = written.suites
    ? Object.entries(written.suites).map(([name, suite]) => suiteConfig(name, suite, faultless))
    : suites.filter((suite) => suite.byDefault).map(defaultSuite);
  return {
    file,
    key: keyOf(file),
    target: {
      url: target.url,
      base: target.base,
      ...(target.environment !== undefined && { environment: target.environment }),
      wait: checked.wait ?? WAIT,
      headers: target.headers,
      ...(checked.tls && { tls: checked.tls }),
    },
    pages: Object.entries(written.pages).map(([name, page]) => pageOf(name, page)),
    actors: Object.entries(written.actors).map(([name, actor]) => actorOf(name, actor)),
    suites: chosen,
    compare: {
      mode: compare.mode,
      preset: compare.preset,
      ...(checked.maxTime !== undefined && { maxTime: checked.maxTime }),
      onInconclusive: compare['on-inconclusive'],
      identity: compare.identity,
    },
    report: {
      comment: report.comment,
      check: report.check,
      pictures: report.pictures,
      folder: report.folder,
      ...(report.junit !== undefined && { junit: report.junit }),
    },
    secrets,
    hiddenEnv,
    notes: [...notesOf(tree, chosen), ...tlsNotes(checked)],
    sources: sourcesOf(tree),
  };
}

function pageOf(name: string, page: Written['pages'][string]): Page {
  if (typeof page === 'string') return { name, path: page };
  return { name, path: page.path, ...(page.as !== undefined && { as: page.as }) };
}

function actorOf(name: string, actor: WrittenActor): Actor {
  const { headers, cookies, login } = actor;
  const state = actor['storage-state'];
  return {
    name,
    headers,
    cookies,
    ...(login && { login: loginOf(login) }),
    ...(state !== undefined && { storageState: state }),
  };
}

function loginOf({ post, ...rest }: NonNullable<WrittenActor['login']>): NonNullable<Actor['login']> {
  return { path: post, ...rest };
}

function suiteConfig(
  name: string,
  suiteWritten: WrittenSuite,
  { tree, checked, suites }: FaultlessFile,
): SuiteConfig {
  const { uses, findings, with: options } = suiteWritten;
  const suite = suites.find(({ id }) => id === uses);
  const place = find(tree, ['suites', name])?.key;
  const placeOf = (path: readonly (string | number)[]): Place | undefined => {
    const entry = find(tree, ['suites', name, 'with', ...path]);
    return entry?.key ?? entry?.value.place;
  };
  return {
    name,
    uses,
    options,
    budgets: checked.budgets.get(name) ?? (suite ? recommendedBudgets(suite) : []),
    findings: {
      failOn: findings['fail-on'],
      onlyNew: findings['only-new'],
      ignore: findings.ignore.map((ignore, at) => ({ ...ignore, ...placed(tree, name, at) })),
    },
    ...(place && { place }),
    placeOf,
  };
}

function placed(tree: Tree, name: string, at: number): Pick<Ignore, 'place'> {
  const place = find(tree, ['suites', name, 'findings', 'ignore', at])?.value.place;
  return place ? { place } : {};
}

function defaultSuite(suite: Suite): SuiteConfig {
  return {
    name: suite.id,
    uses: suite.id,
    options: suite.options.parse({}),
    budgets: recommendedBudgets(suite),
    findings: { failOn: 'error', onlyNew: true, ignore: [] },
  };
}

/** `default` for the file at the root, else its folder and name: `apps--shop`. */
function keyOf(file: string): string {
  const path = posix
    .normalize(file.replaceAll('\\', '/'))
    .replace(/^[./]+\//, '')
    .replace(/\.ya?ml$/, '')
    .replace(/(^|\/)\.?tidemark$/, '');
  return slug(path.replaceAll('/', '--')) || 'default';
}

function notesOf(tree: Tree, suites: readonly SuiteConfig[]): readonly string[] {
  const notes: string[] = [];
  if (!find(tree, ['target', 'url']))
    notes.push('target.url is not set, so this commit’s preview deploy is looked for (auto).');
  if (!find(tree, ['suites']))
    notes.push(
      `No suites are named, so ${words(suites.map(({ name }) => name))} ran with recommended settings.`,
    );
  const recommended = suites.filter(
    ({ budgets }) => budgets.length > 0 && budgets.every(({ source }) => source === 'recommended'),
  );
  for (const suite of recommended)
    notes.push(
      `${suite.name} has no budgets, so the recommended ones apply: ${suite.budgets.map(({ key }) => key).join(', ')}.`,
    );
  return notes;
}

function tlsNotes({ tls }: Checked): readonly string[] {
  const browser =
    'Chrome reaches the target through Tidemark, which shows target.tls.cert for it: ' +
    'times of pages hold that way, too.';
  return [
    ...(tls?.insecure ? [`${insecureNote('the target')} Pages in Chrome are opened all the same.`] : []),
    ...(tls?.cert === undefined ? [] : [browser]),
  ];
}

function words(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
