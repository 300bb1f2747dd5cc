import type { Indicator } from '../../definition/indicator.js';
import { procAddonOver10pct } from './proc-addon-over-10pct.js';
import { procAllOthersDisqualified } from './proc-all-others-disqualified.js';
import { procBudgetMissing } from './proc-budget-missing.js';
import { procDepositOverLimit } from './proc-deposit-over-limit.js';
import { procLateBidWon } from './proc-late-bid-won.js';
import { procShortBidPeriod } from './proc-short-bid-period.js';
import { procSingleBid } from './proc-single-bid.js';

/** 政府采购 */
export const proc: readonly Indicator[] = [
  procBudgetMissing,
  procShortBidPeriod,
  procSingleBid,
  procLateBidWon,
  procAllOthersDisqualified,
  procAddonOver10pct,
  procDepositOverLimit,
];
