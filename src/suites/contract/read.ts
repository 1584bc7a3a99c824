import { parse } from '#system/yaml.ts';
import { DescriptionMistake } from './mistake.ts';
import { isTree, type Tree } from './operation.ts';
import { bundled } from './references.ts';

/** Gives the text of a description or of a file beside it; undefined where there is none. */
export type ReadText = (file: string) => Promise<string | undefined>;

/** Larger ones take a parser longer than a run has. */
const LARGEST = 32 * 1024 * 1024;

/** JSON by its own reader, which is a hundred times as fast. */
function valueOf(text: string, file: string): unknown {
  try {
    if (/^\s*\{/.test(text)) return JSON.parse(text);
  } catch {
    // A map of YAML may begin so, too.
  }
  try {
    return parse(text, { logLevel: 'error', maxAliasCount: 1000 });
  } catch {
    throw new DescriptionMistake(`${file} is neither YAML nor JSON.`, 'Check it with an editor.');
  }
}

async function treeOf(file: string, read: ReadText): Promise<unknown> {
  const text = await read(file);
  if (text === undefined) throw new DescriptionMistake(`There is no ${file}.`, 'Correct its path.');
  if (text.length > LARGEST)
    throw new DescriptionMistake(
      `${file} has ${Math.round(text.length / 1024 / 1024)} MB, more than the ${LARGEST / 1024 / 1024} that are read.`,
      'Name a description of the part that is tested.',
    );
  return valueOf(text, file);
}

/** A description of OpenAPI 3, every reference in it a local one that leads somewhere. Throws a DescriptionMistake. */
export async function readDescription(file: string, read: ReadText): Promise<Tree> {
  const document = await treeOf(file, read);
  const [version, old] = isTree(document) ? [document['openapi'], document['swagger']] : [];
  if (typeof old === 'string' || typeof old === 'number')
    throw new DescriptionMistake(
      `${file} is Swagger ${old}, which is not read.`,
      'Convert it to OpenAPI 3: editors of OpenAPI do that.',
    );
  if (!isTree(document) || !String(version ?? '').startsWith('3.'))
    throw new DescriptionMistake(
      `${file} is no OpenAPI 3 description.`,
      'Name one whose first line is openapi: 3.0.0 or later.',
    );
  return bundled(document, file, (name) => treeOf(name, read));
}
