import { hashText } from '@qianliyan/sdk';
import { checkIndicator } from '../check/check.js';
import type { Indicator } from '../definition/indicator.js';
import { IndicatorError } from '../errors.js';
import type { CompiledIndicator, MeasureSource, Plan } from '../plan/plan.js';
import type { Scan } from '../plan/scan.js';
import { measureType } from './names.js';
import { askOf } from './scans.js';
import type { Asked } from './scans.js';
import { readTrees } from './trees.js';

const nothing = () => undefined;

/** Gathers scans: the same rows and keys are asked once, and the same fold of them is one atom. */
class Scans {
  readonly #scans = new Map<string, { readonly asked: Asked['scan']; readonly atoms: Map<string, Asked['atom']> }>();

  /** Adds what a measure asks and answers where to find it. */
  add({ scan, atom }: Asked): { scan: string; atom: string } {
    const name = JSON.stringify(scan);
    const known = this.#scans.get(name) ?? { asked: scan, atoms: new Map<string, Asked['atom']>() };
    this.#scans.set(name, known);
    known.atoms.set(JSON.stringify(atom), atom);
    return {
      scan: `s${[...this.#scans.keys()].indexOf(name)}`,
      atom: `m${[...known.atoms.keys()].indexOf(JSON.stringify(atom))}`,
    };
  }

  all(): Scan[] {
    return [...this.#scans.values()].map(({ asked, atoms }, i) => ({
      id: `s${i}`,
      ...asked,
      atoms: Object.fromEntries([...atoms.values()].map((atom, at) => [`m${at}`, atom])),
    }));
  }
}

/**
 * Compiles indicators into one plan: expressions become trees, measures become scans shared between all that ask the same. 编译
 * @throws IndicatorError `bad-indicator` naming the first fault and where it stands, or an id declared twice
 */
export function compile(indicators: readonly Indicator[]): Plan {
  const scans = new Scans();
  const ids = new Set<string>();
  const compiled = indicators.map((indicator): CompiledIndicator => {
    const [issue] = checkIndicator(indicator);
    if (issue)
      throw new IndicatorError('bad-indicator', `${indicator.id}: ${issue.path}: ${issue.message}`, {
        subject: indicator.id,
      });
    if (ids.has(indicator.id))
      throw new IndicatorError('bad-indicator', `indicator declared twice: ${indicator.id}`, { subject: indicator.id });
    ids.add(indicator.id);
    const measures = Object.entries(indicator.measures).map(([name, measure]): [string, MeasureSource] => {
      const asked = askOf(indicator, measure, nothing, () => nothing)!;
      return [name, { ...scans.add(asked), type: measureType(indicator, measure)! }];
    });
    return {
      indicator,
      version: hashText(JSON.stringify(indicator)),
      trees: readTrees(indicator, () => nothing)!,
      measures: Object.fromEntries(measures),
    };
  });
  return { scans: scans.all(), indicators: compiled };
}
