import type { Reading, RegionReading } from '@qianliyan/charts';
import { ratioOf } from '@qianliyan/charts';
import type { Fen, FundBook, Period, RegionLevel, WarningCounts, WarningLevel } from '@qianliyan/sdk';
import { regionLevels, warningLevels } from '@qianliyan/sdk';
import type { ChildTable } from '../base/child-data.js';
import type { PlainRecord } from '../base/read-data.js';
import { amountOf, fundBookOf, listOf, maybeTextOf, oneOf, periodOf, recordOf, textOf } from '../base/read-data.js';
import { tableRowsOf } from '../base/read-table.js';
import { readRegion } from '../context/selection.js';

/** A region by its names. */
export interface MapPlace {
  /** Nine digits; six are padded. */
  readonly code: string;
  readonly name: string;
  /** What stands on the map; the name when not given. */
  readonly shortName: string;
  readonly level: RegionLevel | null;
}

/** A region with its execution and lamps, amounts in fen; null is 未报送. */
export interface MapRegionData extends MapPlace {
  readonly budgetAdjusted: Fen | null;
  readonly executed: Fen | null;
  /** Warnings by level; null when none were ever evaluated. */
  readonly warnings: WarningCounts | null;
  /** The worst level that is lit; null when none is. */
  readonly worst: WarningLevel | null;
}

/** What `<qly-region-map>` shows: a region and those right below it. The answer of the question `drillDown` is of this shape. */
export interface MapData {
  readonly period: Period;
  readonly fundBook: FundBook;
  /** From the province to the region's parent. */
  readonly path: readonly MapPlace[];
  readonly region: MapRegionData;
  readonly children: readonly MapRegionData[];
}

/** The execution rate of a region, of its adjusted budget. */
export function rateOf({ executed, budgetAdjusted }: MapRegionData): Reading {
  return ratioOf(executed, budgetAdjusted);
}

/** What a map shows of a region. A region that was never judged has no lamp, which is not "no warning". */
export function readingOf(region: MapRegionData): RegionReading {
  const reading = { code: region.code, value: rateOf(region) };
  if (region.warnings === null && region.worst === null) return reading;
  const lit = region.worst ? region.warnings?.[region.worst] : undefined;
  return { ...reading, lamp: region.worst, ...(lit !== undefined && { lit }) };
}

/** Reads plain data: `{ period, region, children }`. @throws DataError | AmountError */
export function readMapData(data: unknown): MapData {
  const record = recordOf(data);
  return {
    period: periodOf(record),
    fundBook: fundBookOf(record),
    path: record['path'] === undefined ? [] : listOf(record, 'path').map((place) => placeOf(recordOf(place, 'path'))),
    region: regionOf(recordOf(record['region'], 'region')),
    children: listOf(record, 'children').map((child) => regionOf(recordOf(child, 'child'))),
  };
}

/** Reads a table of regions; the whole is the row whose code is `region`, or none. @throws DataError | AmountError */
export function readMapTable(
  table: ChildTable,
  about: { period: Period; fundBook: FundBook; region: string },
): MapData {
  const rows = tableRowsOf(table, ['区划代码'], ['区划名称', '名称', '地区'], ['调整预算'], ['执行数', '已支出']).map(
    (row): MapRegionData => {
      const name = row.text('区划名称', '名称', '地区') ?? '';
      const code = readRegion(row.text('区划代码')) ?? '';
      const lamp = warningLevels.find((_, i) => '红橙黄蓝'[i] === row.text('预警', '预警等级')?.charAt(0)) ?? null;
      const shortName = row.text('简称') ?? name;
      return {
        code,
        name,
        shortName,
        level: null,
        budgetAdjusted: row.amount('调整预算'),
        executed: row.amount('执行数', '已支出'),
        warnings: null,
        worst: lamp,
      };
    },
  );
  const whole = rows.find(({ code }) => code === about.region);
  return {
    ...about,
    path: [],
    region: whole ?? unreported(about.region),
    children: rows.filter((row) => row !== whole),
  };
}

function unreported(code: string): MapRegionData {
  return {
    code,
    name: '',
    shortName: '',
    level: null,
    budgetAdjusted: null,
    executed: null,
    warnings: null,
    worst: null,
  };
}

function placeOf(record: PlainRecord): MapPlace {
  const name = textOf(record, 'name');
  const code = textOf(record, 'code');
  return {
    code: readRegion(code) ?? code,
    name,
    shortName: maybeTextOf(record, 'shortName') ?? name,
    level: oneOf(record, 'level', regionLevels),
  };
}

function regionOf(record: PlainRecord): MapRegionData {
  const warnings = record['warnings'];
  return {
    ...placeOf(record),
    budgetAdjusted: amountOf(record, 'budgetAdjusted'),
    executed: amountOf(record, 'executed'),
    warnings: warnings === undefined || warnings === null ? null : (recordOf(warnings, 'warnings') as WarningCounts),
    worst: oneOf(record, 'worst', warningLevels),
  };
}
