import Handlebars from 'handlebars';
import type { Reporter } from '#model/contract/reporter.ts';
import { clean, cleanText } from '#system/text.ts';
import { signs } from '../view/headline.ts';
import { viewOf } from '../view/view.ts';
import { contextOf } from './context.ts';
import { isMarkup, markup } from './markup.ts';
import { page } from './templates.generated.ts';

const engine = Handlebars.create();

/** Text of any origin: escaped, and what stands in backticks as code. */
engine.registerHelper('words', (text: unknown) => {
  const parts = clean(String(text), 1000).split(/`([^`]+)`/);
  return markup`${parts.map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
});

const template = engine.compile(page, { knownHelpers: { words: true }, knownHelpersOnly: true });

/** What the page shows, its texts without characters that would reorder or hide what is read; lines and spaces stay. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null || isMarkup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner)]));
}

/** One self-contained page: verdict, what broke, pictures, findings, every check. Works offline and without script. */
export const html: Reporter = {
  id: 'html',
  shownIn: 'page',
  files: ['report.html'],
  render(report, media) {
    const view = viewOf(report);
    const text = template(cleaned(contextOf(report, view, media)), { data: { sign: signs[view.tone] } });
    return [{ name: 'report.html', mime: 'text/html', text }];
  },
};
