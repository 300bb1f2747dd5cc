import { openStore } from '@qianliyan/engines';
import { mirror } from '@qianliyan/engines/clickhouse';

/** Mirrors a data folder in small blocks, so that there is a middle to be killed in. */
export async function mirrorOnce(folder: string, url: string, say: (part: string) => void): Promise<void> {
  const store = await openStore(folder, { existing: true });
  await mirror(store, url, { blockRows: 1, onPart: ({ part }) => say(part) });
  store.close();
}
