import { describe } from 'vitest';
import { mariadbStore, postgresStore, redisStore, sqliteStore } from '../../fixtures/services/stores.ts';
import { interruptions } from './interrupted-phases.fixture.ts';

describe('SQLite', () => {
  interruptions(sqliteStore);
});
describe('Redis', () => {
  interruptions(redisStore);
});
describe('PostgreSQL', () => {
  interruptions(postgresStore);
});
describe('MariaDB', () => {
  interruptions(mariadbStore);
});
