import type { Indicator, Population } from './indicator.js';

/** Where all that should be judged are listed, spelled out. */
export const populationOf = ({ population }: Indicator): Population | null =>
  population === undefined ? null : typeof population === 'string' ? { table: population } : population;
