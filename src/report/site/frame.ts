import { markup, worded, type Markup } from '../html/markup.ts';
import { style } from './style.ts';

/** The pages of the site, in the order of its menu. */
export const pages = [
  { file: 'index.html', name: 'Runs' },
  { file: 'trends.html', name: 'Trends' },
  { file: 'storage.html', name: 'Storage' },
] as const;

export interface SitePage {
  readonly file: (typeof pages)[number]['file'];
  readonly title: string;
  /** The sentence below the title. */
  readonly lead: string;
  readonly body: Markup;
}

function menu(here: SitePage['file']): Markup {
  const items = pages.map(({ file, name }) =>
    file === here
      ? markup`<li><a href="${file}" aria-current="page">${name}</a></li>`
      : markup`<li><a href="${file}">${name}</a></li>`,
  );
  return markup`<nav aria-label="Pages"><ul>${items}</ul></nav>`;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page as HTML: no script, nothing from elsewhere. */
export function framed({ file, title, lead, body }: SitePage): string {
  const html = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · Tidemark</title>
${style}
</head>
<body>
<header>${menu(file)}
<h1>${title}</h1>
<p class="soft">${worded(lead)}</p>
</header>
<main>
${body}
</main>
<footer class="soft small"><p>Made by <code>tidemark site</code>. Figures are those of the runs named here.</p></footer>
</body>
</html>
`;
  return String(html);
}
