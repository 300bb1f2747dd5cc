import type { ColumnType } from '@qianliyan/sdk';
import type { Indicator } from '../definition/indicator.js';
import type { Override, Waiver } from '../definition/policy.js';
import { windowText } from '../definition/window.js';
import type { Trees } from '../compile/trees.js';
import { arrange } from './arrange.js';
import type { Clock } from './clock.js';
import type { Scan } from './scan.js';

/** Where a measure's value comes from. */
export interface MeasureSource {
  readonly scan: string;
  readonly atom: string;
  readonly type: ColumnType;
  /** For each key of the scan, its place in the indicator's grain. */
  readonly places: readonly number[];
}

/** Where the groups that should be judged are listed. */
export interface PopulationSource {
  readonly scan: string;
  readonly atom: string;
  readonly places: readonly number[];
}

/** Conditions of levels that a city put in place of the shipped ones. */
export interface LevelOverride {
  readonly override: Override;
  readonly levels: Trees['levels'];
}

/** An indicator ready to judge: its declaration, its trees, and where its measures come from. Plain JSON. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  /** Names this very declaration: any change to it makes another. 规则版本 */
  readonly version: string;
  readonly trees: Trees;
  readonly measures: Readonly<Record<string, MeasureSource>>;
  readonly population?: PopulationSource;
  /** Columns that hold dates among the grain. */
  readonly dates: readonly string[];
  /** Parameters by which rows are counted: on what those came to they cannot be tried. */
  readonly filtering: readonly string[];
  /** A city's own numbers, of which the last that reaches a group holds. */
  readonly overrides: readonly Override[];
  readonly levelOverrides: readonly LevelOverride[];
  readonly waivers: readonly Waiver[];
}

/** What to ask a source so that every indicator can be judged. Plain JSON: it can be kept and run without the parser. 执行计划 */
export interface Plan {
  readonly scans: readonly Scan[];
  readonly indicators: readonly CompiledIndicator[];
}

/** The plan as text for a person: each question to the source on a clock, why it is asked so, and who uses what it answers. 打印计划 */
export function printPlan(plan: Plan, clock: Clock): string {
  const wanted = plan.scans.map((scan) => ({ scan, atoms: Object.keys(scan.atoms) }));
  const lines = arrange(wanted, clock).flatMap(({ query, serves }, i) => {
    const { table } = serves[0]!.scan.rows;
    const windows = [...new Set(serves.map(({ scan }) => windowText(scan.rows.window)))];
    const folded = query.of?.keys.filter((key) => !query.keys.includes(key)) ?? [];
    const why = serves.length === 1 ? '' : ` for ${serves.length} scans of these keys`;
    const bottom = query.of ?? query;
    return [
      `q${i} ${table} ${windows.join(', ')} by ${query.keys.join(', ')}${why}${folded.length > 0 ? `, over ${folded.join(', ')}` : ''}`,
      ...(bottom.where ? [`  where ${JSON.stringify(bottom.where)}`] : []),
      ...(query.of
        ? Object.entries(query.of.measures).map(([name, one]) => `  inner ${name} = ${JSON.stringify(one)}`)
        : []),
      ...(query.of?.having ? [`  having ${JSON.stringify(query.of.having)}`] : []),
      ...Object.entries(query.measures).map(([name, measure]) => `  ${name} = ${JSON.stringify(measure)}`),
      ...serves.flatMap(({ scan, atoms, present }) =>
        Object.entries(atoms).map(
          ([atom, name]) =>
            `  ${name}${present ? ` where ${present.measure} is there` : ''} → ${usersOf(plan, scan.id, atom).join(', ')}`,
        ),
      ),
    ];
  });
  return `${lines.join('\n')}\n`;
}

const usersOf = (plan: Plan, scan: string, atom: string): string[] =>
  plan.indicators.flatMap(({ indicator, measures, population }) =>
    [...Object.entries(measures), ...(population ? [['population', population] as const] : [])].flatMap(
      ([name, from]) => (from.scan === scan && from.atom === atom ? [`${indicator.id}/${name}`] : []),
    ),
  );
