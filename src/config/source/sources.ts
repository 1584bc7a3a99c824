import type { Source } from '#model/config.ts';
import type { Tree } from './tree.ts';

const settings = [
  'target.url',
  'target.base',
  'target.environment',
  'target.wait',
  'compare.mode',
  'compare.preset',
  'compare.max-time',
  'compare.on-inconclusive',
  'compare.identity',
  'report.comment',
  'report.check',
  'report.pictures',
  'report.folder',
  'report.junit',
  'suites',
];

/** Where each value came from, by dotted key; settings that nobody wrote are `default`. */
export function sourcesOf(tree: Tree): Readonly<Record<string, Source>> {
  const written = new Map<string, Source>();
  collect(tree, '', written);
  for (const key of settings)
    if (![...written.keys()].some((other) => other === key || other.startsWith(`${key}.`)))
      written.set(key, 'default');
  return Object.fromEntries(written);
}

function collect(tree: Tree, key: string, into: Map<string, Source>): void {
  if (tree.kind !== 'map') into.set(key, tree.source);
  else
    for (const [name, entry] of tree.entries)
      collect(entry.value, key === '' ? name : `${key}.${name}`, into);
}
