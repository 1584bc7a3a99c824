import { clean } from '#system/text.ts';
import { markup, type Markup } from '../html/markup.ts';
import type { Tone } from '../view/headline.ts';
import { textWidth } from './text-width.ts';

/** A badge: what it is about, and what came of it. Both may hold what others wrote. */
export interface Badge {
  readonly label: string;
  readonly value: string;
  readonly tone: Tone | 'plain';
}

/** White text on each has a contrast of 4.5 at least. */
const colours: Readonly<Record<Badge['tone'], string>> = {
  failed: '#b3261e',
  warned: '#805200',
  passed: '#16693f',
  undecided: '#5c5955',
  first: '#1a56b8',
  plain: '#1a56b8',
};
const LABEL_COLOUR = '#3b3f46';
const HEIGHT = 20;
const SIDE = 6;
const ROUND = 3;
/** Longer texts are no badges. */
const [LONGEST_LABEL, LONGEST_VALUE] = [48, 32];

const written = (text: string, x: number): Markup =>
  markup`<text x="${x}" y="14" textLength="${textWidth(text)}" lengthAdjust="spacingAndGlyphs">${text}</text>`;

/** As an SVG that stands by itself, 20 pixels high and as wide as its texts. */
export function badge({ label, value, tone }: Badge): string {
  const [left, right] = [clean(label, LONGEST_LABEL), clean(value, LONGEST_VALUE)];
  const [from, to] = [textWidth(left) + 2 * SIDE, textWidth(left) + textWidth(right) + 4 * SIDE];
  const words = `${left}: ${right}`;
  const end =
    `M${from} 0H${to - ROUND}a${ROUND} ${ROUND} 0 0 1 ${ROUND} ${ROUND}V${HEIGHT - ROUND}` +
    `a${ROUND} ${ROUND} 0 0 1 -${ROUND} ${ROUND}H${from}z`;
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${to}" height="${HEIGHT}"
  viewBox="0 0 ${to} ${HEIGHT}" role="img" aria-label="${words}">
<title>${words}</title>
<rect width="${to}" height="${HEIGHT}" rx="${ROUND}" fill="${LABEL_COLOUR}"/>
<path d="${end}" fill="${colours[tone]}"/>
<g fill="#fff" font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="11">${[
    written(left, SIDE),
    written(right, from + SIDE),
  ]}</g>
</svg>
`;
  return String(svg);
}
