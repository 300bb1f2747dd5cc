import { OptionDefaults } from 'typedoc';

/** Tags of an element's class that the custom-elements manifest reads. */
const elementTags = ['@element', '@slot', '@csspart', '@cssproperty', '@fires'];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: '千里眼 Qianliyan',
  lang: 'zh',
  readme: 'none',
  includeVersion: true,
  out: 'dist/docs',
  entryPointStrategy: 'packages',
  entryPoints: ['regions', 'sdk', 'indicators', 'charts', 'components', 'engines', 'server'].map(
    (name) => `packages/${name}`,
  ),
  packageOptions: {
    entryPoints: ['src/index.ts'],
    blockTags: [...OptionDefaults.blockTags, ...elementTags],
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    requiredToBeDocumented: ['Class', 'Function', 'Interface', 'TypeAlias', 'Variable'],
    validation: { notDocumented: true, notExported: false },
  },
};
