import type { Indicator } from '../../definition/indicator.js';
import { dataReconciliationGap } from './data-reconciliation-gap.js';

/** 监督运行 */
export const ops: readonly Indicator[] = [dataReconciliationGap];
