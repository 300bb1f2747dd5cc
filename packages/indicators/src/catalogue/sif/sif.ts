import type { Indicator } from '../../definition/indicator.js';
import { sifCurrentDeficit } from './sif-current-deficit.js';
import { sifSurplusRateLow } from './sif-surplus-rate-low.js';

/** 社会保险基金预算 */
export const sif: readonly Indicator[] = [sifCurrentDeficit, sifSurplusRateLow];
