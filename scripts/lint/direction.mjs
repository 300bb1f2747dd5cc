/**
 * The one direction of travel: what each package may import of the others. A package of a higher room never
 * imports a lower one, and the sdk imports only types of regions.
 *
 * @type {Record<string, readonly string[]>}
 */
export const mayImport = {
  regions: [],
  sdk: ['regions'],
  indicators: ['regions', 'sdk'],
  charts: ['regions', 'sdk'],
  components: ['regions', 'sdk', 'indicators', 'charts'],
  engines: ['regions', 'sdk', 'indicators'],
  sample: ['regions', 'sdk', 'indicators', 'engines'],
  server: ['regions', 'sdk', 'indicators', 'charts', 'engines'],
  portal: ['regions', 'sdk', 'indicators', 'charts', 'components', 'engines', 'sample', 'server'],
};

/** Packages that run in any runtime: no Node built-ins, nothing of the platform but what a browser has. */
export const browserPackages = ['regions', 'sdk', 'indicators', 'charts', 'components'];

/** Packages whose answers depend on their arguments alone: "now" and randomness are passed in. */
export const purePackages = ['regions', 'sdk', 'indicators', 'charts'];

/** Imports of these packages, by name and below it, as patterns of no-restricted-imports. */
function refuse(/** @type {string[]} */ names, /** @type {string} */ message) {
  return { group: names.flatMap((name) => [`@qianliyan/${name}`, `@qianliyan/${name}/*`]), message };
}

/** `import('…')` escapes no-restricted-imports, so it is matched as syntax. */
function refuseDynamic(/** @type {string[]} */ names, /** @type {string} */ message) {
  return { selector: `ImportExpression[source.value=/^@qianliyan.(${names.join('|')})(\\W|$)/]`, message };
}

/**
 * The rules of each package: its sources import what the table says, and not themselves by name;
 * its tests stand outside it, import it by name where they like, and still nothing below it.
 */
export const directions = Object.entries(mayImport).map(([name, allowed]) => {
  const below = Object.keys(mayImport).filter((other) => other !== name && !allowed.includes(other));
  const message = `${name} must not import this: imports only point up the list of rooms`;
  const typesOnly = { ...refuse(['regions'], 'sdk imports only types of regions'), allowTypeImports: true };
  return {
    name,
    sources: [refuse([...below, name], message), ...(name === 'sdk' ? [typesOnly] : [])],
    tests: below.length > 0 ? [refuse(below, message)] : [],
    dynamic: refuseDynamic(below, message),
  };
});
