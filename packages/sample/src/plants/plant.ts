import { draw, streams } from '../random/draw.js';
import type { Roster } from '../roster/roster.js';
import { territory } from '../roster/territory.js';
import { behindSchedule } from './behind-schedule.js';
import { contractFaults } from './contract-faults.js';
import { departmentFaults } from './department-faults.js';
import { idleProjects } from './idle-project.js';
import type { Plant, PlantGround, Script } from './script.js';
import { payeeFaults } from './payee-faults.js';
import { paymentFaults } from './payment-faults.js';
import { splitPayments } from './split-payment.js';

/** A roster with the planted cases in it, their rows, and what they should lead to. */
export interface Planted {
  readonly roster: Roster;
  readonly scripts: readonly Script[];
  readonly plants: readonly Plant[];
}

const ground = (seed: number, roster: Roster): PlantGround => {
  const places = territory
    .filter(({ region }) => region.level === 'prefecture' || region.level === 'county')
    .map(({ index }) => ({ index, order: draw(seed, streams.plant, 0, index) }))
    .sort((a, b) => a.order - b.order || a.index - b.index);
  return { seed, roster, places: places.map(({ index }) => index) };
};

/** Adds the planted cases behind the roster's own agencies and projects. 埋设 */
export function plantFaults(seed: number, roster: Roster): Planted {
  const where = ground(seed, roster);
  const agencies = [...roster.agencies];
  const projects = [...roster.projects];
  const scripts: Script[] = [];
  const plants: Plant[] = [];
  for (const planted of [
    ...behindSchedule(where),
    ...idleProjects(where),
    ...splitPayments(where),
    ...departmentFaults(where),
    ...paymentFaults(where),
    ...contractFaults(where),
    ...payeeFaults(where),
  ]) {
    const agency = planted.agency ? agencies.push(planted.agency) - 1 : planted.project.agency;
    const project = projects.push({ ...planted.project, agency }) - 1;
    scripts.push({ project, allotments: planted.allotments, payments: planted.payments });
    plants.push(planted.plant);
  }
  return { roster: { agencies, projects }, scripts, plants };
}
