import { describe as about, expect, it } from 'vitest';
import { roleCss } from './css.js';
import { describe } from './describe.js';
import { roles } from './roles.js';
import type { Scene } from './scene.js';
import { toSvg } from './to-svg.js';
import { type Theme, tokens } from './tokens.js';
import { withHeading } from './with-heading.js';

const scene: Scene = {
  width: 100,
  height: 40,
  title: '标题 <&"',
  sentence: '一句话。',
  note: '单位：亿元',
  nodes: [
    {
      type: 'group',
      x: 5,
      k: 4,
      nodes: [
        { type: 'path', role: 'no-data', d: 'M0,0L1,0L1,1Z', key: '510500000', label: '泸州市，<未报送>' },
        { type: 'path', role: 'ramp-1', d: 'M0,0L1,0L1,1Z' },
      ],
    },
    { type: 'text', role: 'text', x: 1, y: 20, size: 12, anchor: 'end', bold: true, text: 'a\u0000\uD800<b>&' },
  ],
};

/** Contrast by WCAG 2.1 of two colours `#RRGGBB`. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

about('svg file', () => {
  const svg = toSvg(scene);

  it('stands alone: size, name, colours as attributes, nothing by style, script, id or address', () => {
    expect(svg).toContain('width="100" height="40" viewBox="0 0 100 40" role="img" xml:lang="zh-CN"');
    expect(svg).toContain('<title>标题 &lt;&amp;&quot;</title>\n<desc>一句话。</desc>');
    expect(svg).toContain(`fill="${tokens.light['ramp-1']}"`);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /style|script|\sid=|href|http|url\(|class=/,
    );
  });

  it('escapes text and leaves out what XML forbids', () => {
    expect(svg).toContain('>a\uFFFD\uFFFD&lt;b&gt;&amp;</text>');
  });

  it('keeps strokes and dashes as wide as they are meant in a scaled group', () => {
    expect(svg).toContain('stroke-width="0.25" stroke-linejoin="round" stroke-dasharray="0.75 0.5"');
  });

  it('names its items', () => {
    expect(svg).toMatch(
      /<path data-key="510500000"[^>]*fill-rule="evenodd"[^>]*><title>泸州市，&lt;未报送&gt;<\/title><\/path>/,
    );
  });

  it('follows the theme, and may do without paper', () => {
    expect(toSvg(scene, { theme: 'dark' })).toContain(`<rect width="100" height="40" fill="${tokens.dark.paper}"/>`);
    expect(toSvg(scene, { transparent: true })).not.toContain('<rect');
  });
});

about('heading', () => {
  it('sets title, sentence and note above the picture', () => {
    const whole = withHeading({ ...scene, title: '标题' });
    const texts = whole.nodes.flatMap((node) => (node.type === 'text' ? [node.text] : []));
    expect(texts).toEqual(['标题', '一句话。', '单位：亿元']);
    const [picture] = whole.nodes.filter(({ type }) => type === 'group');
    expect(picture).toMatchObject({ nodes: scene.nodes });
    expect(whole.height).toBeGreaterThan(scene.height + 3 * 12);
  });
});

about('description', () => {
  it('says title, sentence, note and each item, and points to the table for the rest', () => {
    expect(describe(scene)).toBe('标题 <&"。一句话。\n单位：亿元。\n泸州市，<未报送>。');
    const nodes = Array.from({ length: 5 }, (_, i) => ({
      type: 'group' as const,
      key: `${i}`,
      label: `项${i}`,
      nodes: [],
    }));
    expect(
      describe({ ...scene, nodes }, 2)
        .split('\n')
        .slice(2),
    ).toEqual(['项0。', '项1。', '其余 3 项见数据表。']);
  });
});

about.each<Theme>(['light', 'dark'])('palette %s', (theme) => {
  const palette = tokens[theme];

  it('can be read on paper', () => {
    for (const ink of [
      'ink',
      'ink-2',
      'ink-3',
      'accent',
      'lamp-red',
      'lamp-orange',
      'lamp-yellow-text',
      'lamp-blue',
    ] as const) {
      expect(contrast(palette[ink], palette.paper), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('can be read on every step of the ramp and on every lamp', () => {
    for (const step of [1, 2, 3, 4, 5] as const) {
      expect(
        contrast(palette[roles[`on-ramp-${step}`].fill], palette[`ramp-${step}`]),
        `ramp-${step}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
    for (const lamp of ['red', 'orange', 'blue'] as const) {
      expect(contrast(palette['on-lamp'], palette[`lamp-${lamp}`]), lamp).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette['on-yellow'], palette['lamp-yellow'])).toBeGreaterThanOrEqual(4.5);
  });

  it('parts neighbours on the ramp', () => {
    for (const step of [1, 2, 3, 4] as const) {
      const next = (step + 1) as 2 | 3 | 4 | 5;
      expect(contrast(palette[`ramp-${step}`], palette[`ramp-${next}`])).toBeGreaterThanOrEqual(1.28);
    }
  });
});

about('role styles', () => {
  it('paint every role from properties of the palette alone', () => {
    const css = roleCss('--_');
    for (const role of Object.keys(roles)) expect(css).toContain(`\n.${role} { fill: `);
    for (const [, token = ''] of css.matchAll(/var\(--_([\w-]+)\)/g)) expect(tokens.light).toHaveProperty([token]);
    expect(css).not.toMatch(/#[0-9a-f]{3}/i);
    expect(roleCss()).toContain('.mark { fill: var(--qly-accent); }');
  });
});
