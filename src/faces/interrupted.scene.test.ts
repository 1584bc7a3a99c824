import { describe } from 'vitest';
import { sqliteStore } from '../../fixtures/services/stores.ts';
import { interruptions } from './interrupted-phases.fixture.ts';

describe('SQLite', () => {
  interruptions(sqliteStore);
});
