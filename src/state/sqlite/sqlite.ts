import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StateAdapter } from '#model/contract/state.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { SqliteOptions } from '#model/state/databases.ts';
import { lockHere } from '../lock.ts';
import { looksLikeProduction } from '../permission.ts';
import { heldBy, unreachable } from '../sql/failures.ts';
import { newHolder } from '../sql/holder.ts';
import { JOURNAL } from './catalog.ts';
import { journaled } from './database.ts';
import { SqliteFile } from './file.ts';
import { answer } from './question.ts';

/** Who put a journal into a file, as it says itself. */
async function holderOf(path: string): Promise<string> {
  const rows = await answer(path, `select shown from ${JOURNAL}`).catch(() => []);
  return String(rows[0]?.['shown'] ?? 'on this machine');
}

/** A file of SQLite that the app has open. Its connections stay as they are. */
export const sqlite: StateAdapter<SqliteOptions> = {
  name: 'sqlite',
  options: SqliteOptions,
  async open({ file: named }, world) {
    const shown = `SQLite ${named}`;
    if (looksLikeProduction(named))
      throw new Failure({
        code: 'state/production',
        owner: 'config',
        message: `${shown} looks like production, whose state is never changed.`,
        next: 'Name a file that is there for tests; a path with prod, production or live in it is always refused.',
      });
    const path = await realpath(resolve(world.projectFolder, named)).catch(() => undefined);
    if (path === undefined) throw unreachable(shown, 'there is no such file.');
    const release = await lockHere(`SQLite ${path}`).catch(async () => {
      throw heldBy(shown, await holderOf(path));
    });
    try {
      const file = await SqliteFile.open(path, shown);
      const system = await journaled(file, newHolder(), world).catch((error: unknown) => {
        file.close();
        throw error;
      });
      const close = system.close.bind(system);
      return Object.assign(system, { close: () => close().finally(release) });
    } catch (error) {
      await release();
      if (error instanceof Failure) throw error;
      throw unreachable(shown, problemsOf(error)[0]?.message ?? '');
    }
  },
};
