import type mysql from 'mysql2/promise';
import { badQuestion, LONGEST_QUESTION, MOST_ROWS } from '../sql/failures.ts';
import type { Connection, Row } from './connection.ts';

/** Numbers where no digit is lost: counts and sums come as text. */
const valueOf = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && String(Number(value)) === value
    ? Number(value)
    : value;

/** Rows of one SELECT, in a transaction that can only read, on a connection of its own. */
export async function answer(
  connection: Connection,
  isMariadb: boolean,
  question: string,
): Promise<readonly Row[]> {
  let client: mysql.Connection;
  try {
    client = await connection.another(false);
  } catch (error) {
    throw connection.failureOf(error);
  }
  try {
    const limit = isMariadb
      ? `max_statement_time = ${LONGEST_QUESTION / 1000}`
      : `max_execution_time = ${LONGEST_QUESTION}`;
    await client.query(`set session ${limit}, sql_select_limit = ${MOST_ROWS + 1}`);
    await client.query('start transaction read only');
    const [rows, fields] = await client.query<mysql.RowDataPacket[]>(question);
    if (!Array.isArray(rows) || !Array.isArray(fields)) throw badQuestion('it is no question');
    if (rows.length > MOST_ROWS) throw badQuestion(`it gives more than ${MOST_ROWS} rows`);
    const counted = new Set(fields.filter(({ type }) => type === 246 || type === 8).map(({ name }) => name));
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, counted.has(name) ? valueOf(value) : value]),
      ),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw error instanceof Error && error.name === 'Failure' ? error : badQuestion(why);
  } finally {
    client.destroy();
  }
}
