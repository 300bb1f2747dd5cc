import type { WarningLevel } from '@qianliyan/sdk';
import type { LevelTree, Trees } from '../compile/trees.js';
import type { Key } from '../definition/indicator.js';
import { blame } from '../expression/blame.js';
import { namesIn } from '../expression/ast.js';
import type { Expression } from '../expression/ast.js';
import { numberAt } from '../expression/number-at.js';
import type { NumberAt, Work } from '../expression/number-at.js';
import { truthAt } from '../expression/truth-at.js';
import type { TruthAt } from '../expression/truth-at.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Findings } from './findings.js';
import type { Frame, Lack } from './frame.js';
import { parameterSlots } from './parameters.js';
import type { ParameterSlot } from './parameters.js';
import { reaches, strangers } from './place.js';
import { siblingSlot } from './siblings.js';
import { frameSlots } from './slots.js';
import type { FrameSlots } from './slots.js';

/** How a group came out, in a byte. */
export const states = { clear: 0, fired: 1, notComputable: 2, notApplicable: 3 } as const;

/** What an indicator says of all its groups, column by column; outcomes are made of it where they are asked for. 判断结果 */
export interface Verdicts {
  readonly states: Uint8Array;
  /** The level that fired, by its place in `levelsAt`; and the worst that would still hold. 255 is none. */
  readonly levels: Uint8Array;
  readonly holds: Uint8Array;
  readonly values: Float64Array;
  readonly slots: FrameSlots;
  readonly parameters: ReadonlyMap<string, ParameterSlot>;
  levelsAt(row: number): Trees['levels'];
  /** Why a group is not computable. */
  lackAt(row: number): Lack;
}

interface LevelTest {
  readonly level: WarningLevel;
  readonly when: TruthAt;
  readonly holds: TruthAt | null;
  readonly tree: LevelTree;
}

const noLevel = 255;

/** Names the values of a group's keys. */
export const keysAt = (
  grain: readonly string[],
  keys: readonly (readonly Key[])[],
  row: number,
): Readonly<Record<string, Key>> =>
  Object.fromEntries(grain.map((column, place) => [column, keys[place]![row] ?? null]));

/** Judges all groups: levels worst first, the first that holds. */
export function judgeFrame(compiled: CompiledIndicator, frame: Frame, findings: Findings): Verdicts {
  const { trees, indicator } = compiled;
  const { count } = frame;
  const parameters = parameterSlots(compiled, (row) => keysAt(indicator.grain, frame.keys, row), count, findings);
  const slots = frameSlots(compiled, frame, parameters, findings);
  const verdicts = {
    states: new Uint8Array(count),
    levels: new Uint8Array(count).fill(noLevel),
    holds: new Uint8Array(count).fill(noLevel),
    values: new Float64Array(count).fill(NaN),
  };
  const lacks = new Map<number, Lack>();
  const rows = frame.lack ? new Int32Array(0) : eligible(compiled, frame, findings, slots, verdicts.states, lacks);
  if (frame.lack) for (let row = 0; row < count; row += 1) verdicts.states[row] = states.notComputable;
  const late = trees.siblings.filter(({ of }) => namesIn(of).has('value'));
  for (const tree of trees.siblings)
    if (!late.includes(tree)) slots.addDerived(tree.name, siblingSlot(tree, slots, frame.keys, rows, count));
  const judged = workOut(trees.value, slots, rows, verdicts.values, verdicts.states, lacks, trees);
  for (const tree of late) slots.addDerived(tree.name, siblingSlot(tree, slots, frame.keys, judged, count));
  if (trees.amount && asksAmount(compiled))
    slots.addExpression('amount', trees.amount, columnOf(trees.amount, slots, rows, count));
  const { levelsAt, testsAt } = levelTests(compiled, frame, findings, slots);
  for (let i = 0; i < judged.length; i += 1)
    judgeLevels(judged[i]!, testsAt(judged[i]!), verdicts, lacks, slots, trees);
  return {
    ...verdicts,
    slots,
    parameters,
    levelsAt,
    lackAt: (row) => frame.lack ?? lacks.get(row)!,
  };
}

/** The groups that have what they need, have a place, and to which the rule applies. */
function eligible(
  { indicator, trees }: CompiledIndicator,
  frame: Frame,
  { references }: Findings,
  slots: FrameSlots,
  out: Uint8Array,
  lacks: Map<number, Lack>,
): Int32Array {
  const applies = trees.applies && truthAt(trees.applies, slots, { magnitude: 0 });
  const strangerAt = strangers(indicator.grain, indicator.unlisted ?? [], frame.keys, references);
  const rows = new Int32Array(frame.count);
  let found = 0;
  for (let row = 0; row < frame.count; row += 1) {
    const lack = strangerAt(row) ?? frame.lacking.get(row);
    if (lack) {
      out[row] = states.notComputable;
      lacks.set(row, lack);
      continue;
    }
    const holds = applies ? applies(row) : true;
    if (holds === null) blamed(row, trees.applies!, slots, trees, out, lacks);
    else if (holds) rows[found++] = row;
    else out[row] = states.notApplicable;
  }
  return rows.subarray(0, found);
}

