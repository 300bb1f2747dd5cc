import { SourceError } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { dialectOf } from './dialect.js';
import { failureOf } from './failure.js';

const coded = (code: string) => Object.assign(new Error('x'), { code });

test.each([
  [
    'a guard of a sum, as 18.16 says it',
    new Error('Code: 395, e.displayText() = DB::Exception: Value'),
    'amount-overflow',
  ],
  ['a guard of a sum, as a current server says it', coded('395'), 'amount-overflow'],
  ['a decimal past its digits', coded('407'), 'amount-overflow'],
  [
    'a query past its time',
    new Error('Code: 159, e.displayText() = DB::Exception: Timeout exceeded'),
    'source-timeout',
  ],
  ['a shard that is silent', coded('209'), 'source-timeout'],
  ['a socket that is silent', new Error('Timeout error.'), 'source-timeout'],
  [
    'a dead shard',
    new Error('Code: 279, e.displayText() = DB::NetException: All connection tries failed'),
    'source-failed',
  ],
  ['no server', coded('ECONNREFUSED'), 'source-failed'],
  ['an answer cut off', new SyntaxError('Unexpected end of JSON input'), 'source-failed'],
  ['anything', 'x', 'source-failed'],
])('%s is coded', (_, cause, code) => {
  expect(failureOf(cause)).toMatchObject({ code, cause });
});

test('what is coded already stays as it is', () => {
  const error = new SourceError('aborted', 'call was aborted');
  expect(failureOf(error)).toBe(error);
});

test('asks no server to leave a dead shard out, nor 18.16 for what it does not know', () => {
  const [old, current] = [dialectOf('18.16.1'), dialectOf('26.7.2.1')].map((dialect) => dialect.question(30));
  expect(old).toMatchObject({ skip_unavailable_shards: 0, wait_end_of_query: 1, max_execution_time: 30 });
  expect(old).not.toHaveProperty('cancel_http_readonly_queries_on_client_close');
  expect(current).toEqual({ ...old, cancel_http_readonly_queries_on_client_close: 1 });
});
