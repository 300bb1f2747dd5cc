export { anchors, type Anchor, type AnchorStage } from './anchors/anchors.js';
export { sampleYears } from './anchors/totals.js';
export { baseBatch, dayBatch, sampleBatches, type SampleBatch } from './batch/batches.js';
export {
  generateSample,
  type GenerateOptions,
  type SampleProgress,
  type SampleReport,
} from './batch/generate-sample.js';
export { handOver, type HandOverOptions } from './batch/hand-over.js';
export { writeBatch, type WrittenBatch } from './batch/write-batch.js';
export type { SampleFile } from './rows/csv.js';
export { allPlants } from './plants/all-plants.js';
export type { Plant } from './plants/script.js';
export { readTruth, type Truth } from './plants/truth.js';
export { settle, type SampleOptions, type World } from './world.js';
