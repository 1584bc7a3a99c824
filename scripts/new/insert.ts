import { identifierOf } from './name.ts';

/** A registry's text with one more: its import after the last of its kind, its name at the end of the list. */
export function withRegistered(registry: string, name: string, file: string): string {
  const id = identifierOf(name);
  const line = `import { ${id} } from './${name}/${file}';\n`;
  const last = registry.lastIndexOf('import { ');
  const end = registry.indexOf('\n', last) + 1;
  const imported = registry.slice(0, end) + line + registry.slice(end);
  const listed = imported.replace(/(: readonly \w+\[\] = \[[^\]]*?)(,?\s*)\];/, `$1, ${id}$2];`);
  if (last < 0 || listed === imported) throw new Error('the registry has no list to enter a name in');
  return listed;
}

/** The map with the captions of a new folder at the end of its room. */
export function withCaptions(map: string, room: string, name: string, captions: readonly string[]): string {
  const start = map.indexOf(`\n### ${room}\n`);
  if (start < 0) throw new Error(`src/README.md has no heading for src/${room}`);
  const rest = map.slice(start + 1);
  const next = /\n#{1,3} /.exec(rest)?.index ?? rest.length;
  const end = start + 1 + next;
  return `${map.slice(0, end).trimEnd()}\n\n#### ${name}\n${captions.join('\n')}\n${map.slice(end)}`;
}
