/** A region's place in a grid of equal tiles, counted from the top left. */
export interface Tile {
  /** Nine digits. */
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/** Regions as equal tiles: no borders, each unit the same size. 瓦片网格 */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly Tile[];
}

/**
 * The 21 prefectures, by the first four digits of their codes, arranged by hand so that the grid reads as Sichuan:
 *
 * ```
 *  .    .   绵阳 广元 巴中  .
 * 甘孜 阿坝 成都 德阳 南充 达州
 *  .   雅安 眉山 资阳 遂宁 广安
 *  .   凉山 乐山 自贡 内江  .
 *  .  攀枝花 .   宜宾 泸州  .
 * ```
 */
const arrangement = [
  '.... .... 5107 5108 5119 ....',
  '5133 5132 5101 5106 5113 5117',
  '.... 5118 5114 5120 5109 5116',
  '.... 5134 5111 5103 5110 ....',
  '.... 5104 .... 5115 5105 ....',
].map((row) => row.split(' '));

/** The hand-arranged tile grid of Sichuan's 21 prefectures. 市州瓦片网格 */
export const prefectureGrid: TileGrid = Object.freeze({
  columns: 6,
  rows: 5,
  cells: Object.freeze(
    arrangement.flatMap((codes, row) =>
      codes.flatMap((code, column) =>
        code === '....' ? [] : [Object.freeze({ code: code.padEnd(9, '0'), column, row })],
      ),
    ),
  ),
});

/**
 * Equal tiles for regions without boundaries, such as the townships of a county, row by row in the order given. The grid is the
 * one nearest to the wanted shape; only its last row may be short.
 *
 * @param codes nine digits each
 * @param aspect wanted width over height
 */
export function townshipGrid(codes: readonly string[], aspect = 1.6): TileGrid {
  const columns = Math.max(1, Math.min(codes.length, Math.round(Math.sqrt(codes.length * aspect))));
  const cells = codes.map((code, i) => ({ code, column: i % columns, row: Math.floor(i / columns) }));
  return { columns, rows: Math.ceil(codes.length / columns), cells };
}
