import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: '千里眼 · 组件目录',
    brandUrl: '../',
    brandTarget: '_self',
    colorPrimary: '#0b6b66',
    colorSecondary: '#0b6b66',
    appBorderRadius: 2,
    inputBorderRadius: 2,
    fontBase:
      '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif',
  }),
});
