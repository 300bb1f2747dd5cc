import { fundBooks } from '@qianliyan/sdk';
import type { Planted } from '../plants/plant.js';
import { territory } from '../roster/territory.js';
import { slotOf } from './slot.js';

/** What planted cases take of a year, by place × book, before the rest is shared out. */
export interface ScriptedSums {
  readonly paid: Float64Array;
  readonly allotted: Float64Array;
  readonly lines: number;
}

/** Adds up the planted rows of a year. */
export function scriptedSums({ roster, scripts }: Planted, year: number): ScriptedSums {
  const size = territory.length * fundBooks.length;
  const [paid, allotted] = [new Float64Array(size), new Float64Array(size)];
  let lines = 0;
  const inYear = ({ day }: { readonly day: string }): boolean => day.startsWith(`${year}-`);
  for (const script of scripts) {
    const project = roster.projects[script.project];
    if (!project) continue;
    const slot = slotOf(project.place, project.book);
    for (const { amount } of script.payments.filter(inYear)) {
      paid[slot] = (paid[slot] ?? 0) + amount;
      lines += 1;
    }
    for (const { amount } of script.allotments.filter(inYear)) allotted[slot] = (allotted[slot] ?? 0) + amount;
  }
  return { paid, allotted, lines };
}

/** Indices of the projects that are drawn, not scripted, by place × book. */
export function drawnProjects({ roster, scripts }: Planted): number[][] {
  const scripted = new Set(scripts.map(({ project }) => project));
  const groups: number[][] = Array.from({ length: territory.length * fundBooks.length }, () => []);
  roster.projects.forEach(({ place, book }, index) => {
    if (!scripted.has(index)) groups[slotOf(place, book)]?.push(index);
  });
  return groups;
}
