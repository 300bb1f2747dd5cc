export { parseBoundaries, type Boundaries, type BoundariesOptions } from './boundaries/boundaries.js';
export type { BoundaryNotice } from './boundaries/read.js';
export type { RegionShape } from './boundaries/shape.js';
export { RegionError, type RegionErrorCode } from './errors.js';
