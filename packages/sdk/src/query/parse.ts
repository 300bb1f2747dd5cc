import { parseFilter, parseMeasure } from './parse-parts.js';
import type { AggregateQuery, Order, RowQuery } from './query.js';
import { exactKeys, listOf, objectAt, textAt } from './shape.js';
import { refuse } from './refuse.js';
import { queryLimits } from './limits.js';

/**
 * Reads an aggregate that came from outside (network, file) by its shape alone; names and types are judged by `checkAggregate`.
 * @throws QueryError `bad-query` with the path of what is wrong, such as `query.measures.paid.sum`
 */
export function parseAggregateQuery(value: unknown): AggregateQuery<string> {
  return aggregate(value, 'query', 1);
}

function aggregate(value: unknown, path: string, depth: number): AggregateQuery<string> {
  if (depth > queryLimits.folds) refuse(`more folds than ${queryLimits.folds}`, path);
  const query = objectAt(value, path);
  exactKeys(query, ['from', 'of', 'where', 'keys', 'measures', 'having'], path);
  if ((query['from'] === undefined) === (query['of'] === undefined)) refuse(`${path} needs either from or of`, path);
  const measures = objectAt(query['measures'], `${path}.measures`);
  const fold = {
    keys: listOf(query['keys'], `${path}.keys`, textAt),
    measures: Object.fromEntries(
      Object.keys(measures).map((name) => [name, parseMeasure(measures[name], `${path}.measures.${name}`)]),
    ),
    ...(query['where'] !== undefined && { where: parseFilter(query['where'], `${path}.where`) }),
    ...(query['having'] !== undefined && { having: parseFilter(query['having'], `${path}.having`) }),
  };
  return query['of'] === undefined
    ? { from: textAt(query['from'], `${path}.from`), ...fold }
    : { of: aggregate(query['of'], `${path}.of`, depth + 1), ...fold };
}

/**
 * Reads a row query that came from outside by its shape alone; names and types are judged by `checkRows`.
 * @throws QueryError `bad-query` with the path of what is wrong
 */
export function parseRowQuery(value: unknown): RowQuery<string> {
  const query = objectAt(value, 'query');
  exactKeys(query, ['from', 'where', 'columns', 'order', 'limit', 'after'], 'query');
  const limit = query['limit'];
  if (limit !== undefined && typeof limit !== 'number') refuse('query.limit is not a number', 'query.limit');
  return {
    from: textAt(query['from'], 'query.from'),
    columns: listOf(query['columns'], 'query.columns', textAt),
    ...(query['where'] !== undefined && { where: parseFilter(query['where'], 'query.where') }),
    ...(query['order'] !== undefined && { order: listOf(query['order'], 'query.order', parseOrder) }),
    ...(limit !== undefined && { limit }),
    ...(query['after'] !== undefined && { after: textAt(query['after'], 'query.after') }),
  };
}

function parseOrder(value: unknown, path: string): Order {
  const order = objectAt(value, path);
  exactKeys(order, ['column', 'descending'], path);
  const { descending } = order;
  if (descending !== undefined && typeof descending !== 'boolean')
    refuse(`${path}.descending is not true or false`, path);
  return { column: textAt(order['column'], `${path}.column`), ...(descending !== undefined && { descending }) };
}
