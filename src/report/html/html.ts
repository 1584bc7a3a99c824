import Handlebars from 'handlebars';
import type { Reporter } from '#model/contract/reporter.ts';
import { clean } from '#system/text.ts';
import { viewOf } from '../view/view.ts';
import { contextOf } from './context.ts';
import { markup } from './markup.ts';
import { page } from './templates.generated.ts';

const engine = Handlebars.create();

/** Text of any origin: escaped, and what stands in backticks as code. */
engine.registerHelper('words', (text: unknown) => {
  const parts = clean(String(text), 1000).split(/`([^`]+)`/);
  return markup`${parts.map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
});

const template = engine.compile(page, { knownHelpers: { words: true }, knownHelpersOnly: true });

/** One self-contained page: verdict, what broke, pictures, findings, every check. Works offline and without script. */
export const html: Reporter = {
  id: 'html',
  shownIn: 'page',
  files: ['report.html'],
  render: (report, media) => [
    {
      name: 'report.html',
      mime: 'text/html',
      text: template(contextOf(report, viewOf(report), media)),
    },
  ],
};
