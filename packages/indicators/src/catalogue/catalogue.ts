import type { Indicator } from '../definition/indicator.js';
import { audit } from './audit/audit.js';
import { debt } from './debt/debt.js';
import { dept } from './dept/dept.js';
import { draft } from './draft/draft.js';
import { gf } from './gf/gf.js';
import { gpbExp } from './gpb-exp/gpb-exp.js';
import { gpbRev } from './gpb-rev/gpb-rev.js';
import { ops } from './ops/ops.js';
import { pay } from './pay/pay.js';
import { perf } from './perf/perf.js';
import { proc } from './proc/proc.js';
import { sco } from './sco/sco.js';
import { sif } from './sif/sif.js';
import { soe } from './soe/soe.js';
import { tax } from './tax/tax.js';
import { time } from './time/time.js';
import { transfer } from './transfer/transfer.js';

/** The seventeen categories, in the order of the catalogue. 类别 */
export const categories = [
  { code: 'GPB-REV', zh: '一般公共预算收入', en: 'General public revenue', indicators: gpbRev },
  { code: 'GPB-EXP', zh: '一般公共预算支出与平衡', en: 'General public expenditure and balance', indicators: gpbExp },
  { code: 'GF', zh: '政府性基金预算', en: 'Government funds', indicators: gf },
  { code: 'SCO', zh: '国有资本经营预算', en: 'State capital operations', indicators: sco },
  { code: 'SIF', zh: '社会保险基金预算', en: 'Social insurance funds', indicators: sif },
  { code: 'DEPT', zh: '部门预算', en: 'Departmental budgets', indicators: dept },
  { code: 'TIME', zh: '批复公开与法定时限', en: 'Approval, disclosure and legal deadlines', indicators: time },
  { code: 'TRANSFER', zh: '转移支付', en: 'Transfers', indicators: transfer },
  { code: 'DEBT', zh: '政府债务', en: 'Government debt', indicators: debt },
  { code: 'SOE', zh: '国有资产', en: 'State assets', indicators: soe },
  { code: 'TAX', zh: '税收', en: 'Tax', indicators: tax },
  { code: 'PAY', zh: '支付合规', en: 'Payments', indicators: pay },
  { code: 'PERF', zh: '项目绩效', en: 'Projects and performance', indicators: perf },
  { code: 'PROC', zh: '政府采购', en: 'Procurement', indicators: proc },
  { code: 'DRAFT', zh: '草案审查', en: 'Draft review', indicators: draft },
  { code: 'AUDIT', zh: '审计整改', en: 'Audit rectification', indicators: audit },
  { code: 'OPS', zh: '监督运行', en: 'Supervision itself', indicators: ops },
] as const;

/** The indicators this package ships. 预警指标目录 */
export const catalogue: readonly Indicator[] = categories.flatMap(({ indicators }) => indicators);
