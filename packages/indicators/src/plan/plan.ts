import type { ColumnType, Day } from '@qianliyan/sdk';
import type { Indicator } from '../definition/indicator.js';
import type { Trees } from '../compile/trees.js';
import { scanQuery } from './scan.js';
import type { Scan } from './scan.js';

/** Where a measure's value comes from. */
export interface MeasureSource {
  readonly scan: string;
  readonly atom: string;
  readonly type: ColumnType;
}

/** An indicator ready to judge: its declaration, its trees, and where its measures come from. Plain JSON. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  /** Names this very declaration: any change to it makes another. 规则版本 */
  readonly version: string;
  readonly trees: Trees;
  readonly measures: Readonly<Record<string, MeasureSource>>;
}

/** What to ask a source so that every indicator can be judged. Plain JSON: it can be kept and run without the parser. 执行计划 */
export interface Plan {
  readonly scans: readonly Scan[];
  readonly indicators: readonly CompiledIndicator[];
}

/** The plan as text for a person: each scan's query on a day, and who uses each of its atoms. */
export function printPlan(plan: Plan, asOf: Day): string {
  const lines = plan.scans.flatMap((scan) => {
    const uses = Object.keys(scan.atoms).map(
      (atom) => `  ${atom} = ${JSON.stringify(scan.atoms[atom])} ← ${usersOf(plan, scan.id, atom).join(', ')}`,
    );
    const query = { ...scanQuery(scan, asOf), measures: undefined };
    return [
      `${scan.id} ${scan.rows.table} ${scan.rows.window} by ${scan.keys.join(', ')}`,
      `  ${JSON.stringify(query)}`,
      ...uses,
    ];
  });
  return `${lines.join('\n')}\n`;
}

const usersOf = (plan: Plan, scan: string, atom: string): string[] =>
  plan.indicators.flatMap(({ indicator, measures }) =>
    Object.entries(measures).flatMap(([name, from]) =>
      from.scan === scan && from.atom === atom ? [`${indicator.id}/${name}`] : [],
    ),
  );
