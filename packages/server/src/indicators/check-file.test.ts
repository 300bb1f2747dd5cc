import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { expect, onTestFinished, test } from 'vitest';
import { checkFile, testFile } from './check-file.js';
import { checkFolder, rulebookOf } from './folder.js';

const shipped = catalogue.find(({ id }) => id === 'agency-execution-behind-schedule')!;
const own = { ...shipped, id: 'own-agency-behind' };
const text = JSON.stringify(own, null, 2);

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'qly-rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Where a text stands in the sound file. */
const placeOf = (part: string, after = 0) => {
  const before = text.slice(0, text.indexOf(part) + after).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

test('takes a sound file as it is, and runs its cases', async () => {
  const checked = await checkFile(join(folderOf({ 'own.json': text }), 'own.json'));
  expect(checked.issues).toEqual([]);
  expect(checked.indicators).toEqual([own]);
  expect(await testFile(checked)).toEqual([]);
});

test.each([
  ['a member misspelt', '"meaning"', '"meanin"', 0, 'unknown-member', 'unknown member: meanin (did you mean meaning?)'],
  [
    'an unknown table',
    '"paymentVoucher"',
    '"paymentVouchr"',
    0,
    'bad-shape',
    'unknown table: paymentVouchr (did you mean paymentVoucher?)',
  ],
  ['an unknown column', '"GPB\\" && executable', '"GPB\\" && executible', 0, 'unknown-name', 'executable'],
  ['an unknown name', 'paid / (allotted', 'payd / (allotted', 0, 'unknown-name', 'unknown name: payd'],
  ['a broken formula', 'asOf.timeProgress"', 'asOf.timeProgress +"', 0, 'bad-expression', ''],
  ['a level without boundary', '"value < -0.30"', '"paid < allotted"', 0, 'level-without-boundary', ''],
])('answers %s with its place and what was meant', async (_, part, broken, after, code, message) => {
  const file = join(folderOf({ 'own.json': text.replace(part, broken) }), 'own.json');
  const { indicators, issues } = await checkFile(file);
  expect(indicators).toEqual([]);
  const found = issues.find((issue) => issue.code === code);
  expect(found, JSON.stringify(issues)).toMatchObject({ file });
  expect(found!.message).toContain(message);
  expect(found!.line).toBe(placeOf(part, after).line);
  expect(found!.column).toBeGreaterThan(1);
});

test('says where JSON breaks', async () => {
  const file = join(folderOf({ 'own.json': text.replace('"id": ', '"id" ') }), 'own.json');
  const { issues } = await checkFile(file);
  expect(issues[0]).toMatchObject({ code: 'bad-json', line: 2 });
});

test('an unmet case is told with what was found', async () => {
  const wrong = text.replace('"outcome": "yellow"', '"outcome": "orange"');
  const checked = await checkFile(join(folderOf({ 'own.json': wrong }), 'own.json'));
  expect((await testFile(checked))[0]).toMatchObject({ code: 'case-failed', path: 'cases.0' });
});

test('a folder adds to the catalogue, replaces by id, and brings decisions', async () => {
  const folder = folderOf({
    'own.js': `export const own = ${text};`,
    'shipped.json': JSON.stringify({ ...shipped, category: 'OWN' }),
    'policy.json': JSON.stringify({ enabled: { 'own-agency-behind': false } }),
    'holidays.json': JSON.stringify({ off: ['2025-10-01'] }),
  });
  const { indicators, policy, holidays } = await rulebookOf(folder);
  expect(indicators).toHaveLength(catalogue.length + 1);
  expect(indicators.find(({ id }) => id === shipped.id)!.category).toBe('OWN');
  expect({ policy, holidays }).toEqual({
    policy: { enabled: { 'own-agency-behind': false } },
    holidays: { off: ['2025-10-01'] },
  });
});

test('a decision about a rule that is not there is refused with the nearest name', async () => {
  const waiver = {
    id: 'w1',
    indicator: 'project-funds-idl',
    reason: '已核实',
    owner: '预算工委',
    expires: '2025-12-31',
  };
  const folder = folderOf({ 'policy.json': JSON.stringify({ waivers: [waiver] }, null, 2) });
  const { issues } = await checkFolder(folder);
  expect(issues[0]).toMatchObject({ code: 'unknown-name', line: 5 });
  expect(issues[0]!.message).toContain('project-funds-idle');
  await expect(rulebookOf(folder)).rejects.toMatchObject({ code: 'bad-indicator' });
});
