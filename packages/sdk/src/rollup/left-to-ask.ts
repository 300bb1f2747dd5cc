import type { Filter } from '../query/query.js';

const textOf = (filter: Filter): string => JSON.stringify(filter);
const conjuncts = (filter: Filter | undefined): readonly Filter[] =>
  !filter ? [] : 'and' in filter ? filter.and.flatMap(conjuncts) : [filter];
const alternatives = (filter: Filter): readonly Filter[] => ('or' in filter ? filter.or : [filter]);

/**
 * What is left to ask of kept rows by a question that asks for none but these; undefined when it might ask for others. Only
 * conditions written alike are known to say the same.
 */
export function leftToAsk(
  asked: Filter | undefined,
  kept: Filter | undefined,
): { readonly where?: Filter } | undefined {
  const own = conjuncts(asked);
  const held = conjuncts(kept);
  if (!held.every((one) => follows(one, own))) return undefined;
  const known = new Set(held.map(textOf));
  const left = own.filter((one) => !known.has(textOf(one)));
  if (left.length === 0) return {};
  return { where: left.length === 1 ? left[0]! : { and: left } };
}

/** True when a condition holds wherever all the others do: one of its alternatives is among them, or each way an `or` of them may hold brings one. */
function follows(one: Filter, others: readonly Filter[]): boolean {
  const known = new Set(others.map(textOf));
  const holds = (more: readonly Filter[]): boolean => {
    const all = new Set([...known, ...more.map(textOf)]);
    return (
      all.has(textOf(one)) || alternatives(one).some((way) => conjuncts(way).every((part) => all.has(textOf(part))))
    );
  };
  return holds([]) || others.some((other) => 'or' in other && other.or.every((way) => holds(conjuncts(way))));
}
