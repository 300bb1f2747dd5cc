/** Peoples that appear in the names of Sichuan's autonomous units: 北川羌族自治县, 王岗坪彝族藏族乡. */
const peoples = /(?:[彝藏羌苗回]|土家|傈僳|纳西|蒙古|傣)族/;

const suffix = {
  province: /省$/,
  prefecture: /市$/,
  county: /(?:市|区|县)$/,
  township: /(?:街道|镇|乡)$/,
};

/** Districts whose name is a description: without its 区 it would not be a name. */
const keptWhole = new Set(['市中区']);

/**
 * The name without its generic part: 泸州市 → 泸州, 北川羌族自治县 → 北川, 桃龙藏族乡 → 桃龙.
 * An autonomous prefecture keeps one character, as custom has it (甘孜州), which also sets it apart from its county 甘孜.
 * A name of one character stays whole (泸县, 东区).
 *
 * @param {string} name
 * @param {keyof typeof suffix} level
 */
export function shortNameOf(name, level) {
  if (keptWhole.has(name)) return name;
  const autonomous = name.match(new RegExp(`^(.+?)(?:${peoples.source})+(自治州|自治县|乡)$`));
  if (autonomous) return autonomous[1] + (autonomous[2] === '自治州' ? '州' : '');
  const short = name.replace(suffix[level], '');
  return short.length > 1 ? short : name;
}

/**
 * Readings that the pinyin library gets wrong in place names of Sichuan. Reviewed: every prefecture and county, and every township name
 * that holds a character with readings of different initials.
 */
const readings = {
  筠连: 'JL', // jūn lián, not yún
  重华: 'CH', // chóng huá, 江油市
  重龙: 'CL', // chóng lóng, 资中县
  曾: 'Z', // zēng in 曾家, 曾口, 曾达
  藏: 'Z', // zàng throughout, 龙藏 included
  呷: 'G', // gā in Tibetan and Yi names: 呷尔, 呷拉
  箐: 'Q', // qìng in the names of the south-west: 樟木箐
};

/**
 * Pinyin initials, upper case: 泸州 → LZ.
 *
 * @param {string} text Chinese characters only
 * @param {(text: string) => string[]} pinyin one reading without tone for each character
 */
export function initialsOf(text, pinyin) {
  const letters = pinyin(text).map((reading) => reading.charAt(0).toUpperCase());
  for (const [word, initials] of Object.entries(readings)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      letters.splice(at, word.length, ...initials);
  }
  const initials = letters.join('');
  if (!/^[A-Z]+$/.test(initials) || initials.length !== text.length)
    throw new Error(`no pinyin initials for: ${text} (${initials})`);
  return initials;
}
