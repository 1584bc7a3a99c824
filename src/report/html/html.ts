import Handlebars from 'handlebars';
import type { Reporter } from '#model/contract/reporter.ts';
import { clean, cleanText } from '#system/text.ts';
import { storyOf } from '../causes/story.ts';
import { signs } from '../view/headline.ts';
import { viewOf } from '../view/view.ts';
import { isMarkup, worded } from './markup.ts';
import type { Album } from './pictures/album.ts';
import { PICTURES } from './pictures/shots.ts';
import { contextOf, picturesContext, type Pages } from './page/context.ts';
import { page, parts, picturesPage } from './templates.generated.ts';

const engine = Handlebars.create();

/** Text of any origin: escaped, and what stands in backticks as code. */
engine.registerHelper('words', (text: unknown) => worded(clean(String(text), 1000)));

const options = { knownHelpers: { words: true }, knownHelpersOnly: true };
const first = engine.compile(parts + page, options);
const second = engine.compile(parts + picturesPage, options);

/** What the page shows, its texts without characters that would reorder or hide what is read; lines and spaces stay. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null || isMarkup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner)]));
}

/** Where a page's pictures stand: no value of a template can look like it, for its backticks would be escaped. */
const PLACE = '`pictures`';

/** Characters beyond Latin-1 as entities: one of them would double the memory of all pictures. */
const narrow = (text: string): string =>
  text.replace(/[^\0-\xff]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);

function withPictures(text: string, album: Album): string {
  const at = text.indexOf(PLACE);
  const [head, tail] = [text.slice(0, at), text.slice(at + PLACE.length)];
  return [head, ...album.rules().map(String), tail].join('');
}

function documentsOf(pages: Pages) {
  const data = { data: { sign: signs[pages.view.tone] } };
  const { context, album } = contextOf(pages);
  const documents = [{ name: 'report.html', text: withPictures(first(cleaned(context), data), album) }];
  if (context.pictures.elsewhere.length === 0) return documents;
  const rest = picturesContext(pages);
  const text = withPictures(narrow(second(cleaned(rest.context), data)), rest.album);
  return [...documents, { name: PICTURES, text }];
}

/**
 * One self-contained page: verdict, causes with what shows them, figures, findings, pictures, method. Works offline and
 * without script. Pictures that would make it too large lie in full in a second page beside it.
 */
export const html: Reporter = {
  id: 'html',
  shownIn: 'page',
  files: ['report.html', PICTURES],
  render(report, media) {
    const pages = { report, view: viewOf(report), story: storyOf(report), media };
    return documentsOf(pages).map((document) => ({ ...document, mime: 'text/html' }));
  },
};
