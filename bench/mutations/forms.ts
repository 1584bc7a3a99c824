import { join } from 'node:path';
import type { MutatedPage } from './mutation.ts';

/** Fields, switches and cards in two columns: what a form holds is no text of the page. */
export const forms: MutatedPage = {
  name: 'gentelella',
  packages: ['gentelella@4.2.0'],
  build: async (packages) => join(packages.get('gentelella') ?? '', 'dist'),
  path: '/production/form.html',
  mutations: [
    {
      what: 'a field’s value',
      edit: ['value="Silkalns"', 'value="Silkalna"'],
      tells: /#lastName text “Silkalns” → “Silkalna”/,
    },
    {
      what: 'a placeholder',
      edit: ['placeholder="25000"', 'placeholder="2500"'],
      tells: /#budget \w+ “25000” → “2500”/,
    },
    {
      what: 'a placeholder of several lines',
      edit: ['What problem are we solving?', 'What do we solve?'],
      tells: /#description \w+ “What problem are we solving\?” → /,
    },
    {
      what: 'another choice of a list',
      edit: ['<option>Globex Inc</option>', '<option selected>Globex Inc</option>'],
      tells: /#client \w+ “Acme Corp” → “Globex Inc”/,
    },
    {
      what: 'a switch that is off',
      edit: [/<input type="checkbox" checked>(?=\s*<span class="track">)/, '<input type="checkbox">'],
      tells: /(input|label)\S* is no longer checked/,
    },
    {
      what: 'another of three',
      edit: [
        '<input type="radio" name="vis" checked><span>Private</span></label>',
        '<input type="radio" name="vis"><span>Private</span></label>',
      ],
      tells: /(input|label)\S* is no longer checked/,
    },
    {
      what: 'a disabled list',
      edit: ['<select id="client"', '<select disabled id="client"'],
      tells: /#client is disabled now/,
    },
    {
      what: 'placeholders in colour',
      css: '.form-control::placeholder { color: #c33 }',
      tells: /::placeholder color/,
    },
    {
      what: 'right to left',
      edit: ['<html lang="en"', '<html lang="en" dir="rtl"'],
      tells: /direction|dir /,
    },
    {
      what: 'a card more in one column',
      edit: [
        '<div style="display:flex;flex-direction:column;gap:16px">',
        '<div style="display:flex;flex-direction:column;gap:16px">' +
          '<div class="card" id="news"><div class="card-body">New since May</div></div>',
      ],
      tells: /#news was added/,
    },
    {
      what: 'columns of other widths',
      css: '.row.col-8-4 { grid-template-columns: 3fr 2fr }',
      tells: /grid-template-columns/,
    },
    {
      what: 'fields in another order',
      css: '.form-row > .form-group:first-child { order: 1 }',
      tells: /form-group × \d+: order 0 → 1/,
    },
    {
      what: 'half a pixel aside',
      css: '.page-title { position: relative; left: .5px }',
      tells: /page-title (moved|left|position)/,
    },
    {
      what: 'less than half a pixel aside',
      css: '.card-title { margin-left: .4px }',
      tells: /card-title × \d+: margin-left 0px → 0.4px/,
    },
    {
      what: 'a switch with corners',
      css: '.switch .track { border-radius: 2px }',
      tells: /track × \d+: corner radius/,
    },
    { what: 'thicker lines of icons', css: '.input-icon { stroke-width: 3 }', tells: /stroke-width/ },
    {
      what: 'another path in an icon',
      edit: [
        '<rect x="3" y="7" width="10" height="7" rx="1.5"/>',
        '<rect x="3" y="7" width="10" height="6" rx="1.5"/>',
      ],
      tells: /svg\S* drawing changed/,
    },
    {
      what: 'a wavy line below',
      css: '.page-pretitle { text-decoration: underline wavy #c33 }',
      tells: /page-pretitle text decoration none → underline/,
    },
    {
      what: 'a label less',
      edit: ['<span class="tag-pill">Design<button type="button" aria-label="Remove">×</button></span>', ''],
      tells: /was removed .*Design/,
    },
    {
      what: 'two labels exchanged',
      edit: [
        /(<span class="tag-pill">Web.*?<\/span>)\s*(<span class="tag-pill">Design.*?<\/span>)/,
        '<span class="tag-pill">Design<button type="button" aria-label="Remove">×</button></span>\n' +
          '<span class="tag-pill">Web<button type="button" aria-label="Remove">×</button></span>',
      ],
      tells: /“Web” → “Design”|moved/,
    },
    { what: 'another language', edit: ['<html lang="en"', '<html lang="en-GB"'], tells: undefined },
    {
      what: 'names of fields',
      edit: ['name="vis" checked', 'name="vis" value="p" checked'],
      tells: undefined,
    },
  ],
};
