import type { Outcome, Fired } from './outcome.js';
import type { Inhibition } from '../definition/indicator.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Findings } from './findings.js';
import { agencyOf, reaches, regionPathOf } from './place.js';

type Judged = readonly (readonly Outcome[])[];

/** Turns fired outcomes into excluded ones where a waiver holds on the day judged. A clear group stays clear. 豁免 */
export function waive(
  compiled: CompiledIndicator,
  outcomes: readonly Outcome[],
  { references, clock }: Findings,
): readonly Outcome[] {
  const standing = compiled.waivers.filter(({ expires }) => clock.asOf <= expires);
  if (standing.length === 0) return outcomes;
  return outcomes.map((outcome): Outcome => {
    if (outcome.state !== 'fired') return outcome;
    const waiver = standing.find((one) => reaches(one, outcome.keys, references, clock.asOf));
    return waiver ? { ...groupOf(outcome), state: 'excluded', reason: 'waived', by: waiver.id } : outcome;
  });
}

/**
 * Turns fired outcomes into excluded ones where a warning of another indicator, or of a region above, speaks for them. What is itself
 * kept quiet still keeps others quiet, so the order of indicators says nothing. 抑制
 */
export function inhibit(compiled: readonly CompiledIndicator[], judged: Judged, findings: Findings): Judged {
  const quiet = judged.map((outcomes) => new Map<Outcome, string>(outcomes.map((outcome) => [outcome, ''])));
  let any = false;
  compiled.forEach(({ indicator }, i) => {
    for (const inhibition of indicator.inhibits ?? []) {
      const at = compiled.findIndex((other) => other.indicator.id === inhibition.indicator);
      if (at < 0) continue;
      any = true;
      const speakers = speakersOf(inhibition, firedOf(judged[i]!), findings);
      for (const outcome of firedOf(judged[at]!)) {
        const by = spokenFor(inhibition, outcome, speakers, at === i, findings);
        if (by !== undefined && quiet[at]!.get(outcome) === '') quiet[at]!.set(outcome, `${indicator.id} ${by}`);
      }
    }
  });
  if (!any) return judged;
  return judged.map((outcomes, i) =>
    outcomes.map((outcome): Outcome => {
      const by = quiet[i]!.get(outcome);
      return by ? { ...groupOf(outcome), state: 'excluded', reason: 'inhibited', by } : outcome;
    }),
  );
}

const groupOf = ({ indicatorId, keys }: Outcome) => ({ indicatorId, keys });

const firedOf = (outcomes: readonly Outcome[]): Fired[] =>
  outcomes.filter((outcome): outcome is Fired => outcome.state === 'fired');

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
