import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../packages/components/dist/custom-elements.json';
import { applyControls, controlsFromTypes } from './controls.js';
import { readableManifest } from './manifest.js';

setCustomElementsManifest(readableManifest(manifest));
document.documentElement.lang = 'zh-CN';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true, toc: true },
    options: { storySort: { method: 'alphabetical' } },
  },
  globalTypes: {
    theme: {
      description: '明暗 · light or dark',
      toolbar: {
        title: '明暗',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: '浅色 · light' },
          { value: 'dark', title: '深色 · dark' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light' },
  argTypesEnhancers: [controlsFromTypes],
  decorators: [
    applyControls,
    (story, { globals }) => {
      document.documentElement.setAttribute('theme', String(globals['theme']));
      return story();
    },
  ],
};
export default preview;
