/** What a number format makes of a number: a day, a time of day, or both; undefined for any other. */
export type DateKind = 'date' | 'time' | 'date-time';

/** Formats every spreadsheet knows by number, dates of Chinese editions included (ECMA-376 part 1, 18.8.30). */
const builtIn = (id: number): DateKind | undefined => {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58)
    return 'date';
  if (id === 22) return 'date-time';
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 || id === 55 || id === 56
    ? 'time'
    : undefined;
};

const literals = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general|G\/通用格式|AM\/PM|A\/P|上午\/下午/gi;

/** The kind of a number format by its code; only its first section, the one of positive numbers, is judged. */
export function dateKind(id: number, code: string | undefined): DateKind | undefined {
  if (code === undefined) return builtIn(id);
  const bare = code.replace(literals, '').split(';', 1)[0]?.toLowerCase() ?? '';
  if (/\[[hms]+\]/.test(bare)) return undefined;
  const time = /[hs]/.test(bare);
  const day = /[yd]|aaa|e(?![+-])/.test(bare) || (!time && /m/.test(bare));
  return day ? (time ? 'date-time' : 'date') : time ? 'time' : undefined;
}
