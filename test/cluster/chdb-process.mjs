// A process that runs statements on chdb, ClickHouse's current engine as a library: it may take the process down with it.
// One JSON line a statement: `{ id, sql }` in, `{ id, answer }` or `{ id, error }` out.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const [, , home = '', data = ''] = process.argv;
const { Session } = createRequire(`${home}/`)('chdb');
const session = new Session(data);

for await (const line of createInterface({ input: process.stdin })) {
  const { id, sql } = JSON.parse(line);
  try {
    process.stdout.write(`${JSON.stringify({ id, answer: session.query(sql, 'JSONCompact') })}\n`);
  } catch (error) {
    // What a failed statement had begun to answer stands before the next answer: this one takes it away.
    session.query('SELECT 1', 'JSONCompact');
    process.stdout.write(`${JSON.stringify({ id, error: error.message })}\n`);
  }
}
session.close();
