import type { Scan } from '../plan/scan.js';
import type { Asked } from './scans.js';

interface Held {
  readonly id: string;
  readonly asked: Asked['scan'];
  readonly atoms: Map<string, { readonly id: string; readonly atom: Asked['atom'] }>;
}

/** Gathers scans: the same rows and keys are asked once, and the same fold of them is one atom. */
export class Scans {
  readonly #scans = new Map<string, Held>();

  /** Adds what a measure asks and answers where to find it. */
  add({ scan, atom }: Asked): { scan: string; atom: string } {
    const name = JSON.stringify(scan);
    const held = this.#scans.get(name) ?? { id: `s${this.#scans.size}`, asked: scan, atoms: new Map() };
    this.#scans.set(name, held);
    const fold = JSON.stringify(atom);
    const known = held.atoms.get(fold) ?? { id: `m${held.atoms.size}`, atom };
    held.atoms.set(fold, known);
    return { scan: held.id, atom: known.id };
  }

  all(): Scan[] {
    return [...this.#scans.values()].map(({ id, asked, atoms }) => ({
      id,
      ...asked,
      atoms: Object.fromEntries([...atoms.values()].map((one) => [one.id, one.atom])),
    }));
  }
}
