import { heardFrames, listenToFrames, LongFrames, type LongFrame } from '../frames.ts';
import type { Tab } from '../tab.ts';
import { Gone, openWorld, type Place, type World } from './world.ts';

/** A document that steps act in. */
export interface Stand extends Place {
  readonly world: World;
  /** ms by which its clock began after the page's own. */
  readonly later: number;
}

/** Runs in a document: until what is due there has been painted, which what nobody sees never is. */
const painted = (longest: number): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    if (longest > 0) setTimeout(resolve, longest);
  });

/** ms that a frame in a process of its own is waited for; it may be hidden by now. */
const LONGEST_PAINT = 1_000;

const originOf = ({ run }: World): Promise<number> => run(() => performance.timeOrigin, undefined);

/** The page's own document, and those in frames that a step went into. */
export class Places {
  readonly #tab: Tab;
  readonly #origin: number;
  readonly #stands: Map<string, Stand>;
  #acting: Stand;

  private constructor(tab: Tab, page: Stand, origin: number) {
    this.#tab = tab;
    this.#origin = origin;
    this.#stands = new Map([[page.frame, page]]);
    this.page = page;
    this.#acting = page;
  }

  readonly page: Stand;

  /** Of a page that is loaded; another document ends it. */
  static async of(tab: Tab): Promise<Places> {
    const place = { frame: tab.frame, session: undefined };
    const world = await openWorld(tab, place);
    await world.run(listenToFrames, undefined);
    return new Places(tab, { ...place, world, later: 0 }, await originOf(world));
  }

  /** A step does something in this document. */
  act(stand: Stand): void {
    this.#acting = stand;
  }

  /** Until what is due is painted, in the page and in the frame that was acted in. */
  async painted(): Promise<void> {
    await this.page.world.run(painted, 0);
    const { session, world } = this.#acting;
    if (session === undefined) return;
    await world.run(painted, LONGEST_PAINT).catch((error: unknown) => {
      // A frame that a step took away has nothing more to paint.
      if (!(error instanceof Gone)) throw error;
    });
  }

  /** ms by which the clock of each frame began after the page's own. */
  get clocks(): ReadonlyMap<string, number> {
    return new Map([...this.#stands.values()].map(({ frame, later }) => [frame, later]));
  }

  /** The frame that the last search in a document led to; undefined where it is gone by now. */
  async inside({ world, session }: Stand): Promise<Stand | undefined> {
    const frame = await world.frameFound();
    if (frame === undefined) return undefined;
    const known = this.#stands.get(frame);
    if (known && (await this.#isAlive(known))) return known;
    const place: Place = { frame, session: this.#tab.sessionOf(frame) ?? session };
    const inner = await openWorld(this.#tab, place);
    await inner.run(listenToFrames, undefined);
    const stand = { ...place, world: inner, later: (await originOf(inner)) - this.#origin };
    this.#stands.set(frame, stand);
    return stand;
  }

  /** Whether a frame still holds the document that it held. */
  async #isAlive({ world }: Stand): Promise<boolean> {
    return world.run(() => true, undefined).catch(() => false);
  }

  /** Long frames of all documents, by the page's own clock. */
  async longFrames(): Promise<readonly LongFrame[]> {
    const all: LongFrame[] = [];
    for (const { world, later } of this.#stands.values()) {
      const heard = await world.run(heardFrames, undefined).catch(() => []);
      all.push(...LongFrames.parse(heard).map((one) => ({ ...one, start: one.start + later })));
    }
    return all;
  }
}
