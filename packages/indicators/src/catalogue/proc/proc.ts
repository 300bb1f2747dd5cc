import type { Indicator } from '../../definition/indicator.js';
import { procAddonOver10pct } from './proc-addon-over-10pct.js';
import { procAllOthersDisqualified } from './proc-all-others-disqualified.js';
import { procAwardNoticeLate } from './proc-award-notice-late.js';
import { procBudgetMissing } from './proc-budget-missing.js';
import { procContractDisclosureLate } from './proc-contract-disclosure-late.js';
import { procDepositOverLimit } from './proc-deposit-over-limit.js';
import { procHeavyDiscount } from './proc-heavy-discount.js';
import { procIdenticalBids } from './proc-identical-bids.js';
import { procLateBidWon } from './proc-late-bid-won.js';
import { procLowestDisqualified } from './proc-lowest-disqualified.js';
import { procPriceCloseToWinner } from './proc-price-close-to-winner.js';
import { procShortBidPeriod } from './proc-short-bid-period.js';
import { procSingleBid } from './proc-single-bid.js';
import { procSingleSourceShareHigh } from './proc-single-source-share-high.js';
import { procSplitPurchase } from './proc-split-purchase.js';

/** 政府采购 */
export const proc: readonly Indicator[] = [
  procAddonOver10pct,
  procAllOthersDisqualified,
  procAwardNoticeLate,
  procBudgetMissing,
  procContractDisclosureLate,
  procDepositOverLimit,
  procHeavyDiscount,
  procIdenticalBids,
  procLateBidWon,
  procLowestDisqualified,
  procPriceCloseToWinner,
  procShortBidPeriod,
  procSingleBid,
  procSingleSourceShareHigh,
  procSplitPurchase,
];
