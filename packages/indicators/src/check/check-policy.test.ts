import { expect, test } from 'vitest';
import { agencyExecutionBehindSchedule as behind } from '../catalogue/dept/agency-execution-behind-schedule.js';
import { projectFundsIdle as idle } from '../catalogue/dept/project-funds-idle.js';
import { splitPaymentUnderThreshold as split } from '../catalogue/pay/split-payment-under-threshold.js';
import type { Override, Waiver } from '../definition/policy.js';
import { checkPolicy, checkPolicyIds } from './check-policy.js';

const override = (of: Partial<Override>): Override => ({ indicator: split.id, reason: '本市规定', ...of });
const waiver = (of: Partial<Waiver>): Waiver => ({
  ...{ id: 'w1', indicator: idle.id, reason: '已约谈', owner: '预算工委', expires: '2025-12-31' },
  ...of,
});

test('sound decisions have no fault', () => {
  const overrides = [
    override({ parameters: { limit: 300_000 } }),
    override({ indicator: behind.id, regions: ['510500000'], levels: { red: 'value < -0.35' }, from: '2025-07-01' }),
  ];
  const waivers = [waiver({ keys: { projectCode: ['p1'] } })];
  expect([split, behind, idle].flatMap((one) => checkPolicy(one, { overrides, waivers }))).toEqual([]);
  expect(checkPolicyIds([split.id, behind.id, idle.id], { overrides, waivers, enabled: { [idle.id]: false } })).toEqual(
    [],
  );
});

test.each([
  [{ parameters: { limt: 1 } }, 'unknown-name', 'overrides.0.parameters.limt', /did you mean limit\?/],
  [{ parameters: { limit: 0.001 } }, 'bad-number', 'overrides.0.parameters.limit', /0\.001/],
  [{ parameters: { limit: ['x'] } }, 'wrong-kind', 'overrides.0.parameters.limit', /list for a number/],
  [{ parameters: { limit: 5_000_000 } }, 'never-fires', 'overrides.0', /yellow never fires: red holds/],
  [{ levels: { yellow: 'value >= tender + limit' } }, 'never-fires', 'overrides.0', /yellow never fires/],
  [{ levels: { red: 'value >= tendr' } }, 'unknown-name', 'overrides.0.levels.red', /did you mean tender\?/],
  [{ levels: { blue: 'value >= tender' } }, 'unknown-name', 'overrides.0.levels', /no level: blue/],
  [{ regions: ['510500'] }, 'bad-number', 'overrides.0', /nine digits: 510500/],
  [{ regions: ['510500000'], parameters: { limit: 1 } }, 'bad-policy', 'overrides.0.parameters.limit', /filters rows/],
  [{ from: '2025-07-01', to: '2025-01-01' }, 'bad-number', 'overrides.0', /ends before it begins/],
  [{ from: '2025-02-30' }, 'bad-number', 'overrides.0', /unknown day: 2025-02-30/],
  [{ keys: { agency: ['a'] } }, 'bad-grain', 'overrides.0', /not a column of the grain: agency/],
  [{ reason: ' ' }, 'missing', 'overrides.0', /no reason/],
] as const)('an override %j is refused', (of, code, path, message) => {
  expect(checkPolicy(split, { overrides: [override(of)] })).toEqual([
    {
      code,
      path,
      message: expect.stringMatching(message),
      ...(code === 'unknown-name' && path.endsWith('red') && { at: 9 }),
    },
  ]);
});

test("decisions for all groups are taken together, and those for some are a city's own", () => {
  const moved = [override({ parameters: { limit: 5_000_000 } }), override({ parameters: { tender: 9_000_000 } })];
  expect(checkPolicy(split, { overrides: moved })).toEqual([]);
  const scoped = override({ regions: ['510500000'], parameters: { tender: 100 } });
  expect(checkPolicy(split, { overrides: [scoped] })).toEqual([]);
});

test.each([
  [{ owner: '' }, 'missing', /no id or owner/],
  [{ expires: '2025' }, 'bad-number', /unknown day: 2025/],
  [{ keys: { agencyCode: ['a'] } }, 'bad-grain', /agencyCode/],
] as const)('a waiver %j is refused', (of, code, message) => {
  expect(checkPolicy(idle, { waivers: [waiver(of)] })).toEqual([
    { code, path: 'waivers.0', message: expect.stringMatching(message) },
  ]);
});

test('waivers of one id, and decisions about indicators that are not there, are refused', () => {
  const found = checkPolicyIds([idle.id], {
    waivers: [waiver({}), waiver({})],
    enabled: { 'project-fund-idle': true },
  });
  expect(found).toEqual([
    { code: 'unknown-name', path: 'enabled.project-fund-idle', message: expect.stringContaining('project-funds-idle') },
    { code: 'bad-policy', path: 'waivers.1.id', message: 'waiver declared twice: w1' },
  ]);
});
