/** Letters to change between two names, each insertion, deletion or substitution counting one. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** A hint for an unknown name, ` (did you mean amount?)`, or nothing when no name is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const asked = name.slice(0, 64).toLowerCase();
  let best = '';
  let least = Math.max(2, Math.floor(asked.length / 3)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const distance = known.startsWith(asked) && asked.length > 2 ? 1 : editDistance(asked, known);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === '' ? '' : ` (did you mean ${best}?)`;
}
