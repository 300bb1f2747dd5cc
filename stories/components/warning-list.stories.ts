import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demoSource } from '../fixtures/demo-source.js';
import { deniedSource, emptySource, failingSource, silentSource } from '../fixtures/states.js';
import { quietly, underContext } from './story.js';

const meta: Meta = {
  title: '组件/预警清单 qly-warning-list',
  component: 'qly-warning-list',
  parameters: { docs: { description: { component: '按等级计数与筛选，逐条列出算式、界限、依据。' } } },
};
export default meta;

type Story = StoryObj;
const element = html`<qly-warning-list></qly-warning-list>`;

export const 全省: Story = { render: () => underContext(demoSource(), element) };

export const 一个市: Story = { render: () => underContext(demoSource(), element, '510500000') };

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
