import { execFile } from 'node:child_process';
import { badQuestion, LONGEST_QUESTION, MOST_ROWS } from '../sql/failures.ts';
import type { Row } from './file.ts';

/** Prints the rows of the question as JSON. Integers are numbers where no digit is lost, bytes are hex. */
const PROGRAM = `
  const { DatabaseSync } = require('node:sqlite');
  const [path, question, most] = process.argv.slice(1);
  const plain = (name, value) => {
    if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  };
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 5000, readBigInts: true });
    const rows = [];
    for (const row of database.prepare(question).iterate()) if (rows.push(row) > Number(most)) break;
    process.stdout.write(JSON.stringify({ rows }, plain));
  } catch (error) {
    process.stdout.write(JSON.stringify({ error: error.message }));
  }`;

/** Rows of one SELECT, of a file that is opened to be read, in a process of its own that can be ended. */
export async function answer(path: string, question: string): Promise<readonly Row[]> {
  const args = ['--no-warnings', '-e', PROGRAM, '--', path, question, String(MOST_ROWS)];
  const printed = await new Promise<string>((done, fail) => {
    const limits = { timeout: LONGEST_QUESTION, killSignal: 'SIGKILL', maxBuffer: 64_000_000 } as const;
    execFile(process.execPath, args, { ...limits, env: {} }, (error, stdout) => {
      if (error) fail(badQuestion(error.killed === true ? 'it takes too long' : 'its rows are too large'));
      else done(stdout);
    });
  });
  const { rows, error }: { rows?: readonly Row[]; error?: string } = JSON.parse(printed);
  if (rows === undefined) throw badQuestion(error ?? 'nothing came back');
  if (rows.length > MOST_ROWS) throw badQuestion(`it gives more than ${MOST_ROWS} rows`);
  return rows;
}
