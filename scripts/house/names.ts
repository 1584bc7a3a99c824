import { basename } from 'node:path';
import type { Source } from './sources.ts';
import { isNode, walk, type Node } from './syntax.ts';

const SHAPELESS = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'constants']);

/** File and folder names that say nothing of what is inside. */
export function shapelessNames(paths: readonly string[]): string[] {
  return paths
    .filter((path) =>
      path.split('/').some((part) => SHAPELESS.has(basename(part).replace(/(\.test)?\.[cm]?[jt]s$/, ''))),
    )
    .map((path) => `${path}: a name that says what is inside, please (not ${[...SHAPELESS].join(', ')})`);
}

/** A name that only its own room may know, and what kind of thing it is. */
interface Reserved {
  readonly name: string;
  readonly kind: 'suite' | 'reporter' | 'exhibit';
}

/** Rooms that may say a kind's names: its own, those whose words mean something else, and faces, which write prose. */
const AT_HOME: Readonly<Record<Reserved['kind'], RegExp>> = {
  // `load` is also a browser's event, `json` also a body.
  suite: /^src\/(suites|system|faces)\//,
  reporter: /^src\/(report|suites|system|http|faces)\//,
  exhibit: /^src\/(suites|faces)\//,
};

/** A string that is exactly the name of a suite, a reporter or an exhibit, outside the room that has it. */
export function namedOutside(sources: readonly Source[]): string[] {
  const reserved = [...suitesOf(sources), ...reportersOf(sources), ...exhibitsOf(sources)];
  return sources
    .filter(
      ({ path }) => path.startsWith('src/') && !path.endsWith('.test.ts') && !path.endsWith('.fixture.ts'),
    )
    .flatMap(({ path, strings }) =>
      strings.flatMap(({ value, inType, line }) =>
        reserved
          .filter(({ name, kind }) => name === value && !inType && !AT_HOME[kind].test(path))
          .map(
            ({ kind }) => `${path}:${line} names the ${kind} '${value}': let the registry or the view tell`,
          ),
      ),
    );
}

/** Suites are the folders of `src/suites` with a `suite.ts`. */
function suitesOf(sources: readonly Source[]): Reserved[] {
  return sources.flatMap(({ path }) => {
    const name = /^src\/suites\/([^/]+)\/suite\.ts$/.exec(path)?.[1];
    return name === undefined ? [] : [{ name, kind: 'suite' }];
  });
}

/** Reporters are the folders that the registry imports. A place to be seen, as the contract has it, is no name. */
function reportersOf(sources: readonly Source[]): Reserved[] {
  const [registry, contract] = ['src/report/registry.ts', 'src/model/contract/reporter.ts'].map((file) =>
    sources.find(({ path }) => path === file),
  );
  const places = new Set(contract?.strings.map(({ value }) => value));
  return (registry?.imports ?? []).flatMap(({ to }) => {
    const name = /^src\/report\/([^/]+)\//.exec(to)?.[1];
    return name === undefined || places.has(name) ? [] : [{ name, kind: 'reporter' }];
  });
}

/**
 * Exhibits are what suites write down with a `name`, a `mime` and a `body`, there or by a function that is given the
 * name.
 */
function exhibitsOf(sources: readonly Source[]): Reserved[] {
  const names = sources
    .filter(({ path }) => path.startsWith('src/suites/') && !path.endsWith('.test.ts'))
    .flatMap(({ tree }) => exhibitNames(tree));
  return [...new Set(names)].map((name) => ({ name, kind: 'exhibit' }));
}

function exhibitNames(tree: unknown): string[] {
  const names: string[] = [];
  const makers = new Set<unknown>();
  walk(tree, (node) => {
    const init = node['type'] === 'VariableDeclarator' ? node['init'] : undefined;
    const maker = isNode(init) && isNode(init['body']) && isNode(exhibitName(init['body']));
    if (maker && isNode(node['id'])) makers.add(node['id']['name']);
    const name = exhibitName(node);
    if (typeof name === 'string') names.push(name);
  });
  walk(tree, (node) => {
    const [callee, given] = [node['callee'], node['arguments']];
    if (!isNode(callee) || !makers.has(callee['name']) || !Array.isArray(given)) return;
    const [name]: unknown[] = given;
    if (isNode(name) && typeof name['value'] === 'string') names.push(name['value']);
  });
  return names;
}

/** The name of an exhibit that this node is: its text, or the node that computes it. */
function exhibitName(node: Node): unknown {
  if (node['type'] === 'ParenthesizedExpression' && isNode(node['expression']))
    return exhibitName(node['expression']);
  if (node['type'] !== 'ObjectExpression' || !Array.isArray(node['properties'])) return undefined;
  const fields = new Map<unknown, unknown>(
    node['properties'].flatMap((field: unknown) =>
      isNode(field) && isNode(field['key']) ? [[field['key']['name'], field['value']] as const] : [],
    ),
  );
  const name = fields.get('name');
  if (!fields.has('mime') || !fields.has('body') || !isNode(name)) return undefined;
  return typeof name['value'] === 'string' ? name['value'] : name;
}

/** Whether the version that the program says is the one that the package carries. */
export function versionDrift(manifest: string, source: string): string[] {
  const [said, carried] = [
    /VERSION = '([^']+)'/.exec(source)?.[1],
    /"version": "([^"]+)"/.exec(manifest)?.[1],
  ];
  return said !== undefined && said === carried
    ? []
    : [`src/system/process/version.ts says ${said}, package.json says ${carried}`];
}
