import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Failure } from '#model/problem.ts';
import { errorCode } from '#system/files.ts';

/**
 * A package that speaks to a system, as the project has installed it: `loadDriver<typeof import('pg')>('pg', folder)`.
 * A Failure where it is not there or cannot be loaded.
 */
export function loadDriver<Driver>(name: string, projectFolder: string): Driver {
  const require = createRequire(join(projectFolder, 'package.json'));
  try {
    return require(name);
  } catch (error) {
    const missing = errorCode(error) === 'MODULE_NOT_FOUND' && String(error).includes(`'${name}'`);
    throw new Failure({
      code: 'environment/no-driver',
      owner: 'environment',
      message: missing
        ? `The package ${name}, by which this system is reached, is not installed in ${projectFolder}.`
        : `The package ${name} cannot be loaded: ${error instanceof Error ? error.message.split('\n')[0] : error}.`,
      next: `Install it in the project and before the run: npm install --save-dev ${name}`,
    });
  }
}