/** Works the value out; answers the groups that have one. */
function workOut(
  tree: Expression,
  slots: FrameSlots,
  rows: Int32Array,
  values: Float64Array,
  out: Uint8Array,
  lacks: Map<number, Lack>,
  trees: Trees,
): Int32Array {
  const work: Work = { magnitude: 0 };
  const valueAt: NumberAt = numberAt(tree, slots, work);
  const magnitudes = new Float64Array(values.length);
  const judged = new Int32Array(rows.length);
  let found = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    const value = valueAt(row);
    values[row] = value;
    magnitudes[row] = work.magnitude;
    if (Number.isFinite(value)) judged[found++] = row;
    else if (Number.isNaN(value) && work.magnitude !== Infinity) blamed(row, tree, slots, trees, out, lacks);
    else {
      out[row] = states.notComputable;
      lacks.set(row, { measure: 'value', why: 'overflow' });
    }
  }
  slots.addExpression('value', tree, { values, magnitudes });
  return judged.subarray(0, found);
}

/** True when a level asks for the money at stake, which is else worked out only for what fires. */
const asksAmount = ({ trees, levelOverrides }: CompiledIndicator): boolean =>
  [trees.levels, ...levelOverrides.map(({ levels }) => levels)].some((levels) =>
    levels.some(([, { when, holds }]) => namesIn(when).has('amount') || (holds && namesIn(holds).has('amount'))),
  );

function columnOf(tree: Expression, slots: FrameSlots, rows: ArrayLike<number>, count: number) {
  const work: Work = { magnitude: 0 };
  const at = numberAt(tree, slots, work);
  const [values, magnitudes] = [new Float64Array(count).fill(NaN), new Float64Array(count)];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    values[row] = at(row);
    magnitudes[row] = work.magnitude;
  }
  return { values, magnitudes };
}

function blamed(
  row: number,
  tree: Expression,
  slots: FrameSlots,
  { siblings }: Trees,
  out: Uint8Array,
  lacks: Map<number, Lack>,
): void {
  const found = blame(tree, slots.scopeAt(row)) ?? { measure: 'value', why: 'no-value' as const };
  const sibling = siblings.some(({ name }) => name === found.measure);
  out[row] = states.notComputable;
  lacks.set(row, sibling ? { ...found, why: 'too-few-siblings' } : found);
}

/** The levels of each group: the shipped ones, or a city's own. */
function levelTests(compiled: CompiledIndicator, frame: Frame, { references, clock }: Findings, slots: FrameSlots) {
  const { trees, levelOverrides, indicator } = compiled;
  const compileLevels = (levels: Trees['levels']): LevelTest[] =>
    levels.map(([level, tree]) => ({
      level,
      tree,
      when: truthAt(tree.when, slots, { magnitude: 0 }),
      holds: tree.holds ? truthAt(tree.holds, slots, { magnitude: 0 }) : null,
    }));
  const shipped = { levels: trees.levels, tests: compileLevels(trees.levels) };
  const own = levelOverrides.map(({ override, levels }) => ({ override, levels, tests: compileLevels(levels) }));
  const at = (row: number): typeof shipped => {
    if (own.length === 0) return shipped;
    const keys = keysAt(indicator.grain, frame.keys, row);
    return [...own].reverse().find(({ override }) => reaches(override, keys, references, clock.asOf)) ?? shipped;
  };
  return { levelsAt: (row: number) => at(row).levels, testsAt: (row: number) => at(row).tests };
}

function judgeLevels(
  row: number,
  tests: readonly LevelTest[],
  out: Pick<Verdicts, 'states' | 'levels' | 'holds'>,
  lacks: Map<number, Lack>,
  slots: FrameSlots,
  trees: Trees,
): void {
  for (let i = 0; i < tests.length; i += 1) {
    const { when, holds, tree } = tests[i]!;
    const fires = when(row);
    if (fires === null) return blamed(row, tree.when, slots, trees, out.states, lacks);
    if (fires) {
      out.states[row] = states.fired;
      out.levels[row] = i;
      return;
    }
    if (holds && out.holds[row] === noLevel && holds(row)) out.holds[row] = i;
  }
}
