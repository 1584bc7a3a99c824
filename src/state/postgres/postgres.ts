import type { StateAdapter } from '#model/contract/state.ts';
import { PostgresOptions } from '#model/state/databases.ts';
import { newHolder } from '../sql/holder.ts';
import { serverOf } from '../sql/server.ts';
import { permitted } from '../sql/permitted.ts';
import { Connection, postgresDriver } from './connection.ts';
import { journaled } from './database.ts';

/** PostgreSQL 13 and newer. The app's connections stay as they are. */
export const postgres: StateAdapter<PostgresOptions> = {
  name: 'postgres',
  options: PostgresOptions,
  async open({ url, allow }, world) {
    const server = permitted({
      server: serverOf(url, 5432),
      system: 'PostgreSQL',
      example: 'postgres://user@127.0.0.1:5432/shop_test',
      allow,
    });
    const holder = newHolder();
    const connection = new Connection(postgresDriver(world.projectFolder), server, holder.shown);
    try {
      return await journaled(connection, holder, world);
    } catch (error) {
      await connection.end();
      throw error;
    }
  },
};
