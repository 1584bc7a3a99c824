import type { Pointer } from './input.ts';
import type { Network } from './network.ts';
import type { Places } from './elements/places.ts';
import type { Tab } from './tab.ts';

/** A page that is loaded and quiet, and what is needed to act on it. */
export interface Stage {
  readonly tab: Tab;
  readonly places: Places;
  readonly network: Network;
  readonly pointer: Pointer;
  /** The page's path, for messages. */
  readonly path: string;
  readonly signal: AbortSignal;
}
