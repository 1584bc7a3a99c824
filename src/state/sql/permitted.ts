import { Failure } from '#model/problem.ts';
import { isNear, looksLikeProduction, permit } from '../permission.ts';
import { shownServer, type Server } from './server.ts';

interface Asked {
  /** Undefined where the address names no database. */
  readonly server: Server | undefined;
  readonly system: string;
  /** An address as it should be. */
  readonly example: string;
  readonly allow: readonly string[];
}

/**
 * The server, if `allow:` names its database and neither of them looks like production. A database that is not near has
 * to be named with its host, `db.test.example/shop_test`: its name alone may be on many servers.
 */
export function permitted({ server, system, example, allow }: Asked): Server {
  if (!server)
    throw new Failure({
      code: 'state/no-database',
      owner: 'config',
      message: `The address of ${system} under url: names no database.`,
      next: `Write it with one: ${example}`,
    });
  const { host, database } = server;
  const full = `${host}/${database}`;
  permit({ system, what: 'database', names: isNear(host) ? [database, full] : [full], host, allow });
  if (looksLikeProduction(database))
    throw new Failure({
      code: 'state/production',
      owner: 'config',
      message: `${system} ${shownServer(server)} looks like production, whose state is never changed.`,
      next: 'Name a database that is there for tests; a name with prod, production or live in it is always refused.',
    });
  return server;
}
