import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Manifest = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  homepage: z.string().optional(),
});
/** Licences that allow a copy inside a file of ours, given their text. */
const FREE = new RegExp(
  String.raw`^\(?(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|` +
    String.raw`Unlicense|BlueOak-1\.0\.0|OFL-1\.1)\b`,
);

/** THIRD_PARTY_LICENSES.txt for the packages that these files came from. Throws when one has no licence we may use. */
export function licences(files: Iterable<string>): string {
  const homes = new Set([...files].flatMap((file) => homeOf(file) ?? []));
  const notices = new Map([...homes].map((home) => notice(home)));
  const sorted = [...notices.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return ['Tidemark carries parts of the packages below.', ...sorted]
    .join(`\n\n${'-'.repeat(78)}\n\n`)
    .concat('\n');
}

/**
 * The package a file belongs to: the nearest manifest upwards that has a name and a version, or the one around it
 * that it repeats.
 */
function homeOf(file: string): string | undefined {
  if (!file.includes('node_modules')) return undefined;
  let found: { folder: string; name: string } | undefined;
  for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    const name = existsSync(manifest)
      ? Manifest.safeParse(JSON.parse(readFileSync(manifest, 'utf8'))).data?.name
      : undefined;
    if (name !== undefined && (found === undefined || found.name === name)) found = { folder, name };
  }
  return found?.folder;
}

function notice(home: string): [string, string] {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
  const name = `${manifest.name} ${manifest.version}`;
  const texts = globSync('{LICENSE,LICENCE,COPYING,NOTICE,license,licence}*', { cwd: home })
    .filter((file) => !/\.[cm]?js$/.test(file))
    .sort()
    .map((file) => readFileSync(join(home, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const licence = manifest.license ?? (texts.some((text) => /\bMIT\b/.test(text)) ? 'MIT' : undefined);
  if (licence === undefined || !FREE.test(licence))
    throw new Error(`${name} has the licence ${licence ?? '(none told)'}; look whether dist may carry it`);
  return [
    name,
    [`${name} (${licence})${manifest.homepage ? `\n${manifest.homepage}` : ''}`, ...texts].join('\n\n'),
  ];
}
