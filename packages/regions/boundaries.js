export { parseBoundaries, RegionError } from './dist/boundaries.js';
