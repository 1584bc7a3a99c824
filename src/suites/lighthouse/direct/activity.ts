/** ms without news after which a page is at rest; while up to `FEW` requests go on and on, the longer one. */
const QUIET = 500;
const PATIENCE = 2_000;
const FEW = 2;

/** A message of Chrome about the page. */
export interface PageEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const ENDS = new Set(['Network.loadingFinished', 'Network.loadingFailed']);

/** How far a page's load is, by what Chrome tells of it. Times in ms of one clock. */
export class Activity {
  readonly #frame: string;
  readonly #open = new Set<unknown>();
  #isLoaded = false;
  #isPainted = false;
  #latest = 0;

  /** `frame`: id of the page's own frame. */
  constructor(frame: string) {
    this.#frame = frame;
  }

  /** Whether content was painted. */
  get isPainted(): boolean {
    return this.#isPainted;
  }

  hear({ method, params }: PageEvent, now: number): void {
    if (method === 'Network.requestWillBeSent') this.#open.add(params['requestId']);
    else if (ENDS.has(method)) this.#open.delete(params['requestId']);
    else if (method === 'Page.loadEventFired') this.#isLoaded = true;
    else if (method === 'Page.lifecycleEvent' && this.#isPaint(params)) this.#isPainted = true;
    else return;
    this.disturbed(now);
  }

  /** Something went on by now that Chrome does not tell of. */
  disturbed(now: number): void {
    this.#latest = now;
  }

  /** Loaded, painted, and nothing new for a while. */
  isAtRest(now: number): boolean {
    if (!this.#isLoaded || !this.#isPainted || this.#open.size > FEW) return false;
    return now - this.#latest >= (this.#open.size === 0 ? QUIET : PATIENCE);
  }

  #isPaint({ name, frameId }: PageEvent['params']): boolean {
    return name === 'firstContentfulPaint' && frameId === this.#frame;
  }
}
