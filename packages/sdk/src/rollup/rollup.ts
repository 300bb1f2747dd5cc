/** An answer that merges out of the answers of parts: what a rollup may keep. A formula never is one. 叶子度量 */
export type LeafMeasure =
  { readonly count: true } | { readonly sum: string } | { readonly min: string } | { readonly max: string };

/** One kept aggregate: leaf measures of one table by some of its columns. A measure is named unlike any key. 汇总表 */
export interface Rollup {
  readonly name: string;
  readonly table: string;
  readonly keys: readonly string[];
  readonly measures: Readonly<Record<string, LeafMeasure>>;
}
