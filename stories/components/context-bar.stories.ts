import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demoSource } from '../fixtures/demo-source.js';
import { underContext } from './story.js';

const meta: Meta = {
  title: '组件/选择栏 qly-context-bar',
  component: 'qly-context-bar',
};
export default meta;

type Story = StoryObj;

export const 全省: Story = {
  render: () => underContext(demoSource(), html`<qly-context-bar></qly-context-bar>`),
};

export const 一个市: Story = {
  render: () => underContext(demoSource(), html`<qly-context-bar></qly-context-bar>`, '510500000'),
};

export const 手机宽度: Story = {
  render: () =>
    underContext(demoSource(), html`<div class="phone"><qly-context-bar></qly-context-bar></div>`, '510500000'),
};
