import type { WarningLevel } from '@qianliyan/sdk';

/** What is wrong, on purpose, with the budget of one agency that sends its own: shares in thousandths, `past` one fen further. 埋设 */
export interface Fault {
  readonly indicator: string;
  readonly level: WarningLevel | null;
  readonly note: string;
  readonly past?: true;
  /** Personnel money, of the norm a head. */
  readonly personnel?: Readonly<Record<number, number>>;
  /** What the personnel money of 2025 lacks, of all that the registers imply. */
  readonly lacks?: number;
  /** Running costs of information technology, of its assets. */
  readonly it?: Readonly<Record<number, number>>;
  /** 三公 of 2025, of those of 2024. */
  readonly threePublic?: number;
  /** Items 其他 of 2026, of the project's lines: one in so many. */
  readonly otherOneIn?: number;
  /** Moved between items in 2025, both sides added, of the budget. */
  readonly moved?: number;
  /** Goals of 2026: how many, and how many of them can be measured. */
  readonly goals?: readonly [number, number];
  /** Score of the year 2024. */
  readonly score?: number;
  /** The project's budget of 2026, of that of 2025. */
  readonly growth?: number;
  readonly outOfLibrary?: true;
}

const fault = (
  indicator: string,
  level: WarningLevel | null,
  note: string,
  rest: Omit<Fault, 'indicator' | 'level' | 'note'>,
) => ({
  indicator,
  level,
  note,
  ...rest,
});

/** One agency each. */
const faults: readonly Fault[] = [
  fault('budget-not-fully-compiled', null, '缺口恰为应编数的 5%', { lacks: 50 }),
  fault('budget-not-fully-compiled', 'yellow', '再少 1 分', { lacks: 50, past: true }),
  fault('budget-not-fully-compiled', 'red', '缺口为应编数的两成', { lacks: 200 }),
  fault('it-maintenance-cost-outlier', null, '运维费恰为资产的 12%', { it: { 2026: 120 } }),
  fault('it-maintenance-cost-outlier', 'yellow', '多 1 分', { it: { 2026: 120 }, past: true }),
  fault('it-maintenance-cost-outlier', 'orange', '资产的 18%，远超同类', { it: { 2026: 180 } }),
  fault('it-maintenance-cost-outlier', 'red', '资产的 25%', { it: { 2026: 250 } }),
  fault('per-capita-personnel-outlier', null, '人均略高', { personnel: { 2026: 1200 } }),
  fault('per-capita-personnel-outlier', 'yellow', '人均为定额 1.52 倍', { personnel: { 2026: 1520 } }),
  fault('per-capita-personnel-outlier', 'red', '人均为定额 2 倍', { personnel: { 2026: 2000 } }),
  fault('three-public-yoy-increase', null, '与上年相同', { threePublic: 1000 }),
  fault('three-public-yoy-increase', 'yellow', '比上年多 1 分', { threePublic: 1000, past: true }),
  fault('three-public-yoy-increase', 'yellow', '恰增 10%', { threePublic: 1100 }),
  fault('three-public-yoy-increase', 'red', '增 25%', { threePublic: 1250 }),
  fault('other-item-share-high', null, '其他类恰占 10%', { otherOneIn: 10 }),
  fault('other-item-share-high', 'yellow', '其他类占五分之一', { otherOneIn: 5 }),
  fault('other-item-share-high', 'red', '其他类占四分之一', { otherOneIn: 4 }),
  fault('subject-virement-high', null, '调剂恰为 10%', { moved: 100 }),
  fault('subject-virement-high', 'yellow', '多 2 分', { moved: 100, past: true }),
  fault('subject-virement-high', 'red', '调剂 24%', { moved: 240 }),
  fault('perf-goal-missing', 'red', '没有绩效目标', { goals: [0, 0] }),
  fault('perf-goal-missing', null, '只有一条目标', { goals: [1, 1] }),
  fault('perf-goal-weak', null, '十条中五条可量化', { goals: [10, 5] }),
  fault('perf-goal-weak', 'yellow', '十条中三条可量化', { goals: [10, 3] }),
  fault('perf-goal-weak', 'red', '十条中两条可量化', { goals: [10, 2] }),
  fault('perf-score-low', null, '恰为 80 分', { score: 80 }),
  fault('perf-score-low', 'yellow', '70 分', { score: 70 }),
  fault('perf-score-low', 'orange', '60 分', { score: 60 }),
  fault('perf-result-ignored', null, '不及格而预算不变', { score: 59.9 }),
  fault('perf-result-ignored', 'red', '不及格而预算增长', { score: 55, growth: 1100 }),
  fault('perf-result-ignored', null, '恰为 60 分而预算增长', { score: 60, growth: 1100 }),
  fault('project-not-in-library', 'red', '编入草案而未入库', { outOfLibrary: true }),
];

/** The fault planted in the n-th of the agencies, if any: every third has one. */
export const faultAt = (turn: number): Fault | undefined => (turn % 3 === 1 ? faults[(turn - 1) / 3] : undefined);
