import { expect, test } from 'vitest';
import { parseAddress } from './address.js';

test('reads nodes, database, cluster and who asks', () => {
  expect(
    parseAddress(
      'clickhouse://reader:p%40ss@a.example:8123/budget?cluster=province&node=b.example:8123&node=c.example:8124',
    ),
  ).toEqual({
    nodes: ['http://a.example:8123', 'http://b.example:8123', 'http://c.example:8124'],
    database: 'budget',
    cluster: 'province',
    username: 'reader',
    password: 'p@ss',
  });
  expect(parseAddress('clickhouse://127.0.0.1:8443?secure=1')).toEqual({
    nodes: ['https://127.0.0.1:8443'],
    database: 'qianliyan',
    username: 'default',
    password: '',
  });
});

test.each([
  'http://a:8123/x',
  'clickhouse:///x',
  'a:8123',
  'clickhouse://a:8123/x;drop',
  "clickhouse://a:8123/x?cluster=a'b",
  'clickhouse://a:8123/x?clutser=y',
])('refuses %s', (url) => {
  expect(() => parseAddress(url)).toThrow(expect.objectContaining({ name: 'SourceError', code: 'source-failed' }));
});

test('shows no password in what it refuses', () => {
  expect(() => parseAddress('clickhouse://me:secret@a:8123/x?bad=1')).toThrow(/^(?!.*secret)/);
});
