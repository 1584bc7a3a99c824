import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { MutatedPage } from './mutation.ts';

/** One program that draws its page of a description: operations in colours, each a row that opens. */
export const explorer: MutatedPage = {
  name: 'swagger-ui',
  packages: ['swagger-ui-dist@5.35.0', '@readme/oas-examples@8.2.2'],
  build: async (packages, folder) => {
    const [ui = '', examples = ''] = [packages.get('swagger-ui-dist'), packages.get('@readme/oas-examples')];
    const site = join(folder, 'site');
    for (const file of ['swagger-ui.css', 'index.css', 'swagger-ui-bundle.js', 'index.html'])
      await cp(join(ui, file), join(site, file));
    await cp(join(ui, 'swagger-ui-standalone-preset.js'), join(site, 'swagger-ui-standalone-preset.js'));
    await cp(join(examples, '3.0/json/petstore.json'), join(site, 'petstore.json'));
    await cp(join(import.meta.dirname, 'explorer-start.js'), join(site, 'swagger-initializer.js'));
    return site;
  },
  path: '/index.html',
  mutations: [
    {
      what: 'the colour of a method',
      css: '.swagger-ui .opblock.opblock-get .opblock-summary-method { background: #3b82c4 }',
      tells: /opblock-summary-method × \d+: background/,
    },
    {
      what: 'an outline away from its box',
      css: '.swagger-ui .opblock-tag { outline: 2px dashed #999; outline-offset: 3px }',
      tells: /opblock-tag × \d+: .*outline/,
    },
    {
      what: 'a cut corner',
      css: '.swagger-ui .opblock-summary-method { clip-path: polygon(0 0, 100% 0, 88% 100%, 0 100%) }',
      tells: /opblock-summary-method × \d+: clip-path/,
    },
    {
      what: 'a shadow of text',
      css: '.swagger-ui .opblock-tag { text-shadow: 1px 1px 2px #000a }',
      tells: /opblock-tag × \d+: text-shadow/,
    },
    { what: 'no colours', css: '.swagger-ui .scheme-container { filter: contrast(.6) }', tells: /filter/ },
    {
      what: 'one operation hidden',
      css: '#operations-pet-deletePet { display: none }',
      tells: /#operations-pet-deletePet is hidden now by display: none/,
    },
    {
      what: 'rows the other way round',
      css:
        '#operations-tag-store + * > div, #operations-tag-store + * ' +
        '{ display: flex; flex-direction: column-reverse }',
      tells: /flex-direction|display/,
    },
    {
      what: 'arrows turned',
      css: '.swagger-ui .opblock-tag svg { transform: rotate(90deg) }',
      tells: /transform/,
    },
    {
      what: 'a first letter',
      css: '.swagger-ui .info .title::first-letter { color: #c33 }',
      tells: /title.*::first-letter color/,
    },
    {
      what: 'paths in light letters',
      css: '.swagger-ui .opblock-summary-path { font-weight: 400 !important }',
      tells: /opblock-summary-path × \d+: font-weight/,
    },
    {
      what: 'rows closer',
      css: '.swagger-ui .opblock { margin-bottom: 9px }',
      tells: /opblock × \d+: margin-bottom/,
    },
    { what: 'another pointer', css: '.swagger-ui .opblock { cursor: help }', tells: undefined },
  ],
};
