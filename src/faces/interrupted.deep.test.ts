import { describe } from 'vitest';
import { mariadbStore, postgresStore, redisStore, sqliteStore } from '../../fixtures/services/stores.ts';
import { interruptedPair, interruptedReport, interruptions } from './interrupted-phases.fixture.ts';

describe('SQLite', () => {
  interruptions(sqliteStore);
  interruptedPair(sqliteStore);
  interruptedReport(sqliteStore);
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
