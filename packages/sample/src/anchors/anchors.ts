import type { Direction, FundBook, Scope } from '@qianliyan/sdk';

/** How a total is known: 决算数, 执行数, or worked back from a later year's value and growth. */
export type AnchorStage = 'final' | 'executed' | 'implied';

/** A published provincial total of a year that the sample meets to the fen. 总量锚 */
export interface Anchor {
  readonly year: number;
  readonly fundBook: FundBook;
  readonly direction: Direction;
  readonly scope: Scope;
  /** In 亿元, as printed; an implied one rounded to 0.1. */
  readonly value: string;
  readonly stage: AnchorStage;
  /** 为预算的 %, as printed; null when not published. */
  readonly percentOfBudget: number | null;
  readonly source: string;
}

/** 2023 final accounts of the four books 四川省2023年决算. */
const final2023 = 'https://scsqw.cn/scdqs/scsq/sclhbg/scsczbg/content_156711';
/** Report on the 2023 budget: general public budget. */
const general2023 =
  'https://m.pouringspot.com/10462/10464/10699/10702/2024/2/19/256c549788f14ae280d0503a1524cb02.shtml';
/** Report on the 2023 budget: the other three books. */
const books2023 = 'https://m.pouringspot.com/10462/10464/10699/10702/2024/2/19/60a206ddb8ce4d72b0d897ac5719405d.shtml';
/** Report on the 2024 budget. */
const general2024 = 'https://pitimail.com/10462/10464/10797/2025/2/10/90a51207cce441348788f547d43f0fad.shtml';
/** Report on the 2025 budget. */
const report2025 = 'http://fund.caiding5.cn/shichang/66684.html';

const anchor = (
  year: number,
  fundBook: FundBook,
  direction: Direction,
  scope: Scope,
  value: string,
  stage: AnchorStage,
  percentOfBudget: number | null,
  source: string,
): Anchor => ({ year, fundBook, direction, scope, value, stage, percentOfBudget, source });

/**
 * The published totals of Sichuan the sample scales to, 全省 (`whole`) and 省级 (`own`), in 亿元.
 * `implied` is the 2025 value over one plus its growth, rounded to 0.1: no 2024 value of these three books was at hand.
 */
export const anchors: readonly Anchor[] = [
  anchor(2023, 'GPB', 'revenue', 'whole', '5529.1', 'final', 103.2, final2023),
  anchor(2023, 'GPB', 'expenditure', 'whole', '12732.8', 'final', 89.6, final2023),
  anchor(2023, 'GPB', 'revenue', 'own', '993.3', 'executed', null, general2023),
  anchor(2023, 'GPB', 'expenditure', 'own', '2071.1', 'executed', null, general2023),
  anchor(2023, 'GF', 'revenue', 'whole', '4515.7', 'final', 187.4, final2023),
  anchor(2023, 'GF', 'expenditure', 'whole', '6207', 'final', 89, final2023),
  anchor(2023, 'GF', 'revenue', 'own', '129.1', 'executed', null, books2023),
  anchor(2023, 'GF', 'expenditure', 'own', '56.1', 'executed', null, books2023),
  anchor(2023, 'SCO', 'revenue', 'whole', '163.8', 'executed', null, books2023),
  anchor(2023, 'SCO', 'expenditure', 'whole', '83.4', 'executed', null, books2023),
  anchor(2023, 'SCO', 'revenue', 'own', '30.6', 'executed', null, books2023),
  anchor(2023, 'SCO', 'expenditure', 'own', '23', 'executed', null, books2023),
  anchor(2023, 'SIF', 'revenue', 'whole', '6382.2', 'executed', null, books2023),
  anchor(2023, 'SIF', 'expenditure', 'whole', '5576.8', 'executed', null, books2023),
  anchor(2023, 'SIF', 'revenue', 'own', '4152.5', 'executed', null, books2023),
  anchor(2023, 'SIF', 'expenditure', 'own', '3829.1', 'executed', null, books2023),
  anchor(2024, 'GPB', 'revenue', 'whole', '5635.1', 'executed', null, general2024),
  anchor(2024, 'GPB', 'expenditure', 'whole', '13445.3', 'executed', null, general2024),
  anchor(2024, 'GPB', 'revenue', 'own', '975.1', 'executed', null, general2024),
  anchor(2024, 'GPB', 'expenditure', 'own', '2241.8', 'executed', null, general2024),
  anchor(2024, 'GF', 'revenue', 'whole', '3763.0', 'implied', null, report2025),
  anchor(2024, 'GF', 'expenditure', 'whole', '6027.1', 'implied', null, report2025),
  anchor(2024, 'GF', 'revenue', 'own', '131.9', 'implied', null, report2025),
  anchor(2024, 'GF', 'expenditure', 'own', '160.8', 'implied', null, report2025),
  anchor(2024, 'SCO', 'revenue', 'whole', '201.8', 'implied', null, report2025),
  anchor(2024, 'SCO', 'expenditure', 'whole', '90.8', 'implied', null, report2025),
  anchor(2024, 'SCO', 'revenue', 'own', '31.3', 'implied', null, report2025),
  anchor(2024, 'SCO', 'expenditure', 'own', '16.4', 'implied', null, report2025),
  anchor(2024, 'SIF', 'revenue', 'whole', '6828.5', 'implied', null, report2025),
  anchor(2024, 'SIF', 'expenditure', 'whole', '5963.5', 'implied', null, report2025),
  anchor(2024, 'SIF', 'revenue', 'own', '6224.8', 'implied', null, report2025),
  anchor(2024, 'SIF', 'expenditure', 'own', '5609.0', 'implied', null, report2025),
  anchor(2025, 'GPB', 'revenue', 'whole', '5853.9', 'executed', 101.8, report2025),
  anchor(2025, 'GPB', 'expenditure', 'whole', '13697.6', 'executed', 90.6, report2025),
  anchor(2025, 'GPB', 'revenue', 'own', '1018', 'executed', 105.7, report2025),
  anchor(2025, 'GPB', 'expenditure', 'own', '2281.6', 'executed', 83.8, report2025),
  anchor(2025, 'GF', 'revenue', 'whole', '3789.3', 'executed', 119.4, report2025),
  anchor(2025, 'GF', 'expenditure', 'whole', '5918.6', 'executed', 83.2, report2025),
  anchor(2025, 'GF', 'revenue', 'own', '139', 'executed', 114, report2025),
  anchor(2025, 'GF', 'expenditure', 'own', '112.7', 'executed', 60.5, report2025),
  anchor(2025, 'SCO', 'revenue', 'whole', '227', 'executed', 100.1, report2025),
  anchor(2025, 'SCO', 'expenditure', 'whole', '92.6', 'executed', 83.4, report2025),
  anchor(2025, 'SCO', 'revenue', 'own', '33.7', 'executed', 124.9, report2025),
  anchor(2025, 'SCO', 'expenditure', 'own', '20', 'executed', 74.9, report2025),
  anchor(2025, 'SIF', 'revenue', 'whole', '7210.9', 'executed', 101, report2025),
  anchor(2025, 'SIF', 'expenditure', 'whole', '6351.1', 'executed', 99.7, report2025),
  anchor(2025, 'SIF', 'revenue', 'own', '6436.4', 'executed', 100.8, report2025),
  anchor(2025, 'SIF', 'expenditure', 'own', '5900.7', 'executed', 99.6, report2025),
];
