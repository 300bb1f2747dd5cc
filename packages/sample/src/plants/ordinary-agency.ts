import type { Project } from '../roster/roster.js';
import { projectOf } from '../roster/roster.js';
import type { Roster } from '../roster/roster.js';
import type { PlantGround } from './script.js';

/** An agency every prefecture and county has, at the n-th place of the ground. */
export function ordinaryAgency({ roster, places }: PlantGround, turn: number): number {
  const place = places[turn % places.length];
  return roster.agencies.findIndex((agency) => agency.place === place && agency.kind.functions.includes('2050202'));
}

/** A project beside the agency's own, coded from P80 so that the two never meet. */
export function plantedProject(roster: Roster, agency: number, turn: number, year: number): Project {
  const project = projectOf(roster.agencies, agency, 79 + turn, 1, year);
  return { ...project, agency };
}
