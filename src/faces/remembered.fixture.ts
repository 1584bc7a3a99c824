import { unpacked } from '../../bench/faults/packages.ts';
import { wiki } from '../../bench/mutations/wiki.ts';

/** What a pull request changes in a page, and the one sentence that is told of it. */
interface Edit {
  readonly from: string | RegExp;
  readonly to: string;
  readonly told: string;
}

/** A page of a package, with a text and a list that its server draws anew at each visit. */
export interface RestlessSite {
  readonly name: string;
  readonly path: string;
  /** Its folder, made in another. */
  readonly build: (folder: string) => Promise<string>;
  /** The page with what stands at `place` of both. */
  readonly drawn: (page: string, place: number) => string;
  /** What is told where the second of both is shown and not the first. */
  readonly text: string;
  readonly rows: RegExp;
  /** A change beside the text, one of its looks, and a fault of the text itself. */
  readonly beside: Edit;
  readonly look: Edit;
  readonly fault: Edit;
}

/** What a script of the page asks for and lists. */
export const ROWS = [['Ada paid'], ['Ada paid', 'Grace ordered']];
const LIST = `<ul id="feed"></ul><script>fetch('/feed').then((answer) => answer.json()).then((rows) => {
  document.getElementById('feed').innerHTML = rows.map((row) => '<li>' + row + '</li>').join('');
})</script>`;

/** What stands in the card: texts of other lengths, so that what lies below it is pushed as well. */
const CARD = ['$40,000', '$40,000 so far, and as much again is on its way before the month is over'];

/** Cards side by side; a script of the page fetches the list. */
const dashboard: RestlessSite = {
  name: 'SB Admin 2',
  path: '/index.html',
  build: async (folder) => {
    const [site = ''] = (await unpacked(['startbootstrap-sb-admin-2@4.1.4'], folder)).values();
    return site;
  },
  drawn: (page, place) =>
    page
      .replace(/<link\s+href="https:[^>]*>/, '')
      .replaceAll(/https:\/\/source\.unsplash\.com[^"]*/g, 'img/undraw_profile_1.svg')
      .replace(
        /<div class="h5([^"]*)">\$40,000</,
        (_, names: string) => `<div id="earnings" class="h5${names}">${CARD[place]}<`,
      )
      .replace(/(?=<p>SB Admin 2 makes extensive)/, LIST),
  text: '#earnings text “$40,000” → “$40,000 so far, and as much again is on…”.',
  rows: /^#feed > li.*was added.*\n.*\(children in 2 of the last 3 runs\)/,
  beside: {
    from: 'Earnings (Annual)',
    to: 'Earnings (Anual)',
    told: 'div.text-success text “Earnings (Annual)” → “Earnings (Anual)”.',
  },
  look: {
    from: 'id="earnings"',
    to: 'id="earnings" style="text-decoration: line-through"',
    told: '#earnings text decoration none → line-through.',
  },
  fault: {
    from: /(id="earnings"[^>]*>)[^<]*/,
    to: '$1NaN',
    told: '#earnings text “$40,000” → “NaN”.',
  },
};

const SUBTITLE = [
  '41 orders wait',
  '41 orders wait, and as many again are on their way before the day is over',
];

/** An app that draws itself from texts within the page: nothing of what is drawn is an element that it receives. */
const notebook: RestlessSite = {
  name: 'TiddlyWiki',
  path: wiki.path,
  build: async (folder) => wiki.build(await unpacked(wiki.packages, folder), folder),
  drawn: (page, place) =>
    page
      .replaceAll('a non-linear personal web notebook', SUBTITLE[place] ?? '')
      .replace(
        'Welcome to ~TiddlyWiki',
        `${(ROWS[place] ?? []).map((row) => `* ${row}`).join('\\\\n')}\\\\n\\\\nWelcome to ~TiddlyWiki`,
      ),
  // It stands in a field, too.
  text: 'elements × 2: text “41 orders wait” → “41 orders wait, and as many again are o…”.',
  rows: /^ul > li.*was added.*\n.*\(children in 2 of the last 3 runs\)/,
  beside: {
    from: /My TiddlyWiki/g,
    to: 'My TidlyWiki',
    told: 'elements × 2: text “My TiddlyWiki” → “My TidlyWiki”.',
  },
  look: {
    from: '</head>',
    to: '<style>.tc-site-subtitle { text-decoration: line-through }</style></head>',
    told: 'div.tc-site-subtitle text decoration none → line-through.',
  },
  fault: { from: /41 orders wait/g, to: 'NaN', told: 'elements × 2: text “41 orders wait” → “NaN”.' },
};

export const restlessSites: readonly RestlessSite[] = [dashboard, notebook];
