import type { RuleDifference } from '@qianliyan/indicators';
import { levelLabel, stateLabels } from '../evaluation-words.js';

function saidWords(said: RuleDifference['before']): string {
  if (said === null) return '没有这一组';
  return said === 'clear' || said === 'not-computable' || said === 'excluded' ? stateLabels[said] : levelLabel(said);
}

const changeWords = ({ before, after }: RuleDifference): string => `${saidWords(before)} → ${saidWords(after)}`;

/** What another version of a rule changes: how many groups go from what to what, day by day, then every group. */
export function differenceWords(id: string, differences: readonly RuleDifference[]): string[] {
  const days = new Map<string, Map<string, number>>();
  for (const one of differences) {
    const counts = days.get(one.asOf) ?? new Map<string, number>();
    const change = changeWords(one);
    days.set(one.asOf, counts.set(change, (counts.get(change) ?? 0) + 1));
  }
  return [
    `${id}：两版不同 ${differences.length} 处`,
    ...[...days].map(
      ([day, counts]) => `  ${day}：${[...counts].map(([change, count]) => `${change} ${count}`).join('，')}`,
    ),
    ...(differences.length > 0 ? ['逐组'] : []),
    ...differences.map((one) => `  ${one.asOf}  ${Object.values(one.keys).map(String).join(' ')}  ${changeWords(one)}`),
  ];
}
