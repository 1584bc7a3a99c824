/** Line breaks and gaps of every kind; a space that must not break, as before a unit, is none. */
const GAP = String.raw`[[\t-\r\u0085\p{Z}]--[\u00a0\u202f]]`;
/**
 * Characters that steer rather than say something: controls, bidi, zero-width, tags, lone surrogates, non-characters.
 */
const STEERING = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`;

const gaps = new RegExp(`${GAP}+`, 'gv');
const steering = new RegExp(`[${STEERING}--${GAP}]`, 'gv');
const steeringInBlock = new RegExp(`[${STEERING}--[\\t\\n]]`, 'gv');
/** Line breaks that are none for us, but for a runner or a log viewer. */
const OTHER_BREAKS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;

/** The beginning of a text within so many code points, with an ellipsis where something is missing. */
function shortened(text: string, longest: number): string {
  // A code point takes two units at most, so this beginning decides.
  const points = Array.from(text.slice(0, 2 * (longest + 1)));
  return points.length <= longest ? text : `${points.slice(0, longest - 1).join('')}…`;
}

/** Text others wrote as one harmless line of at most `longest` code points. */
export function clean(text: string, longest = 300): string {
  return shortened(text.replace(steering, '').replace(gaps, ' ').trim(), longest);
}

/** A name or label that others gave, as one harmless line of at most 120 code points. */
export function cleanName(text: string): string {
  return clean(text, 120);
}

/** Harmless text of several lines, with every space and tab where it was. */
export function cleanText(text: string): string {
  return text.replace(OTHER_BREAKS, ' ').replace(steeringInBlock, '');
}
