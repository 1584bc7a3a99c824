import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultSet } from './fault.ts';
import { noise } from './noise.ts';

/** Pages and the descriptions of APIs that they show. */
const pages = { petstore: 'petstore', security: 'security', links: 'link-example', forms: 'form-data' };
/** A description that no page shows. */
const unread = { callbacks: 'callbacks' };

const steady = { ms: () => 20 };

/** One program in the browser that draws every page from what the server answers: Swagger UI on four descriptions. */
export const explorer: FaultSet = {
  name: 'explorer',
  packages: ['swagger-ui-dist@5.35.0', '@readme/oas-examples@8.2.2'],
  gather: async (packages, folder) => {
    const [ui = '', examples = ''] = [packages.get('swagger-ui-dist'), packages.get('@readme/oas-examples')];
    const files = ['swagger-ui.css', 'index.css', 'swagger-ui-bundle.js', 'swagger-initializer.js'];
    for (const file of [...files, 'swagger-ui-standalone-preset.js', 'favicon-32x32.png'])
      await cp(join(ui, file), join(folder, file));
    for (const page of Object.keys(pages)) await cp(join(ui, 'index.html'), join(folder, page, 'index.html'));
    for (const [page, example] of Object.entries({ ...pages, ...unread }))
      await cp(join(examples, `3.0/json/${example}.json`), join(folder, 'specs', `${page}.json`));
  },
  both: [
    { files: /index\.html$/, from: /(href|src)="(\.\/)?(?=[a-z])/g, to: '$1="/' },
    {
      files: /^swagger-initializer\.js$/,
      from: 'url: "https://petstore.swagger.io/v2/swagger.json",',
      to: 'url: "/specs/" + location.pathname.split("/")[1] + ".json", validatorUrl: null,',
    },
  ],
  answers: {
    '/specs/petstore.json': steady,
    '/specs/security.json': steady,
    '/specs/callbacks.json': steady,
  },
  faults: [
    {
      what: 'one description is answered 400 ms later, and its page waits for it',
      answers: { '/specs/petstore.json': { ms: () => 420 } },
      cause: { kind: 'slow', anchor: 'endpoint', name: /^GET \/specs\/petstore\.json$/ },
    },
    {
      what: 'one in ten requests for another description fails',
      answers: { '/specs/callbacks.json': { status: (request) => (request % 10 === 7 ? 503 : 200) } },
      cause: { kind: 'errors', anchor: 'endpoint', name: /^GET \/specs\/callbacks\.json$/ },
    },
    {
      what: 'the style sheet of one page is not there',
      edits: [{ files: /^forms\/index\.html$/, from: '/swagger-ui.css', to: '/swagger-ui.min.css' }],
      cause: { kind: 'broken', anchor: 'resource', name: /^\/swagger-ui\.min\.css$/ },
    },
    {
      what: 'a script of all pages grew by 200 kB',
      edits: [
        {
          files: /^swagger-ui-standalone-preset\.js$/,
          from: /$/,
          to: `\nwindow.presets = "${noise(200_000)}";`,
        },
      ],
      cause: { kind: 'resource', anchor: 'resource', name: /^\/swagger-ui-standalone-preset\.js$/ },
    },
    {
      what: 'the path of every operation is too pale, on all pages',
      edits: [
        {
          files: /^index\.css$/,
          from: /$/,
          to: '\n.swagger-ui .opblock .opblock-summary-path { color: #b9bcc4 !important; }\n',
        },
      ],
      cause: { kind: 'broken', anchor: 'element', name: /^(#operations|div\.opblock).* > span$/ },
    },
    {
      what: 'the title of a description is another',
      edits: [{ files: /^specs\/petstore\.json$/, from: 'Swagger Petstore', to: 'Animal shop' }],
      cause: { kind: 'looks', anchor: 'element', name: /title/ },
    },
    {
      what: 'a page is too wide for a phone',
      edits: [
        {
          files: /^security\/index\.html$/,
          from: '</head>',
          to: '<style>.swagger-ui .scheme-container { min-width: 720px }</style></head>',
        },
      ],
      cause: { kind: 'broken', anchor: 'element', name: /btn|auth|scheme/ },
    },
    {
      what: 'a script of another host is loaded on one page',
      edits: [
        {
          files: /^security\/index\.html$/,
          from: '</body>',
          to: '<script src="{other}/widget.js"></script></body>',
        },
      ],
      cause: { kind: 'broken', anchor: 'resource', name: /127\.0\.0\.2/ },
    },
  ],
  config: `version: 1
target: { url: auto }
pages:
  petstore: /petstore/
  security: /security/
  links: /links/
  forms: /forms/
suites:
  speed:
    uses: lighthouse
    with: { pages: [petstore], devices: [desktop], runs: 5 }
    budgets: { performance: { min: 0 }, total-bytes: { regress: 5% } }
  looks:
    uses: visual
    with: { pages: all, viewports: [phone] }
    findings: { fail-on: warning }
  api:
    uses: load
    with:
      scenarios:
        read:
          rate: 15/s
          duration: 4s
          connections: 40
          endpoints: [ { get: /specs/petstore.json }, { get: /specs/security.json }, { get: /specs/callbacks.json } ]
    budgets: { error-rate: { max: 1% }, read/GET /specs/petstore.json/p50: { max: 150ms } }
compare: { preset: quick }
`,
};
