import { statfsSync } from 'node:fs';
import { PlainError } from '../shared/plain-error.mjs';

const gigabyte = 2 ** 30;

/**
 * Fails when the disk under `folder` has less than `wanted` gigabytes left.
 *
 * @param {string} folder
 * @param {number} wanted
 * @param {(folder: string) => { bavail: number, bsize: number }} [statfs]
 */
export function requireFreeDisk(folder, wanted, statfs = statfsSync) {
  const { bavail, bsize } = statfs(folder);
  const free = (bavail * bsize) / gigabyte;
  if (free >= wanted) return;
  const left = free.toFixed(1);
  throw new PlainError(
    `磁盘空间不足：还剩 ${left} GB，至少需要 ${wanted} GB · not enough disk space: ${left} GB left, ${wanted} GB needed`,
  );
}
