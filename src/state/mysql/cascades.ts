import { Failure } from '#model/problem.ts';
import {
  JOURNAL,
  journalColumns,
  journalOf,
  quoted,
  type Catalog,
  type ForeignKey,
  type Table,
} from './catalog.ts';

// Foreign keys delete and change rows without firing a trigger, so the parent's trigger writes down what they will do.

/** InnoDB follows no further. */
const DEEPEST = 15;
const MOST_STATEMENTS = 100;

/** What happens to a row: it goes, or these columns become these expressions. */
type Effect = 'goes' | ReadonlyMap<string, string>;

interface Step {
  readonly table: Table;
  /** Its alias in `from`; `OLD` for the row that the trigger is about. */
  readonly alias: string;
  readonly effect: Effect;
  /** Tables between, joined. */
  readonly from: readonly string[];
  readonly where: string;
}

/** What a foreign key does to the child where this happens to the parent; undefined for nothing. */
function effectOn({ columns, onDelete, onUpdate }: ForeignKey, { effect, alias }: Step): Effect | undefined {
  const rule = effect === 'goes' ? onDelete : onUpdate;
  if (effect !== 'goes' && !columns.some(({ to }) => effect.has(to))) return undefined;
  if (rule === 'SET NULL') return new Map(columns.map(({ from }) => [from, 'NULL']));
  if (rule !== 'CASCADE') return undefined;
  if (effect === 'goes') return 'goes';
  return new Map(columns.map(({ from, to }) => [from, effect.get(to) ?? `${alias}.${quoted(to)}`]));
}

/** Statements that write down the children's rows as they are, and as they become where that has another key. */
function written({ table, alias, effect, from, where }: Step): string[] {
  const insert = (sign: number, values: readonly string[]): string =>
    `INSERT INTO ${journalOf(table)} (mark, sign, ${journalColumns(table)})
     SELECT j.mark, ${sign}, ${values.join(', ')} FROM ${JOURNAL} j JOIN ${from.join(' JOIN ')}
     WHERE ${where} LOCK IN SHARE MODE;`;
  const before = table.columns.map(({ name }) => `${alias}.${quoted(name)}`);
  const old = insert(-1, before);
  if (effect === 'goes') return [old];
  const rekeyed = table.key.length === 0 || table.key.some((name) => effect.has(name));
  const after = table.columns.map(({ name }, at) => effect.get(name) ?? before[at] ?? '');
  return rekeyed ? [old, insert(1, after)] : [old];
}

/** What a trigger has to write of the children of a row that goes or changes. */
export function cascades({ tables, foreignKeys }: Catalog, table: Table, effect: Effect): string {
  const statements: string[] = [];
  const visit = (step: Step): void => {
    if (step.from.length >= DEEPEST) return;
    for (const key of foreignKeys.filter(({ parent }) => parent === step.table.name)) {
      const child = tables.find(({ name }) => name === key.child);
      const happens = effectOn(key, step);
      if (!child || !happens) continue;
      const alias = `x${step.from.length}`;
      const same = key.columns
        .map(({ from, to }) => `${alias}.${quoted(from)} = ${step.alias}.${quoted(to)}`)
        .join(' AND ');
      const next: Step = {
        table: child,
        alias,
        effect: happens,
        from: [...step.from, `${quoted(child.name)} ${alias}`],
        where: step.where === '' ? same : `${step.where} AND ${same}`,
      };
      statements.push(...written(next));
      if (statements.length > MOST_STATEMENTS) throw tangled(table.name);
      visit(next);
    }
  };
  visit({ table, alias: 'OLD', effect, from: [], where: '' });
  return statements.join('\n');
}

const tangled = (table: string): Failure =>
  new Failure({
    code: 'state/cascades',
    owner: 'environment',
    message: `The foreign keys that cascade from table ${table} branch too often to be written down.`,
    next: 'Bring its state back by a reset request instead: leave mysql: out of state:.',
  });
