import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { debt } from './debt.js';

const at = { regionCode: '510100000', year: 2025 } as const;
const whole = { ...at, scope: 'whole' } as const;
const source = memorySource({
  tables: {
    region: smallProvince.region,
    debtLimit: [
      { ...whole, debtType: 'general', limitAmount: 500, newLimit: 50 },
      { ...whole, debtType: 'special', limitAmount: 900 },
      { ...whole, scope: 'own', debtType: 'general', limitAmount: 1 },
    ],
    debtBalance: [
      { ...whole, month: 6, debtType: 'general', balance: 450 },
      { ...whole, month: 5, debtType: 'general', balance: 440 },
    ],
    bond: [
      { ...at, bondCode: 'b1', debtType: 'general', purpose: 'new', issueDate: '2025-03-01', issueAmount: 30 },
      { ...at, bondCode: 'b2', debtType: 'general', purpose: 'new', issueDate: '2025-07-01', issueAmount: 99 },
      {
        ...at,
        bondCode: 'b3',
        regionCode: '510101000',
        debtType: 'general',
        purpose: 'new',
        issueDate: '2025-06-30',
        issueAmount: 4,
      },
      { ...at, bondCode: 'b4', debtType: 'special', purpose: 'refinancing', issueDate: '2025-01-02', issueAmount: 7 },
    ],
    bondUse: [
      { ...at, bondCode: 'b1', projectCode: 'p', month: 6, allocatedAmount: 30, spentAmount: 20, unspentAmount: 10 },
      { ...at, bondCode: 'b1', projectCode: 'p', month: 5, allocatedAmount: 30, spentAmount: 5, unspentAmount: 25 },
    ],
    debtRepayment: [
      {
        ...at,
        repaymentId: 'r1',
        dueDate: '2025-05-01',
        debtType: 'general',
        principalDue: 10,
        interestDue: 2,
        paidDate: '2025-05-01',
        principalPaid: 10,
        interestPaid: 2,
      },
      {
        ...at,
        repaymentId: 'r2',
        dueDate: '2025-09-01',
        debtType: 'general',
        principalDue: 5,
        interestDue: 1,
        paidDate: '2025-09-01',
        principalPaid: 5,
        interestPaid: 1,
      },
      {
        ...at,
        repaymentId: 'r3',
        year: 2027,
        dueDate: '2027-09-01',
        debtType: 'special',
        principalDue: 8,
        interestDue: 0,
      },
      {
        ...at,
        repaymentId: 'r0',
        year: 2024,
        dueDate: '2024-09-01',
        debtType: 'special',
        principalDue: 8,
        interestDue: 3,
      },
    ],
  },
  provenance: 'synthetic',
});

test('puts the sides of a debt together, and leaves what was not reported null', async () => {
  const answer = await debt(source, { region: '510100000', period: { year: 2025, month: 6 } });
  expect(answer.scope).toBe('whole');
  expect(answer.sides).toEqual([
    {
      ...{ debtType: 'general', limit: 500, newLimit: 50, balance: 450, room: 50 },
      ...{ issuedNew: 34, issuedRefinancing: null },
      ...{ principalDue: 15, interestDue: 3, principalPaid: 10, interestPaid: 2 },
    },
    {
      ...{ debtType: 'special', limit: 900, newLimit: null, balance: null, room: null },
      ...{ issuedNew: null, issuedRefinancing: 7 },
      ...{ principalDue: null, interestDue: null, principalPaid: null, interestPaid: null },
    },
  ]);
  expect(answer.bondMoney).toEqual({ allocated: 30, spent: 20, unspent: 10 });
  expect(answer.dueYears).toEqual([
    { year: 2025, principal: 15, interest: 3 },
    { year: 2027, principal: 8, interest: 0 },
  ]);
});

test('a region without any debt reported has none of the sides', async () => {
  const { scope, sides, bondMoney } = await debt(source, { region: '510200000', period: { year: 2025, month: 6 } });
  expect(scope).toBeNull();
  expect(
    sides.every(({ debtType, ...amounts }) => debtType && Object.values(amounts).every((one) => one === null)),
  ).toBe(true);
  expect(bondMoney).toEqual({ allocated: null, spent: null, unspent: null });
});
