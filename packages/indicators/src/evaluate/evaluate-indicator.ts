import { epochDay, standard } from '@qianliyan/sdk';
import type { Cell, Day, StandardTable } from '@qianliyan/sdk';
import { referenceOf } from '../definition/grain.js';
import type { Key } from '../definition/indicator.js';
import type { Empty } from '../definition/measure.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Answer } from './answer.js';
import { groupId } from './answer.js';
import { constantsOf, groupScope } from './group-scope.js';
import { judgeGroup } from './judge-group.js';
import type { Outcome, Why } from './outcome.js';
import type { References } from './references.js';

/** What the source said to one atom: the answer it is in, or why there is none. */
export type AtomAnswer = Answer | Why;

/** What a plan's scans brought back. */
export interface Findings {
  readonly asOf: Day;
  readonly references: References;
  /** Why a table an indicator needs is not there, by table. */
  readonly missing: ReadonlyMap<string, Why>;
  answer(scan: string, atom: string): AtomAnswer;
}

/** Judges every group of one indicator. */
export function evaluateIndicator(compiled: CompiledIndicator, findings: Findings): Outcome[] {
  const { indicator, trees } = compiled;
  const sources = Object.entries(compiled.measures).map(([name, { scan, atom }]) => ({
    name,
    atom,
    empty: indicator.measures[name]!.empty,
    answer: findings.answer(scan, atom),
  }));
  const lack = lackOf(compiled, findings, sources);
  const groups = groupsOf(
    compiled,
    findings,
    sources.map(({ answer }) => answer),
  );
  if (groups.size === 0 && lack)
    groups.set(
      '',
      indicator.grain.map(() => null),
    );
  const constants = constantsOf(indicator, findings.asOf);
  const day = epochDay(findings.asOf);
  return [...groups].map(([id, keyValues]): Outcome => {
    const group = {
      indicatorId: indicator.id,
      keys: Object.fromEntries(indicator.grain.map((column, i) => [column, keyValues[i] ?? null])),
    };
    const stranger = lack ?? strangerIn(indicator.grain, keyValues, findings.references);
    if (stranger) return { ...group, state: 'not-computable', ...stranger };
    const measures: Record<string, Cell> = {};
    for (const { name, atom, empty, answer } of sources) {
      const found = valueOf((answer as Answer).cell(id, atom), empty);
      if (found.why) return { ...group, state: 'not-computable', measure: name, why: found.why };
      measures[name] = found.cell;
    }
    return judgeGroup(group, measures, trees, groupScope(measures, constants, trees, day));
  });
}

/** A group without rows has what the measure declares; a value that no row reported is not known. */
function valueOf(cell: Cell | undefined, empty: Empty): { readonly cell: Cell; readonly why?: Why } {
  if (cell === undefined)
    return empty === 'unknown' ? { cell: null, why: 'no-rows' } : { cell: empty === 'zero' ? 0 : null };
  return cell === null && empty !== 'none' ? { cell, why: 'no-value' } : { cell };
}

type Lack = { readonly measure: string; readonly why: Why };

function lackOf(
  { indicator }: CompiledIndicator,
  { missing }: Findings,
  sources: readonly { readonly name: string; readonly answer: AtomAnswer }[],
): Lack | null {
  const table = [...indicator.needs, ...(indicator.population ? [indicator.population] : [])].find((name) =>
    missing.has(name),
  );
  if (table) return { measure: table, why: missing.get(table)! };
  const source = sources.find(({ answer }) => typeof answer === 'string');
  return source ? { measure: source.name, why: source.answer as Why } : null;
}

/** A code its reference table does not know: the group has no place, so it is named instead of judged. */
function strangerIn(grain: readonly string[], keys: readonly Key[], references: References): Lack | null {
  for (const [i, column] of grain.entries()) {
    const reference = referenceOf(column);
    const key = keys[i];
    if (reference && key != null && references[reference]?.has(String(key)) !== true)
      return { measure: reference, why: 'unknown-reference' };
  }
  return null;
}

/** Every group any measure has rows for, and everyone the population lists. */
function groupsOf(
  { indicator: { grain, population } }: CompiledIndicator,
  { references }: Findings,
  answers: readonly AtomAnswer[],
): Map<string, readonly Key[]> {
  const groups = new Map<string, readonly Key[]>();
  for (const answer of new Set(answers))
    if (typeof answer !== 'string') for (const [id, keys] of answer.groups) groups.set(id, keys);
  if (population === undefined) return groups;
  const at = grain.indexOf((standard[population] as StandardTable).key[0]!);
  const seen = new Set([...groups.values()].map((keys) => keys[at]));
  const listed = references[population as keyof References] ?? new Map<string, unknown>();
  for (const code of listed.keys()) {
    if (seen.has(code)) continue;
    const keys = grain.map((_, i) => (i === at ? code : null));
    groups.set(groupId(keys), keys);
  }
  return groups;
}
