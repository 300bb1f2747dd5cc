import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demoSource } from '../fixtures/demo-source.js';
import { deniedSource, emptySource, failingSource, silentSource } from '../fixtures/states.js';
import { quietly, underContext } from './story.js';

const meta: Meta = {
  title: '组件/区划地图 qly-region-map',
  component: 'qly-region-map',
  parameters: { docs: { description: { component: '下级区划支出进度地图，可逐级下钻到乡镇。' } } },
};
export default meta;

type Story = StoryObj;
const element = html`<qly-region-map></qly-region-map>`;

export const 全省: Story = { render: () => underContext(demoSource(), element) };

export const 一个市: Story = { render: () => underContext(demoSource(), element, '510500000') };
export const 有功能区的市: Story = { render: () => underContext(demoSource(), element, '510100000') };
export const 一个区的乡镇: Story = { render: () => underContext(demoSource(), element, '510502000') };
export const 数据表: Story = {
  render: () => underContext(demoSource(), html`<qly-region-map view="table"></qly-region-map>`),
};

export const 页内表格: Story = {
  render: () =>
    html`<qly-region-map region="510500" period="2025-06" provenance="synthetic">
      <table>
        <tr>
          <th>区划代码</th>
          <th>名称</th>
          <th>调整预算（万元）</th>
          <th>执行数（万元）</th>
          <th>预警</th>
        </tr>
        <tr>
          <td>510500</td>
          <td>泸州市</td>
          <td>52,000</td>
          <td>21,900</td>
          <td></td>
        </tr>
        <tr>
          <td>510502</td>
          <td>江阳区</td>
          <td>9,800</td>
          <td>5,190</td>
          <td></td>
        </tr>
        <tr>
          <td>510503</td>
          <td>纳溪区</td>
          <td>7,200</td>
          <td>2,830</td>
          <td>红</td>
        </tr>
        <tr>
          <td>510504</td>
          <td>龙马潭区</td>
          <td>8,100</td>
          <td>未报送</td>
          <td></td>
        </tr>
      </table>
    </qly-region-map>`,
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
