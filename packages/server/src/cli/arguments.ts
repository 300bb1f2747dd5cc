import { isDay } from '@qianliyan/sdk';
import { InvalidArgumentError } from 'commander';

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`应为 ${least} 至 ${most} 的整数 · must be a whole number.`);
    return value;
  };

/** A whole number that is not negative. @throws InvalidArgumentError */
export const countArgument = whole(0, Number.MAX_SAFE_INTEGER);

/** A port; 0 is any free one. 端口 @throws InvalidArgumentError */
export const portArgument = whole(0, 65_535);

/** A revision of a batch, 1 and up. 修订号 @throws InvalidArgumentError */
export const revisionArgument = whole(1, Number.MAX_SAFE_INTEGER);

/** A day that exists. 日期 @throws InvalidArgumentError */
export function dayArgument(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('应为真实日期，如 2025-06-30 · must be a day.');
  return text;
}

/** Days, gathered one by one. @throws InvalidArgumentError */
export const daysArgument = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  dayArgument(text),
];
