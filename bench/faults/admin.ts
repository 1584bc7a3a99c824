import { cp } from 'node:fs/promises';
import type { FaultSet } from './fault.ts';
import { noise } from './noise.ts';

const steady = (body: string, ms: number) => ({ body, ms: () => ms });

/** Pages of a server, with jQuery and Bootstrap: a dashboard, tables, charts, a login. */
export const admin: FaultSet = {
  name: 'admin',
  packages: ['startbootstrap-sb-admin-2@4.1.4'],
  gather: async (packages, folder) => {
    await cp(packages.get('startbootstrap-sb-admin-2') ?? '', folder, { recursive: true });
  },
  both: [
    { files: /^\w+\.html$/, from: /<link\s+href="https:[^>]*>/, to: '' },
    { files: /^\w+\.html$/, from: /https:\/\/source\.unsplash\.com[^"]*/, to: 'img/undraw_profile_1.svg' },
  ],
  answers: {
    '/api/earnings': steady('{"total":40000}', 20),
    '/api/orders': { body: '{"orders":[]}', ms: (request) => 150 + 20 * (request % 9) },
    '/api/tasks': steady('{"tasks":[]}', 15),
  },
  faults: [
    {
      what: 'a script of 150 kB in the head of the dashboard',
      edits: [{ files: /^index\.html$/, from: '<link', to: '<script src="js/consent.js"></script><link' }],
      adds: { 'js/consent.js': () => `window.consent = "${noise(150_000)}";` },
      cause: { kind: 'resource', anchor: 'resource', name: /^\/js\/consent\.js$/ },
    },
    {
      what: "the user's name in the header of five pages is paler",
      edits: [
        { files: /^css\/sb-admin-2\.min\.css$/, from: /$/, to: '.topbar .small{color:#c8cad6!important}' },
      ],
      cause: { kind: 'looks', anchor: 'element', name: /^span/ },
    },
    {
      what: 'an exception in the last script of the charts',
      edits: [
        {
          files: /^js\/demo\/chart-bar-demo\.js$/,
          from: /$/,
          to: '\nmyBarChart.options.legend.labels.push(1);\n',
        },
      ],
      cause: { kind: 'broken', anchor: 'message', name: /TypeError/ },
    },
    {
      what: 'the picture of the dashboard is gone',
      edits: [{ files: /^index\.html$/, from: 'undraw_posting_photo.svg', to: 'undraw_posting_photos.svg' }],
      cause: { kind: 'broken', anchor: 'resource', name: /undraw_posting_photos?\.svg/ },
    },
    {
      what: 'the e-mail field of the login has no name',
      edits: [{ files: /^login\.html$/, from: 'placeholder="Enter Email Address..."', to: '' }],
      cause: { kind: 'broken', anchor: 'element', name: /exampleInputEmail/ },
    },
    {
      // Its card hides what sticks out, so that the page does not scroll sideways: only its pixels tell.
      what: 'the form of a page is too wide for a phone',
      edits: [
        {
          files: /^register\.html$/,
          from: '<form class="user"',
          to: '<form class="user" style="min-width:620px"',
        },
      ],
      cause: { kind: 'looks', anchor: 'page', name: /^\/register\.html$/ },
    },
    {
      what: 'a button is red and moved',
      edits: [
        {
          files: /^buttons\.html$/,
          from: 'class="btn btn-facebook btn-block"',
          to: 'class="btn btn-facebook btn-block" style="background:#b3261e;position:relative;left:30px;top:10px"',
        },
      ],
      cause: { kind: 'looks', anchor: 'element', name: /btn-facebook/ },
    },
    {
      what: 'orders take twice the work',
      answers: { '/api/orders': { ms: (request) => 2 * (150 + 20 * (request % 9)) } },
      cause: { kind: 'slow', anchor: 'endpoint', name: /^GET \/api\/orders$/ },
    },
    {
      what: 'one in twenty requests for tasks fails',
      answers: { '/api/tasks': { status: (request) => (request % 20 === 7 ? 500 : 200) } },
      cause: { kind: 'errors', anchor: 'endpoint', name: /^GET \/api\/tasks$/ },
    },
  ],
  config: `version: 1
target: { url: auto }
pages:
  home: /index.html
  charts: /charts.html
  tables: /tables.html
  buttons: /buttons.html
  cards: /cards.html
  login: /login.html
  register: /register.html
suites:
  speed:
    uses: lighthouse
    with: { pages: [home], devices: [mobile], runs: 5 }
    budgets: { performance: { min: 0 }, total-bytes: { regress: 5% } }
  looks:
    uses: visual
    with: { pages: all, viewports: [phone, desktop] }
  api:
    uses: load
    with:
      scenarios:
        dashboard:
          rate: 30/s
          duration: 4s
          connections: 40
          endpoints: [ { get: /api/earnings }, { get: /api/orders }, { get: /api/tasks } ]
    budgets: { error-rate: { max: 1% }, dashboard/GET /api/orders/p50: { max: 320ms } }
compare: { preset: quick }
`,
};
