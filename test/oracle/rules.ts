import { rules as audit } from './rules/audit.js';
import { rules as debt } from './rules/debt.js';
import { rules as dept } from './rules/dept.js';
import { rules as draft } from './rules/draft.js';
import { rules as gf } from './rules/gf.js';
import { rules as gpbExp } from './rules/gpb-exp.js';
import { rules as gpbRev } from './rules/gpb-rev.js';
import { rules as ops } from './rules/ops.js';
import { rules as pay } from './rules/pay.js';
import { rules as perf } from './rules/perf.js';
import { rules as proc } from './rules/proc.js';
import { rules as sco } from './rules/sco.js';
import { rules as sif } from './rules/sif.js';
import { rules as soe } from './rules/soe.js';
import { rules as tax } from './rules/tax.js';
import { rules as time } from './rules/time.js';
import { rules as transfer } from './rules/transfer.js';
import type { Rules } from './raw-tables.js';

/** Every rule a second time, by category, written over raw rows. */
export const rulesByCategory: Readonly<Record<string, Rules>> = {
  'GPB-REV': gpbRev,
  'GPB-EXP': gpbExp,
  GF: gf,
  SCO: sco,
  SIF: sif,
  DEPT: dept,
  TIME: time,
  TRANSFER: transfer,
  DEBT: debt,
  SOE: soe,
  TAX: tax,
  PAY: pay,
  PERF: perf,
  PROC: proc,
  DRAFT: draft,
  AUDIT: audit,
  OPS: ops,
};
