import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demoSource } from '../fixtures/demo-source.js';
import { underContext } from './story.js';

const meta: Meta = {
  title: '组件/数据上下文 qly-context',
  component: 'qly-context',
  parameters: { docs: { description: { component: '为其中的所有元素提供同一个数据源、同一个快照和联动的选择。' } } },
};
export default meta;

type Story = StoryObj;

export const 联动: Story = {
  render: () =>
    underContext(
      demoSource(),
      html`<qly-context-bar></qly-context-bar>
        <qly-region-map></qly-region-map>
        <qly-execution-gauge></qly-execution-gauge>
        <qly-ranking-table></qly-ranking-table>
        <qly-warning-list></qly-warning-list>`,
    ),
};
