import type { StateAdapter } from '#model/contract/state.ts';
import { MysqlOptions } from '#model/state/databases.ts';
import { newHolder } from '../sql/holder.ts';
import { permitted } from '../sql/permitted.ts';
import { serverOf } from '../sql/server.ts';
import { Connection, mysqlDriver } from './connection.ts';
import { journaled } from './database.ts';

/** MySQL 8 and MariaDB 10.2 and newer. The app's connections stay as they are. */
export const mysql: StateAdapter<MysqlOptions> = {
  name: 'mysql',
  options: MysqlOptions,
  async open({ url, allow }, world) {
    const server = permitted({
      server: serverOf(url, 3306),
      system: 'MySQL',
      example: 'mysql://user@127.0.0.1:3306/shop_test',
      allow,
    });
    const connection = new Connection(mysqlDriver(world.projectFolder), server);
    try {
      return await journaled(connection, newHolder(), world);
    } catch (error) {
      await connection.end();
      throw error;
    }
  },
};
