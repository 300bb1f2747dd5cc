import { hashText } from '@qianliyan/sdk';
import type { Rollup } from '@qianliyan/sdk';

/** Names a rollup by its definition: files kept under another definition of the same name never answer for it. */
export const rollupId = (rollup: Rollup): string => `${rollup.name}-${hashText(JSON.stringify(rollup)).slice(0, 8)}`;
