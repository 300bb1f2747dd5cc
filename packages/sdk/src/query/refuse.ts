import { QueryError } from '../errors.js';

/** Refuses a query. @throws QueryError `bad-query` */
export function refuse(message: string, subject?: string): never {
  throw new QueryError('bad-query', message, subject === undefined ? {} : { subject });
}
