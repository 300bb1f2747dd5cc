/** Umbrella packages that carry `new Function`, and directives that turn text into markup. */
export const bannedImports = [
  ...['d3', 'd3-dsv', 'd3-fetch'].map((name) => ({
    name,
    message: 'import the d3 module you need; this one evaluates text',
  })),
  ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].flatMap((name) => [
    { name: `lit/directives/${name}.js`, message: 'text never becomes markup' },
    { name: `lit-html/directives/${name}.js`, message: 'text never becomes markup' },
  ]),
];

/** Ways around the house rules that are plain syntax. */
export const bannedSyntax = [
  { selector: 'ExportAllDeclaration', message: 'list each export by name' },
  { selector: 'TSEnumDeclaration', message: 'use a union of literals' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'use a module' },
];

/** Text that becomes markup or style without passing through the DOM. Tests may build a page this way. */
export const bannedMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'innerHTML: text never becomes markup',
  },
  {
    selector: 'MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'text never becomes markup',
  },
  {
    selector: 'TemplateElement[value.raw=/[.](inner|outer)HTML\\s*=/]',
    message: 'innerHTML: text never becomes markup',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'a string style breaks the content security policy',
  },
  {
    selector: 'TemplateElement[value.raw=/\\d(em)?rem\\b/]',
    message: 'rem follows the page, not the element: use em or px',
  },
  { selector: 'Literal[value=/\\drem\\b/]', message: 'rem follows the page, not the element: use em or px' },
];

const clock = 'the clock is passed in, never read';
const chance = 'randomness is passed in, never drawn';

/** What makes an answer depend on more than its arguments. */
export const impure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: clock },
  { selector: 'MemberExpression[object.name="performance"][property.name="now"]', message: clock },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: chance },
  { selector: 'MemberExpression[object.name="crypto"]', message: chance },
];
