import { Failure } from '#model/problem.ts';
import { inUse } from '../lock.ts';

// What can become of any database, in one wording. `shown` is the system without secrets.

export const heldBy = (shown: string, holder: string): Failure =>
  inUse(shown, `It is ${holder}: wait for it to end, or give each run a database of its own.`);

export const unreachable = (shown: string, why: string): Failure =>
  new Failure({
    code: 'state/unreachable',
    owner: 'environment',
    message: `${shown} cannot be reached: ${why}`,
    next: 'Check that it runs, and the host, user, password and database of its address.',
  });

export const noRight = (shown: string, missing: string, grants: readonly string[]): Failure =>
  new Failure({
    code: 'state/no-right',
    owner: 'environment',
    message: `On ${shown} the user of the address has no right ${missing}.`,
    next: `Let whoever owns it run: ${grants.join(' ')}`,
  });

export const tooOld = (shown: string, found: string, oldest: string): Failure =>
  new Failure({
    code: 'state/version',
    owner: 'environment',
    message: `${shown} is version ${found}; the undo journal needs ${oldest} or newer.`,
    next: 'Use a newer server, or bring the state back by a reset request.',
  });

/** What is said of DDL in PostgreSQL. */
export const RESHAPED = 'tables, types or functions were changed';

export const reshaped = (shown: string, what: string): Failure =>
  new Failure({
    code: 'state/shape-changed',
    owner: 'target',
    message: `The state of ${shown} cannot be brought back: ${what} since it was saved.`,
    next: 'Keep changes of tables out of what is rolled back (migrate before the run), or reset and replay.',
  });

export const truncated = (shown: string, table: string): Failure =>
  new Failure({
    code: 'state/truncated',
    owner: 'target',
    message: `The state of ${shown} cannot be brought back: ${table} was truncated or built anew since it was saved.`,
    next: 'Let the app empty it by DELETE, or only where it is reset: what is saved after that can be brought back.',
  });

export const busy = (shown: string, why: string): Failure =>
  new Failure({
    code: 'state/busy',
    owner: 'target',
    message: `${shown} is held by a transaction that did not end within ${PATIENCE / 1000} seconds (${why}).`,
    next: 'Let the app end its transactions before it answers, and stop jobs that hold locks during the run.',
  });

export const journalLost = (shown: string, why: string): Failure =>
  new Failure({
    code: 'state/journal-lost',
    owner: 'environment',
    message: `The undo journal of ${shown} is gone (${why}), so its state cannot be brought back.`,
    next: 'Reset the database and run again.',
  });

export const notRemoved = (shown: string, why: string, byHand: string): Failure =>
  new Failure({
    code: 'state/not-removed',
    owner: 'environment',
    message: `The undo journal could not be removed from ${shown}: ${why}`,
    next: `The next run removes it; by hand: ${byHand}`,
  });

export const refused = (shown: string, why: string): Failure =>
  new Failure({
    code: 'state/database-error',
    owner: 'environment',
    message: `${shown} refused what was asked of it: ${why}`,
    next: 'Look for this message in the documentation of the database.',
  });

export const badQuestion = (why: string): Failure =>
  new Failure({
    code: 'state/query',
    owner: 'config',
    message: `The query of expect: db cannot be answered: ${why}`,
    next: 'Ask one read-only SELECT of at most 1,000 rows that ends within 10 seconds.',
  });

export const MOST_ROWS = 1000;
/** ms */
export const LONGEST_QUESTION = 10_000;
/** ms that locks are waited for. */
export const PATIENCE = 8000;
/** ms that a server gets to come back. */
export const RESTART = 8000;
