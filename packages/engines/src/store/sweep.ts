import { manifestFiles } from './manifest-files.js';
import type { PointerState } from './pointer.js';
import type { Store } from './store.js';

/**
 * Removes every file that no listed snapshot holds and the scratch folders of holders that are gone. While a writer works,
 * files that no snapshot holds may be what it is about to publish, so they stay until a later sweep.
 */
export function sweep(store: Store, { snapshots, leases }: PointerState): void {
  const { files } = store;
  const holders = new Set(leases.map((lease) => lease.holder));
  for (const name of files.list(store.path('tmp'))) {
    if (!holders.has(name)) files.remove(store.path('tmp', name));
  }
  if (leases.some((lease) => lease.writing)) return;
  const held = new Set(snapshots.flatMap((id) => manifestFiles(store.readManifest(id))));
  for (const folder of files.list(store.path('parts'))) {
    for (const name of files.list(store.path('parts', folder))) {
      if (!held.has(`${folder}/${name}`)) files.remove(store.path('parts', folder, name));
    }
  }
  for (const name of files.list(store.path('manifests'))) {
    if (!snapshots.includes(name.slice(0, -'.json'.length))) files.remove(store.path('manifests', name));
  }
}
