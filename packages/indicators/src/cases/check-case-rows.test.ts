import { expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.js';
import { agencyExecutionBehindSchedule as behind } from '../catalogue/dept/agency-execution-behind-schedule.js';
import type { Indicator } from '../definition/indicator.js';
import { checkCaseRows } from './check-case-rows.js';

const given = (tables: object, keys: object = {}): Indicator =>
  ({ ...behind, cases: [{ ...behind.cases[0]!, given: tables, expect: [{ keys, outcome: 'clear' }] }] }) as Indicator;

test('the rows of every case that ships are rows of the standard', () => {
  for (const indicator of catalogue) expect(checkCaseRows(indicator)).toEqual([]);
});

test.each([
  [given({ agencys: [] }), 'unknown-table', 'cases.0.given', 'unknown table: agencys (did you mean agency?)'],
  [
    given({ agency: [{ agencyCode: 'a' }, { agencyCod: 'b' }] }),
    'unknown-column',
    'cases.0.given.agency.1.agencyCod',
    'unknown column: agencyCod (did you mean agencyCode?)',
  ],
  [
    given({ paymentVoucher: [{ actualAmount: 1 }, { actualAmount: 'ten' }] }),
    'bad-shape',
    'cases.0.given.paymentVoucher.1',
    'paymentVoucher row 2, actualAmount is no fen: ten',
  ],
  [
    given({ paymentVoucher: [{ actualAmount: 0.5 }] }),
    'bad-shape',
    'cases.0.given.paymentVoucher.0',
    expect.stringContaining('0.5'),
  ],
  [
    given({ agency: [{ agencyCode: 'a' }, { agencyCode: 'a' }] }),
    'bad-shape',
    'cases.0.given.agency',
    expect.stringContaining('agency row 2 repeats a key'),
  ],
  [given({}, { agencyCod: 'a' }), 'unknown-column', 'cases.0.expect.0.keys.agencyCod', expect.anything()],
])('what a case has wrong is said where it stands', (indicator, code, path, message) => {
  expect(checkCaseRows(indicator)).toEqual([{ code, path, message }]);
});
