import type pg from 'pg';
import { badQuestion, LONGEST_QUESTION, MOST_ROWS } from '../sql/failures.ts';
import type { Connection, Row } from './connection.ts';

/** Types whose text is a value of JSON as it is. */
const JSON_TYPES = new Set([21, 23, 26, 700, 701, 114, 3802]);
const BOOLEAN = 16;
/** `bigint` and `numeric`: numbers where no digit is lost. */
const LARGE_NUMBERS = new Set([20, 1700]);

function valueOf(oid: number): (text: string) => unknown {
  if (oid === BOOLEAN) return (text) => text === 't';
  if (LARGE_NUMBERS.has(oid)) return (text) => (String(Number(text)) === text ? Number(text) : text);
  if (!JSON_TYPES.has(oid)) return (text) => text;
  return (text) => (/^-?(NaN|Infinity)$/.test(text) ? text : JSON.parse(text));
}

/** Rows of one SELECT, in a transaction that can only read, on a connection of its own. */
export async function answer(connection: Connection, question: string): Promise<readonly Row[]> {
  let client: pg.Client;
  try {
    client = await connection.another();
  } catch (error) {
    throw connection.failureOf(error);
  }
  const types = { getTypeParser: valueOf };
  try {
    await client.query(
      `set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set statement_timeout = ${LONGEST_QUESTION};
       begin transaction isolation level repeatable read read only`,
    );
    // With values apart, even none, the server takes one statement only.
    await client.query({
      text: `declare tidemark no scroll cursor for ${question}`,
      queryMode: 'extended',
    } as pg.QueryConfig);
    const { rows } = await client.query<Row>({ text: `fetch ${MOST_ROWS + 1} from tidemark`, types });
    if (rows.length > MOST_ROWS) throw badQuestion(`it gives more than ${MOST_ROWS} rows`);
    return rows;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw error instanceof Error && error.name === 'Failure' ? error : badQuestion(why);
  } finally {
    await client.end().catch(() => undefined);
  }
}
