import type { Source } from './sources.ts';
import { isNode, lineAt, walk, type Node } from './syntax.ts';
import { isTest } from './walls.ts';

/** Whatever makes HTML or SVG. */
const HOMES = ['html', 'history', 'badge', 'site'].map((folder) => `src/report/${folder}/`);
const MAKER = 'src/report/html/markup.ts';
/** A tag, or an attribute with its value. */
const MARKUP = /<[a-z!/]|(?:^|\s)[a-z-]+="/i;
/** What makes the template engine believe a text. */
const BELIEVED = new Set(['SafeString', 'noEscape']);

/**
 * Markup of HTML and SVG that is not made by the one function that escapes, and places of its template that show a
 * value as it is. `read` gives a file's text.
 */
export function unescapedMarkup(
  sources: readonly Source[],
  templates: readonly string[],
  read: (path: string) => string,
): string[] {
  const ours = sources.filter(
    ({ path }) =>
      HOMES.some((home) => path.startsWith(home)) &&
      path !== MAKER &&
      !isTest(path) &&
      !path.endsWith('.generated.ts'),
  );
  return [
    ...ours.flatMap(builtByHand),
    ...templates.filter((path) => path.endsWith('.hbs')).flatMap((path) => shownAsIs(path, read(path))),
  ];
}

function builtByHand({ path, text, tree }: Source): string[] {
  const tagged = new Set<unknown>();
  const faults: string[] = [];
  walk(tree, (node) => {
    if (node['type'] === 'TaggedTemplateExpression' && nameOf(node['tag']) === 'markup')
      tagged.add(node['quasi']);
    if (BELIEVED.has(nameOf(node)) || (!tagged.has(node) && MARKUP.test(textOf(node))))
      faults.push(
        `${path}:${lineAt(text, node['start'])} makes markup by itself: use markup of ${MAKER}, which escapes`,
      );
  });
  return [...new Set(faults)];
}

function nameOf(node: unknown): string {
  return isNode(node) && node['type'] === 'Identifier' ? String(node['name']) : '';
}

/** What a literal says as it stands there. */
function textOf(node: Node): string {
  if (node['type'] === 'Literal') return typeof node['value'] === 'string' ? node['value'] : '';
  if (node['type'] !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return '';
  const pieces: unknown[] = node['quasis'];
  return pieces
    .map((piece) => (isNode(piece) ? piece['value'] : undefined))
    .map((value) => (typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : ''))
    .join('…');
}

function shownAsIs(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      /\{\{~?[{&]/.test(line) ? [`${path}:${at + 1} shows a value without escaping it`] : [],
    );
}
