import type { Diagram } from './diagram.ts';
import { layoutOf, type Box, type Line } from './layout.ts';

const STYLE = `
svg{color-scheme:light dark;background:var(--page);font:13px system-ui,sans-serif;
--page:#fff;--ink:#1f2328;--soft:#59636e;--rule:#8c959f;--box:#f6f8fa;--bad:#b3261e;--badbox:#ffebe9;--gone:#7d4f00}
@media (prefers-color-scheme:dark){svg{--page:#0d1117;--ink:#f0f6fc;--soft:#9198a1;--rule:#656c76;--box:#151b23;
--bad:#ff7b72;--badbox:#25171c;--gone:#f0c164}}
text{fill:var(--ink)}
rect{fill:var(--box);stroke:var(--rule)}
path{fill:none;stroke:var(--rule);stroke-width:1.2}
.label{fill:var(--soft);font-size:11.5px;paint-order:stroke;stroke:var(--page);stroke-width:4px}
.failing rect{stroke:var(--bad);stroke-width:2}
.failing path{stroke:var(--bad);stroke-width:2.2}
.failing .label{fill:var(--bad);font-weight:600}
.broken rect{fill:var(--badbox);stroke-dasharray:4 3}
.broken text{fill:var(--bad);font-weight:600}
.unsteady path{stroke-dasharray:5 4}
.lost rect{stroke:var(--gone);stroke-dasharray:6 4}
.lost path{stroke:var(--gone);stroke-width:1.6;stroke-dasharray:6 4}
.lost text,.lost .label{fill:var(--gone)}
`;

/** Text as XML takes it; what XML cannot hold is left out. */
const text = (value: string): string =>
  value
    .replaceAll(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const round = (value: number): string => String(Math.round(value * 10) / 10);

const kindOf = (...kinds: readonly (string | false)[]): string => kinds.filter(Boolean).join(' ');

function boxMarkup({ x, y, width, height, lines, title, failing, broken, lost }: Box): string {
  const kind = kindOf(failing && 'failing', broken && 'broken', lost === true && 'lost');
  const words = lines.map(
    (line, at) =>
      `<text x="${round(x + width / 2)}" y="${round(y + 22 + at * 16)}" text-anchor="middle">${text(line)}</text>`,
  );
  const place = `x="${round(x)}" y="${round(y)}" width="${width}" height="${height}"`;
  return `<g class="${kind}"><title>${text(title)}</title><rect ${place} rx="8"/>${words.join('')}</g>`;
}

const LONGEST_LABEL = 30;

function arrowOf({ failing, lost }: Line): string {
  if (failing) return 'bad';
  return lost ? 'gone' : 'end';
}

function lineMarkup(line: Line): string {
  const { points, label, labels, failing, unsteady, lost } = line;
  const [[x = 0, y = 0] = [], ...rest] = points;
  const curve = rest.map((point) => point.map(round).join(' ')).join(',');
  const words = labels.join(', ');
  const shown = words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words;
  const kind = kindOf(failing && 'failing', unsteady && 'unsteady', lost === true && 'lost');
  const title = lost ? `${words}, only the base` : words;
  return (
    `<g class="${kind}"><title>${text(title)}</title>` +
    `<path d="M${round(x)} ${round(y)}C${curve}" marker-end="url(#${arrowOf(line)})"/>` +
    `<text class="label" x="${round(label[0])}" y="${round(label[1])}" text-anchor="middle">${text(shown)}</text></g>`
  );
}

const marker = (id: string, colour: string): string =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" ` +
  'markerUnits="userSpaceOnUse" orient="auto">' +
  `<path d="M0 0L8 4L0 8z" style="fill:var(${colour});stroke:none"/></marker>`;

/** The states of a walk as a picture, for a light page and a dark one; ways to broken rules stand out. */
export function svgOf(diagram: Diagram): string {
  const { width, height, boxes, lines } = layoutOf(diagram);
  const ordered = lines.toSorted((a, b) => Number(a.failing) - Number(b.failing));
  const notes = [
    ...(diagram.hidden > 0 ? [`${diagram.hidden} more states are not drawn.`] : []),
    ...(lines.some(({ lost }) => lost) ? ['Dashed and amber: only the base leads there.'] : []),
  ];
  const note =
    notes.length > 0 ? `<text class="label" x="24" y="${height - 8}">${notes.join(' ')}</text>` : '';
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const markers = marker('end', '--rule') + marker('bad', '--bad') + marker('gone', '--gone');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">` +
    `<title>State graph</title><style>${STYLE}</style><defs>${markers}</defs>` +
    `${ordered.map(lineMarkup).join('')}${boxes.map(boxMarkup).join('')}${note}</svg>\n`
  );
}
