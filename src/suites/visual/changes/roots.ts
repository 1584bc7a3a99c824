import type { ElementChange } from '../compare/element-changes.ts';
import type { Difference } from '../compare/look-changes.ts';
import type { Trees } from '../compare/tree.ts';

/** Styles that move and resize nothing. */
const STILL = new Set([
  'color',
  'background-color',
  'background-image',
  'background-position',
  'background-size',
  'background-repeat',
  'box-shadow',
  'text-shadow',
  'text-decoration-line',
  'border-radius',
  'opacity',
  'filter',
  'backdrop-filter',
  'clip-path',
  'mask-image',
  'mix-blend-mode',
  'outline',
  'fill',
  'stroke',
  'drawing',
  'z-index',
  'object-fit',
  'object-position',
  'value',
  'checked',
  'text-decoration-style',
  'text-decoration-color',
  'text-decoration-thickness',
  'text-underline-offset',
  '-webkit-text-stroke',
  'outline-offset',
  'border-image',
  'background-clip',
  'background-blend-mode',
  'accent-color',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'stroke-opacity',
  'mask-position',
  'mask-size',
]);

const isPlace = ({ key, placed }: Difference): boolean =>
  (key === 'moved' && placed !== true) || key === 'size';
/** Whether it moves or resizes elements, its own or others. */
export const arranges = (difference: Difference): boolean =>
  !isPlace(difference) &&
  difference.kind !== 'interactivity' &&
  difference.kind !== 'color' &&
  !STILL.has(difference.key);

/** Only known of both sides does a style that is the same say that a move is not its doing. */
const isKnown = ({ now, before }: Trees): boolean =>
  [now, before].every(([root]) => root?.style.has('margin-top') === true);

/**
 * Changes that follow from no other. An element that only lies elsewhere or has another size, with every style that
 * arranges it as it was, was moved by whatever does arrange something else, where there is anything.
 */
export function rootsOf(changes: readonly ElementChange[], trees: Trees): readonly ElementChange[] {
  if (!isKnown(trees) || !changes.some(({ differences }) => differences.some(arranges))) return changes;
  return changes.flatMap((change) => {
    const own = change.differences.some(arranges);
    const differences = own ? change.differences : change.differences.filter((each) => !isPlace(each));
    return differences.length === 0 ? [] : [{ ...change, differences }];
  });
}
