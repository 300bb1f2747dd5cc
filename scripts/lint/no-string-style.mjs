const literal = /[\s"']style\s*=\s*["']?[a-z-]/i;
const open = /[\s"']style\s*=\s*["']?$/i;

/**
 * Lint rule: no `style="…"` in templates and markup texts. A style attribute breaks `style-src 'self'`;
 * `style=${styleMap(…)}` sets properties instead and is allowed.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noStringStyle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { style: 'a string style breaks the content security policy: use a class, styleMap or an SVG attribute' },
  },
  create: (context) => ({
    Literal(node) {
      if (typeof node.value === 'string' && literal.test(node.value)) context.report({ node, messageId: 'style' });
    },
    TemplateLiteral(node) {
      node.quasis.forEach((quasi, i) => {
        const { raw } = quasi.value;
        const value = node.expressions[i];
        const mapped =
          value?.type === 'CallExpression' && value.callee.type === 'Identifier' && value.callee.name === 'styleMap';
        if (literal.test(raw) || (open.test(raw) && !(mapped && raw.endsWith('='))))
          context.report({ node: quasi, messageId: 'style' });
      });
    },
  }),
};
