import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demoSource } from '../fixtures/demo-source.js';
import { deniedSource, emptySource, failingSource, silentSource } from '../fixtures/states.js';
import { quietly, underContext } from './story.js';

const meta: Meta = {
  title: '组件/四本预算执行进度 qly-execution-gauge',
  component: 'qly-execution-gauge',
  parameters: { docs: { description: { component: '每本预算一条进度，始终与时序进度对照。' } } },
};
export default meta;

type Story = StoryObj;
const element = html`<qly-execution-gauge></qly-execution-gauge>`;

export const 全省: Story = { render: () => underContext(demoSource(), element) };

export const 所选一本: Story = {
  render: () => underContext(demoSource(), html`<qly-execution-gauge books="selected"></qly-execution-gauge>`),
};

export const 页内数据: Story = {
  render: () =>
    html`<qly-execution-gauge period="2025-06" provenance="synthetic">
      <table>
        <tr>
          <th>预算类型</th>
          <th>调整预算（亿元）</th>
          <th>执行数（亿元）</th>
        </tr>
        <tr>
          <td>一般公共预算</td>
          <td>142.37</td>
          <td>67.02</td>
        </tr>
        <tr>
          <td>政府性基金预算</td>
          <td>51.18</td>
          <td>未报送</td>
        </tr>
      </table>
    </qly-execution-gauge>`,
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
