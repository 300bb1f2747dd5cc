import { warningLevels } from '@qianliyan/sdk';
import type { Fen, Row } from '@qianliyan/sdk';
import type { Evaluation } from '../evaluate/evaluate.js';
import type { Counts, Fired } from '../evaluate/outcome.js';
import { totalAmount } from './overflow.js';
import type { Overflow } from './overflow.js';

/** A row of the standard's table `evaluationCount`. */
export type CountRow = Row<'evaluationCount'>;

type Told = Pick<CountRow, 'outcome' | 'level' | 'measure' | 'reason' | 'groups' | 'amount'>;

const nothing = { level: null, measure: null, reason: null, amount: null } as const;

/** What an evaluation came to, as rows of the standard's table `evaluationCount`: one for each indicator and outcome, `clear` always. 评估计数 */
export function countRows(evaluation: Evaluation, overflow: readonly Overflow[] = []): CountRow[] {
  const { asOf, snapshot, dataThrough, judged, counts } = evaluation;
  return judged.flatMap(({ compiled: { indicator, version }, raised }, i) => {
    const past = overflow.find(({ id }) => id === indicator.id);
    const told = toldOf(counts[i]!, [...raised.values()], past);
    return told.map((one) => ({
      countId: [indicator.id, asOf, one.outcome, one.level, one.measure, one.reason].filter(Boolean).join('/'),
      indicatorId: indicator.id,
      indicatorVersion: version,
      indicatorName: indicator.name.zh,
      asOf,
      ...one,
      snapshotId: snapshot,
      dataThrough,
    }));
  });
}

function toldOf({ clear, lacking, excludedBy }: Counts, fired: readonly Fired[], past: Overflow | undefined): Told[] {
  const excluded = new Map<string, number>();
  for (const [name, groups] of Object.entries(excludedBy)) {
    const [reason = name] = name.split(' ');
    excluded.set(reason, (excluded.get(reason) ?? 0) + groups);
  }
  return [
    ...warningLevels.flatMap((level): Told[] => {
      const of = fired.filter((one) => one.level === level);
      const amount = totalAmount(of) as Fen | null;
      return of.length === 0 ? [] : [{ ...nothing, outcome: 'fired', level, groups: of.length, amount }];
    }),
    { ...nothing, outcome: 'clear', groups: clear },
    ...Object.entries(lacking).map(([name, groups]): Told => {
      const at = name.lastIndexOf(' ');
      return { ...nothing, outcome: 'not-computable', measure: name.slice(0, at), reason: name.slice(at + 1), groups };
    }),
    ...[...excluded].map(([reason, groups]): Told => ({ ...nothing, outcome: 'excluded', reason, groups })),
    ...(past
      ? [{ ...nothing, outcome: 'overflow' as const, groups: past.groups, amount: past.amount as Fen | null }]
      : []),
  ];
}
