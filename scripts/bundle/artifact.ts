import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';
import { parseSync } from 'rolldown/utils';

/**
 * Halves of the artifact client that we never call. Downloading would bring a package into dist that has no licence.
 */
const LEFT_OUT = /\/@actions\/artifact\/lib\/internal\/(download|find|delete)\/[\w-]+\.js$/;

/**
 * The artifact client without what it downloads, finds and deletes with: their functions throw. Should it stop to
 * fit, the check of licences fails the build.
 */
export function uploadOnly(): Plugin {
  return {
    name: 'artifact-upload-only',
    load: {
      filter: { id: LEFT_OUT },
      handler(id) {
        const { staticExports } = parseSync(id, readFileSync(id, 'utf8')).module;
        const names = staticExports.flatMap(({ entries }) =>
          entries.flatMap((one) => one.exportName.name ?? []),
        );
        return names
          .map(
            (name) =>
              `export const ${name} = () => { throw new Error('${name} is not part of this build'); };`,
          )
          .join('\n');
      },
    },
  };
}
