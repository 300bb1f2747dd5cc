/** An item and where it stands in the picture. */
export interface PlacedItem {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** An arrow key. */
export type Arrow = 'up' | 'down' | 'left' | 'right';

/**
 * Keys in reading order: rows from north to south, each from west to east. A row is the items whose y lies within a
 * band of the first of them; the band is the height over √n, so a square of tiles reads as its rows do.
 */
export function spatialOrder(items: readonly PlacedItem[]): string[] {
  const byHeight = [...items].sort((a, b) => a.y - b.y || a.x - b.x || compare(a.key, b.key));
  const height = (byHeight[byHeight.length - 1]?.y ?? 0) - (byHeight[0]?.y ?? 0);
  const band = height / Math.ceil(Math.sqrt(items.length)) / 1.5;
  const rows: PlacedItem[][] = [];
  for (const item of byHeight) {
    const row = rows[rows.length - 1];
    if (row?.[0] && item.y - row[0].y <= band) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) =>
    row.sort((a, b) => a.x - b.x || a.y - b.y || compare(a.key, b.key)).map(({ key }) => key),
  );
}

/**
 * The item an arrow leads to: the nearest one on that side, where a step aside counts twice a step ahead.
 * `null` at the edge, or when `from` is not among the items.
 */
export function neighbour(items: readonly PlacedItem[], from: string, direction: Arrow): string | null {
  const origin = items.find(({ key }) => key === from);
  if (!origin) return null;
  let best: PlacedItem | null = null;
  let least = Infinity;
  for (const item of items) {
    const [dx, dy] = [item.x - origin.x, item.y - origin.y];
    const ahead = { up: -dy, down: dy, left: -dx, right: dx }[direction];
    const aside = Math.abs(direction === 'up' || direction === 'down' ? dx : dy);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && (cost < least || (cost === least && best && compare(item.key, best.key) < 0))) {
      [best, least] = [item, cost];
    }
  }
  return best?.key ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
