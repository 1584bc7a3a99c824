import { describe } from 'vitest';
import { mariadbStore, postgresStore, redisStore } from '../../fixtures/services/stores.ts';
import { interruptions } from './interrupted-phases.fixture.ts';

describe('Redis', () => {
  interruptions(redisStore);
});
describe('PostgreSQL', () => {
  interruptions(postgresStore);
});
describe('MariaDB', () => {
  interruptions(mariadbStore);
});
