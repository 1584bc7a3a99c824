import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ProjectFiles } from '#model/contract/bench.ts';
import { Failure } from '#model/problem.ts';
import { errorCode } from './files.ts';
import { isOutside } from './workspace.ts';

function outside(path: string): Failure {
  return new Failure({
    code: 'config/path-outside',
    owner: 'config',
    message: `${path} leads out of the project's folder.`,
    next: 'Name a file inside it; a link that leads elsewhere does not count as inside.',
  });
}

function cannotRead(path: string, error: unknown): Failure {
  return new Failure({
    code: 'environment/cannot-read',
    owner: 'environment',
    message: `${path} cannot be read (${errorCode(error) || String(error)}).`,
    next: 'Check that it is a file and that you may read it.',
  });
}

/** The files of a folder, read-only; where a path leads is looked at with all links followed. */
export function projectFiles(folder: string): ProjectFiles {
  return {
    async read(path) {
      const named = resolve(folder, path);
      if (isOutside(resolve(folder), named)) throw outside(path);
      try {
        const [root, file] = await Promise.all([realpath(folder), realpath(named)]);
        if (isOutside(root, file)) throw outside(path);
        return await readFile(file);
      } catch (error) {
        if (error instanceof Failure) throw error;
        if (errorCode(error) === 'ENOENT') return undefined;
        throw cannotRead(path, error);
      }
    },
  };
}
