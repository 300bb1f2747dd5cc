import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demoSource } from '../fixtures/demo-source.js';
import { deniedSource, emptySource, failingSource, silentSource } from '../fixtures/states.js';
import { quietly, underContext } from './story.js';

const meta: Meta = {
  title: '组件/执行率排名 qly-ranking-table',
  component: 'qly-ranking-table',
  parameters: { docs: { description: { component: '部门或区划按执行率排名，前十、后十或全部。' } } },
};
export default meta;

type Story = StoryObj;
const element = html`<qly-ranking-table></qly-ranking-table>`;

export const 全省: Story = { render: () => underContext(demoSource(), element) };

export const 全部: Story = {
  render: () => underContext(demoSource(), html`<qly-ranking-table show="all"></qly-ranking-table>`),
};
export const 市州排名: Story = {
  render: () => underContext(demoSource(), html`<qly-ranking-table of="regions" show="all"></qly-ranking-table>`),
};

export const 深色: Story = {
  render: () => html`<div theme="dark" class="dark">${underContext(demoSource(), element)}</div>`,
};

export const 手机宽度: Story = {
  render: () => html`<div class="phone">${underContext(demoSource(), element)}</div>`,
};

export const 正在读取: Story = { render: () => underContext(silentSource(), element) };
export const 没有数据: Story = { render: () => underContext(emptySource(), element) };
export const 数据未更新: Story = { render: () => underContext(demoSource(), element, '510000000', '2025-07-02') };
export const 无权查看: Story = { beforeEach: quietly, render: () => underContext(deniedSource(), element) };
export const 读取失败: Story = { beforeEach: quietly, render: () => underContext(failingSource(), element) };
