import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demoSource } from '../fixtures/demo-source.js';
import { deniedSource, emptySource, failingSource, silentSource } from '../fixtures/states.js';
import { quietly, underContext } from './story.js';

const meta: Meta = {
  title: '组件/四本预算公开数据 qly-published-budget',
  component: 'qly-published-budget',
  parameters: { docs: { description: { component: '已公开的四本预算收支，每个数字注明阶段与来源。' } } },
};
export default meta;

type Story = StoryObj;
const element = html`<qly-published-budget></qly-published-budget>`;

export const 全省: Story = { render: () => underContext(demoSource(), element) };

export const 省级: Story = {
  render: () => underContext(demoSource(), html`<qly-published-budget scope="own"></qly-published-budget>`),
};
export const 全部数字: Story = {
  render: () => underContext(demoSource(), html`<qly-published-budget view="table"></qly-published-budget>`),
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
