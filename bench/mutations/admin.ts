import type { MutatedPage } from './mutation.ts';

/** A dashboard: side bar, cards, charts, icons of a font. */
export const admin: MutatedPage = {
  name: 'sb-admin-2',
  packages: ['startbootstrap-sb-admin-2@4.1.4'],
  build: async (packages) => packages.get('startbootstrap-sb-admin-2') ?? '',
  path: '/index.html',
  mutations: [
    { what: 'a figure', edit: ['$40,000', '$40,001'], tells: /text “\$40,000” → “\$40,001”/ },
    { what: 'a heading', edit: ['>Dashboard</h1>', '>Overview</h1>'], tells: /h1\S* text “Dashboard” → / },
    { what: 'a name', edit: ['Douglas McGee', 'Douglas MacGee'], tells: /text “Douglas McGee”/ },
    {
      what: 'a word of a button',
      edit: ['Generate Report', 'Create Report'],
      tells: /text “Generate Report”/,
    },
    {
      what: 'a hidden item of the side bar',
      css: '#accordionSidebar > li:nth-of-type(4) { display: none }',
      tells: /is hidden now by display: none/,
    },
    {
      what: 'an item of the side bar taken out',
      edit: [/<li class="nav-item">\s*<a class="nav-link" href="tables.html">[^]*?<\/li>/, ''],
      tells: /was removed .*Tables/,
    },
    {
      what: 'white text on white',
      css: 'h1.h3 { color: #f8f9fc !important }',
      tells: /h1\S* color rgb\(90, 92, 105\)/,
    },
    {
      what: 'a wider side bar',
      css: '.sidebar, .sidebar .nav-item .nav-link { width: 15rem !important }',
      tells: /× \d+: width 224px → 240px/,
    },
    {
      what: 'margin of a class',
      css: '.card { margin-bottom: 4px }',
      tells: /card × \d+: margin-bottom 0px → 4px/,
    },
    {
      what: 'margin of one card',
      css: '.row > .col-xl-8 { margin-top: 6px }',
      tells: /margin-top 0px → 6px/,
    },
    {
      what: 'padding of card bodies',
      css: '.card-body { padding: 22px }',
      tells: /card-body × \d+: padding/,
    },
    {
      what: 'one colour of several elements',
      css: '.text-primary { color: #3a63cf !important }',
      tells: /text-primary × \d+: color/,
    },
    {
      what: 'a token in text and frames',
      css: '.text-success { color: #10b070 !important } .border-left-success { border-left-color: #10b070 !important }',
      tells: /rgb\(28, 200, 138\) → rgb\(16, 176, 112\)/,
    },
    {
      what: 'a button’s ground',
      css: '.btn-primary { background-color: #3f63c9 }',
      tells: /btn\S* × 2: background rgb\(78, 115, 223\)/,
    },
    {
      what: 'a grey ground',
      css: '#wrapper #content-wrapper { background-color: #eef0f7 }',
      tells: /content-wrapper background/,
    },
    {
      what: 'a shadow',
      css: '.card { box-shadow: 0 2px 6px rgba(0, 0, 0, .3) !important }',
      tells: /card × \d+: shadow/,
    },
    { what: 'a lost shadow', css: '.topbar { box-shadow: none !important }', tells: /navbar shadow/ },
    { what: 'rounder corners', css: '.card { border-radius: 14px }', tells: /card × \d+: corner radius/ },
    {
      what: 'another icon',
      edit: ['fa-calendar fa-2x', 'fa-bell fa-2x'],
      tells: /fa-bell.*::before content/,
    },
    { what: 'an icon’s colour', css: '.fa-laugh-wink { color: #ffd000 }', tells: /fa-laugh-wink color/ },
    {
      what: 'a larger icon',
      css: '.fa-laugh-wink { font-size: 2.4rem !important }',
      tells: /fa-laugh-wink font-size/,
    },
    {
      what: 'letter spacing',
      css: '.sidebar-heading { letter-spacing: 1px }',
      tells: /sidebar-heading × \d+: letter-spacing/,
    },
    { what: 'weight', css: 'h1.h3 { font-weight: 700 }', tells: /h1\S* font-weight 400 → 700/ },
    { what: 'opacity', css: '.topbar { opacity: .97 }', tells: /navbar opacity 1 → 0.97/ },
    {
      what: 'a button moved',
      css: '.btn-primary.shadow-sm { position: relative; top: 5px }',
      tells: /a\.d-none moved 5 px down/,
    },
    {
      what: 'a disabled button',
      edit: [
        '<button class="btn btn-primary" type="button">',
        '<button class="btn btn-primary" type="button" disabled>',
      ],
      tells: /is disabled now/,
    },
    {
      what: 'pointer goes through',
      css: '#userDropdown { pointer-events: none }',
      tells: /userDropdown can no longer be clicked/,
    },
    {
      what: 'a veil over all',
      edit: [
        '<div id="wrapper">',
        '<div style="position:fixed;inset:0;z-index:999"></div><div id="wrapper">',
      ],
      tells: /covered by something else/,
    },
    {
      what: 'a class without a rule',
      edit: ['id="accordionSidebar"', 'id="accordionSidebar" data-kind="a"'],
      tells: undefined,
    },
    {
      what: 'a style of what is hidden',
      css: '.dropdown-menu { color: red; padding: 30px }',
      tells: undefined,
    },
    { what: 'a rule on hover', css: '.btn:hover { background: lime }', tells: undefined },
  ],
};
