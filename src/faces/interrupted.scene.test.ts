import { describe } from 'vitest';
import { sqliteStore } from '../../fixtures/services/stores.ts';
import { fewInterruptions } from './interrupted-phases.fixture.ts';

describe('SQLite', () => {
  fewInterruptions(sqliteStore);
});
