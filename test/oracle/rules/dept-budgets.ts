import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { RawTables, Rules } from '../raw-tables.js';

/** Lines of agencies' own budgets in a stage of a year. */
export const lines = (tables: RawTables, stage: string, year: number): RawRow[] =>
  tables
    .rows('budgetLine')
    .filter(
      (row) =>
        row['stage'] === stage &&
        row['year'] === String(year) &&
        row['fundBook'] === 'GPB' &&
        row['scope'] === 'own' &&
        row['direction'] === 'expenditure' &&
        row['subjectLevel'] === '3' &&
        row['isTransfer'] === 'false' &&
        row['agencyCode'] != null,
    );

export const agency = (row: RawRow): string => `${row['regionCode']} ${row['agencyCode']}`;
export const project = (row: RawRow): string | null =>
  row['projectCode'] == null ? null : `${row['regionCode']} ${row['projectCode']}`;

const item = (...codes: string[]) => {
  const wanted = new Set(codes);
  return (row: RawRow): boolean => wanted.has(row['deptEconomicCode'] ?? '');
};
const upkeepItems = item('30213', '30227');
const threePublic = item('30212', '30217', '30231', '30913', '31013');
const others = item('30199', '30299', '30399', '30799', '30999', '31099', '31199', '31299', '39999');
const more = (a: bigint, b: bigint): bigint => (a > b ? a - b : 0n);

/** Assets in information technology at the end of a year, of agencies that told. */
function itAssets(tables: RawTables, year: number): Map<string, bigint> {
  const held = new Map<string, bigint>();
  for (const row of tables.rows('stateAsset'))
    if (row['year'] === String(year) && row['itAssetValue'] != null)
      held.set(row['agencyCode']!, fenOf(row['itAssetValue']));
  return held;
}

/** Twice the median of fractions, as a fraction. */
function twiceMedian(fractions: readonly (readonly [bigint, bigint])[]): readonly [bigint, bigint] {
  const sorted = [...fractions].sort(([a, b], [c, d]) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0));
  const [n, m] = sorted[Math.floor((sorted.length - 1) / 2)]!;
  const [p, q] = sorted[Math.floor(sorted.length / 2)]!;
  return [n * q + p * m, m * q];
}

/** 部门预算：编制 */
export const rules: Rules = {
  *'budget-not-fully-compiled'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const own = lines(tables, 'approved', year);
    const wages = sumBy(own, agency, 'amount', (row) => row['deptEconomicCode']?.startsWith('301') ?? false);
    const upkeep = sumBy(own, agency, 'amount', upkeepItems);
    const assets = itAssets(tables, year - 1);
    for (const row of tables.rows('agency')) {
      const [key, code] = [agency(row), row['agencyCode']!];
      if (row['headcountActual'] == null || !wages.has(key) || !assets.has(code)) continue;
      const staff = BigInt(row['headcountActual']) * 10_000_000n * 100n;
      const technology = assets.get(code)! * 3n;
      const lacks = more(staff, wages.get(key) * 100n) + more(technology, upkeep.get(key) * 100n);
      const whole = staff + technology;
      if (whole <= 0n) continue;
      const level = lacks * 20n > whole * 3n ? 'red' : lacks * 20n > whole ? 'yellow' : null;
      if (level) yield { keys: key.split(' '), level, value: quotient(lacks, whole) };
    }
  },

  *'it-maintenance-cost-outlier'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const upkeep = sumBy(lines(tables, 'draft', year + 1), project, 'amount', upkeepItems);
    const assets = itAssets(tables, year - 1);
    const judged = tables.rows('project').flatMap((row) => {
      const worth = assets.get(row['agencyCode']!) ?? 0n;
      if (row['isInformatisation'] !== 'true' || worth <= 0n) return [];
      return [{ row, asked: upkeep.get(project(row)!), worth }];
    });
    if (judged.length === 0) return;
    const [n, d] = twiceMedian(judged.map(({ asked, worth }) => [asked, worth] as const));
    for (const { row, asked, worth } of judged) {
      const far = asked * d > n * worth;
      const level = asked * 5n > worth ? 'red' : far ? 'orange' : asked * 25n > worth * 3n ? 'yellow' : null;
      if (level)
        yield {
          keys: [row['regionCode']!, row['agencyCode']!, row['projectCode']!],
          level,
          value: quotient(asked, worth),
        };
    }
  },

  *'per-capita-personnel-outlier'(tables, asOf) {
    const wages = sumBy(lines(tables, 'draft', Number(asOf.slice(0, 4)) + 1), agency, 'amount', (row) =>
      /^30[13]/.test(row['deptEconomicCode'] ?? ''),
    );
    const heads = new Map(tables.rows('agency').map((row) => [row['agencyCode']!, row['headcountActual']]));
    const byRegion = new Map<string, { readonly key: string; readonly each: readonly [bigint, bigint] }[]>();
    for (const key of wages.keys()) {
      const [region, code] = key.split(' ') as [string, string];
      const staff = BigInt(heads.get(code) ?? 0);
      if (staff > 0n && wages.has(key))
        byRegion.set(region, [...(byRegion.get(region) ?? []), { key, each: [wages.get(key), staff] }]);
    }
    for (const ones of byRegion.values()) {
      if (ones.length < 3) continue;
      const [n, d] = twiceMedian(ones.map(({ each }) => each));
      for (const { key, each } of ones) {
        // value = (wages ÷ heads) ÷ (n ÷ 2d)
        const [top, bottom] = [each[0] * 2n * d, each[1] * n];
        const level = top * 10n > bottom * 16n ? 'red' : top * 10n > bottom * 13n ? 'yellow' : null;
        if (level) yield { keys: key.split(' '), level, value: quotient(top, bottom) };
      }
    }
  },

  *'three-public-yoy-increase'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const now = sumBy(lines(tables, 'approved', year), agency, 'amount', threePublic);
    const before = sumBy(lines(tables, 'approved', year - 1), agency, 'amount', threePublic);
    for (const key of now.keys()) {
      const base = before.get(key);
      const grown = now.get(key) - base;
      if (base <= 0n || grown <= 0n) continue;
      yield { keys: key.split(' '), level: grown * 10n > base ? 'red' : 'yellow', value: quotient(grown, base) };
    }
  },

  *'other-item-share-high'(tables, asOf) {
    const own = lines(tables, 'draft', Number(asOf.slice(0, 4)) + 1);
    const whole = sumBy(own, project, 'amount');
    const part = sumBy(own, project, 'amount', others);
    for (const key of whole.keys()) {
      const [all, other] = [whole.get(key), part.get(key)];
      const level = all <= 0n ? null : other * 5n > all ? 'red' : other * 10n > all ? 'yellow' : null;
      if (level) yield { keys: key.split(' '), level, value: quotient(other, all) };
    }
  },

  *'subject-virement-high'(tables, asOf) {
    const own = lines(tables, 'adjusted', Number(asOf.slice(0, 4)));
    const whole = sumBy(own, agency, 'amount');
    const moved = sumBy(own, agency, ({ virementAmount }) => {
      const amount = fenOf(virementAmount);
      return amount < 0n ? -amount : amount;
    });
    for (const key of whole.keys()) {
      const [all, some] = [whole.get(key), moved.get(key)];
      const level = all <= 0n ? null : some * 5n > all ? 'red' : some * 10n > all ? 'yellow' : null;
      if (level) yield { keys: key.split(' '), level, value: quotient(some, all) };
    }
  },
};
