import type { Indicator } from '../../definition/indicator.js';
import { draftYoySwing } from './draft-yoy-swing.js';

/** 草案审查 */
export const draft: readonly Indicator[] = [draftYoySwing];
