import type { Source } from '@qianliyan/sdk';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { spyOn } from 'storybook/test';
import '@qianliyan/components/define/all.js';
import { fixtureBoundaries } from '../fixtures/boundaries.js';

/** An element under a context that holds a source of fixtures. */
export function underContext(
  source: Source,
  element: TemplateResult,
  region = '510000000',
  expected?: string,
): TemplateResult {
  return html`<qly-context
    .source=${source}
    .boundaries=${fixtureBoundaries}
    region=${region}
    check-every="0"
    expected-through=${expected ?? ''}
    >${element}</qly-context
  >`;
}

/** For stories whose element warns the developer on purpose: the console stays quiet while they show. */
export function quietly(): () => void {
  const warn = spyOn(console, 'warn').mockImplementation(() => undefined);
  return () => warn.mockRestore();
}
