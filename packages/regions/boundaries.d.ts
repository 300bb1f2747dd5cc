export { parseBoundaries, RegionError } from './dist/boundaries.js';
export type { Boundaries, BoundariesOptions, BoundaryNotice, RegionErrorCode, RegionShape } from './dist/boundaries.js';
