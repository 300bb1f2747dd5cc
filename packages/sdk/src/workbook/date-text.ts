import type { DateKind } from './number-format.js';

/** Day 0 of a workbook: 1900 unless it says 1904. */
export type DateSystem = 1900 | 1904;

const day = 86_400;
const lastSerial: Readonly<Record<DateSystem, number>> = { 1900: 2_958_465, 1904: 2_957_003 };
const two = (value: number): string => String(value).padStart(2, '0');

const dayText = (serial: number, system: DateSystem): string => {
  if (system === 1900 && serial === 60) return '1900-02-29';
  if (system === 1900 && serial === 0) return '1900-01-00';
  const epoch = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(epoch + serial * day * 1000).toISOString().slice(0, 10);
};

/**
 * The day or time a serial number stands for; undefined outside the calendar. Serial 60 of the 1900 system is 1900-02-29 and serial 0
 * 1900-01-00, days that never were: as a spreadsheet shows them, and for the standard to refuse.
 */
export function dateText(value: number, kind: DateKind, system: DateSystem): string | undefined {
  if (!(value >= 0 && value < lastSerial[system] + 1)) return undefined;
  const seconds = kind === 'date' ? Math.floor(value) * day : Math.round(value * day);
  const serial = Math.floor(seconds / day);
  const clock = seconds % day;
  const time = `${two(Math.floor(clock / 3600))}:${two(Math.floor(clock / 60) % 60)}:${two(clock % 60)}`;
  if (serial > lastSerial[system]) return undefined;
  if (kind === 'time' && serial === 0) return time;
  return clock === 0 ? dayText(serial, system) : `${dayText(serial, system)} ${time}`;
}
