import type { SavedSelection } from './selection.js';

const keys = ['region', 'period', 'fundBook', 'agency'] as const;

/** Reads a selection out of `#region=510500000&period=2025-06`; keys of other owners are left alone. */
export function readHash(hash: string): SavedSelection {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const saved: Partial<Record<(typeof keys)[number], string>> = {};
  for (const key of keys) {
    const value = params.get(key);
    if (value !== null) saved[key] = value;
  }
  return saved;
}

/** The hash with a selection written into it; keys of other owners stay. */
export function writeHash(hash: string, saved: SavedSelection): string {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  for (const key of keys) {
    const value = saved[key];
    if (value === undefined) params.delete(key);
    else params.set(key, value);
  }
  return `#${params.toString()}`;
}
