import type { Config } from '#model/config.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { Suite } from '#model/contract/suite.ts';
import { redactorOfValues } from '#system/secrets/redact.ts';
import type { Workspace } from '#system/workspace.ts';
import { assemble } from './assemble.ts';
import { crossCheck } from './check/cross-check.ts';
import { pathOutside, pathsIn, strayPaths } from './check/paths.ts';
import { readWithExtends } from './source/extends.ts';
import type { ListFolder } from './source/glob.ts';
import { withIncludes } from './source/include.ts';
import { problemsOfIssues } from './check/issues.ts';
import { keyFinder } from './write/json-schema.ts';
import { mistake } from './mistake.ts';
import { layOver, type Overlay } from './source/overlay.ts';
import { schemaOf } from './check/schema.ts';
import { checkTls } from './check/tls.ts';
import { shownPlaces } from './check/shown-places.ts';
import { fillTemplates } from './source/templates.ts';
import { variablesIn } from './source/suite-variables.ts';
import { plain, scalarAt, type Branch, type Tree } from './source/tree.ts';

export type { Overlay } from './source/overlay.ts';

export interface ConfigRequest {
  /** As people name it, relative. */
  readonly file: string;
  /** Undefined when there is no such file; also asked for `extends`. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  /** Undefined when there is no such folder; asked for `include`. */
  readonly listFolder: ListFolder;
  /** What the file may speak for. */
  readonly workspace: Workspace;
  readonly flags: Overlay;
  readonly inputs: Overlay;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly vault?: Readonly<Record<string, string>>;
  /** Names of the environment that the file may use; undefined: all but the runner's own. */
  readonly allowedEnv?: readonly string[] | undefined;
  readonly suites: readonly Suite[];
}

/** `tidemark.yml` under action inputs and flags, frozen; or one Failure with all its mistakes. */
export async function readConfig(request: ConfigRequest): Promise<Config> {
  const { file, suites, workspace } = request;
  const elsewhere = await workspace.linksOut(file);
  if (elsewhere !== undefined) throw new Failure(pathOutside('The config', file, elsewhere));
  const text = await request.readFile(file);
  if (text === undefined) {
    throw new Failure(
      mistake(
        'no-file',
        `There is no ${file} here.`,
        'Write one with `tidemark init`, or name another with --config.',
      ),
    );
  }
  const written = mapping(await readWithExtends(file, text, request), file);
  const included = await withIncludes(written, { file, suites, files: request });
  if (included.unread) throw new Failure(...inOrder(included.problems, []));
  const laid = layOver(layOver(included.tree, request.inputs, 'input'), request.flags, 'flag');
  const shows = shownPlaces(suites, laid);
  const { tree, secrets, hiddenEnv, problems } = fillTemplates(laid, {
    env: request.env,
    ...(request.vault && { vault: request.vault }),
    allowed: request.allowedEnv,
    shows,
    hasVariables: variablesIn(laid, suites),
  });
  const parsed = schemaOf(suites).safeParse(plain(tree));
  const refused = parsed.error ? problemsOfIssues(parsed.error.issues, tree, keyFinder(suites, tree)) : [];
  const checked = crossCheck(tree, suites);
  const stray = await strayPaths(pathsIn(tree), workspace);
  // Whatever lies outside is not read.
  const readInside = async (path: string) =>
    (await workspace.leadsOut(path)) === undefined ? request.readFile(path) : undefined;
  const { tls, problems: untrusted } = await checkTls(tree, readInside, new Date());
  // A problem may quote a value as it was after templates were filled in.
  const redact = redactorOfValues(secrets, hiddenEnv);
  const all = inOrder(
    [...included.problems, ...refused, ...checked.problems, ...stray, ...(stray.length > 0 ? [] : untrusted)],
    problems,
  ).map((problem) => ({
    ...problem,
    message: redact(problem.message),
    next: redact(problem.next),
  }));
  if (all.length > 0 || !parsed.success) throw new Failure(...all);
  return freeze(
    assemble({
      file,
      written: parsed.data,
      tree,
      checked: { ...checked, ...(tls && { tls }) },
      secrets: tls?.key === undefined ? secrets : [...secrets, tls.key],
      hiddenEnv,
      suites,
    }),
  );
}

function mapping(tree: Tree | undefined, file: string): Branch {
  const next = 'Begin with `version: 1`, or let `tidemark init` write the file.';
  if (tree === undefined) throw new Failure(mistake('empty', `${file} is empty.`, next));
  if (tree.kind !== 'map')
    throw new Failure(
      mistake(
        'not-a-mapping',
        `${file} holds ${tree.kind === 'list' ? 'a list' : 'a single value'}, not keys and values.`,
        next,
        tree.place,
      ),
    );
  const version = scalarAt(tree, ['version']);
  if (version !== undefined && version.value !== null && version.value !== 1) {
    const given = typeof version.value === 'string' ? `"${version.text}"` : version.text;
    throw new Failure(
      mistake(
        'version',
        `This Tidemark reads version 1 of the file, not ${given}.`,
        'Write `version: 1`, or use another Tidemark.',
        version.place,
      ),
    );
  }
  return tree;
}

/**
 * By file and line, each mistake once; what is said of a value whose template could not be filled in follows from
 * that.
 */
function inOrder(problems: readonly Problem[], unfilled: readonly Problem[]): readonly Problem[] {
  const spot = ({ place }: Problem): string => `${place?.file}:${place?.line}:${place?.column}`;
  const spoilt = new Set(unfilled.map(spot));
  const own = [
    ...unfilled,
    ...problems.filter((problem) => problem.place === undefined || !spoilt.has(spot(problem))),
  ];
  const once = new Map(
    own.map((problem) => [`${problem.code} ${spot(problem)} ${problem.message}`, problem]),
  );
  const before = { file: '', line: 0, column: 0 };
  return [...once.values()].toSorted(
    ({ place: a = before }, { place: b = before }) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
