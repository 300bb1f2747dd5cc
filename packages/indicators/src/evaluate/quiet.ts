import type { Judged, Quiet } from './judged.js';
import type { Fired } from './outcome.js';
import type { Inhibition } from '../definition/indicator.js';
import type { Findings } from './findings.js';
import { agencyOf, reaches, regionPathOf } from './place.js';

/** Keeps quiet what fired where a waiver holds on the day judged. A clear group stays clear. 豁免 */
export function waive(judged: Judged, { references, clock }: Findings): Judged {
  const standing = judged.compiled.waivers.filter(({ expires }) => clock.asOf <= expires);
  if (standing.length === 0) return judged;
  const waived = new Map<number, Quiet>();
  for (const [row, { keys }] of judged.raised) {
    const waiver = standing.find((one) => reaches(one, keys, references, clock.asOf));
    if (waiver) waived.set(row, { reason: 'waived', by: waiver.id });
  }
  return waived.size === 0 ? judged : judged.hush(waived);
}

/**
 * Keeps quiet what fired where a warning of another indicator, or of a region above, speaks for it. What is itself kept quiet by
 * another still keeps others quiet, so the order of indicators says nothing. 抑制
 */
export function inhibit(all: readonly Judged[], findings: Findings): readonly Judged[] {
  const quiet = all.map(() => new Map<number, Quiet>());
  all.forEach((judged, i) => {
    const { indicator } = judged.compiled;
    for (const inhibition of indicator.inhibits ?? []) {
      const at = all.findIndex((other) => other.compiled.indicator.id === inhibition.indicator);
      if (at < 0) continue;
      const speakers = speakersOf(inhibition, [...judged.raised.values()], findings);
      for (const [row, outcome] of all[at]!.raised) {
        const by = spokenFor(inhibition, outcome, speakers, at === i, findings);
        if (by !== undefined && !quiet[at]!.has(row))
          quiet[at]!.set(row, { reason: 'inhibited', by: `${indicator.id} ${by}` });
      }
    }
  });
  return all.map((judged, i) => (quiet[i]!.size === 0 ? judged : judged.hush(quiet[i]!)));
}

/** The regions or agencies whose warnings speak for others. */
function speakersOf({ by }: Inhibition, fired: readonly Fired[], { references }: Findings): ReadonlySet<string> {
  return new Set(
    fired.flatMap(
      ({ keys }) => (by === 'agency' ? agencyOf(keys, references) : regionPathOf(keys, references)[0]) ?? [],
    ),
  );
}

/** The region or agency that speaks for an outcome; a region never for itself where the indicator is the same. */
function spokenFor(
  { by }: Inhibition,
  { keys }: Fired,
  speakers: ReadonlySet<string>,
  same: boolean,
  { references }: Findings,
): string | undefined {
  if (by === 'agency') {
    const agency = agencyOf(keys, references);
    return agency !== null && !same && speakers.has(agency) ? agency : undefined;
  }
  return regionPathOf(keys, references)
    .slice(same ? 1 : 0)
    .find((code) => speakers.has(code));
}
