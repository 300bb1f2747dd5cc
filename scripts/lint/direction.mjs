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

const sourceOf = (/** @type {string} */ name) => [`packages/${name}/src/**/*.ts`, `packages/${name}/test/**/*.ts`];

/** The rules of one package: static imports by name, dynamic imports by syntax. */
function directionOf(/** @type {string} */ name) {
  const others = Object.keys(mayImport).filter((other) => other !== name && !mayImport[name]?.includes(other));
  const forbidden = [name, ...others].map((other) => `@qianliyan/${other}`);
  const message = `${name} must not import this: imports only point up the list of rooms`;
  const group = [...forbidden, ...forbidden.map((other) => `${other}/*`)];
  const patterns = [{ group, message }];
  const typesOnly = {
    group: ['@qianliyan/regions', '@qianliyan/regions/*'],
    message: 'sdk imports only types of regions',
    allowTypeImports: true,
  };
  return { patterns: name === 'sdk' ? [...patterns, typesOnly] : patterns, dynamic: dynamicImport(group, message) };
}

/** `import('…')` escapes no-restricted-imports, so it is matched as syntax. */
function dynamicImport(/** @type {string[]} */ group, /** @type {string} */ message) {
  const names = group.filter((name) => !name.endsWith('*')).map((name) => name.slice('@qianliyan/'.length));
  return { selector: `ImportExpression[source.value=/^@qianliyan.(${names.join('|')})(\\W|$)/]`, message };
}

/** Per package: where its sources are and what its imports must not be. */
export const directions = Object.keys(mayImport).map((name) => ({ name, files: sourceOf(name), ...directionOf(name) }));
