import { indicatorPage } from '@qianliyan/indicators';
import { catalogue, categories } from '@qianliyan/indicators/catalogue';
import { expect, test } from 'vitest';
import { cataloguePage } from './catalogue-page.js';

/** `npx vitest run --project node test/indicators -u` writes them anew. */
test.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
  'the page of %s is what its declaration says',
  async (id, indicator) => {
    await expect(indicatorPage(indicator)).toMatchFileSnapshot(`../../docs/indicators/${id}.md`);
  },
);

test('the list of indicators is what ships', async () => {
  await expect(cataloguePage(categories)).toMatchFileSnapshot('../../docs/indicators/catalogue.md');
});
