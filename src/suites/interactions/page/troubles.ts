import { Failure } from '#model/problem.ts';
import { clean } from '#system/text.ts';
import type { Said, Tab } from './tab.ts';

/** What ends the measuring of a page's interactions; the graver says why the other came. */
const GRAVITY = ['crash', 'dialog', 'download', 'window', 'leaves'] as const;
type Kind = (typeof GRAVITY)[number];

interface Explained {
  readonly says: (about: string) => string;
  readonly next: string;
}

const ALONE =
  'Interactions are timed on one page. Leave the step out, or choose an element that stays on the page.';

const explained: Readonly<Record<Exclude<Kind, 'crash'>, Explained>> = {
  dialog: {
    says: (text) =>
      `opens a dialog${text === '' ? '' : ` (“${text}”)`}, which stops the page until it is answered`,
    next: 'Leave the step out, or have the page ask in a way of its own.',
  },
  download: { says: (name) => `starts a download${name === '' ? '' : ` (${name})`}`, next: ALONE },
  window: { says: (address) => `opens another window (${address})`, next: ALONE },
  leaves: { says: (address) => `leaves the page for ${address}`, next: ALONE },
};

const textIn = (value: unknown): string => (typeof value === 'string' ? clean(value, 120) : '');
const pathIn = (value: unknown): string => {
  const address = URL.parse(textIn(value));
  return address ? clean(address.pathname, 120) : 'another address';
};

const isMain = (frame: unknown): boolean =>
  typeof frame === 'object' && frame !== null && !('parentId' in frame) && 'url' in frame;

/** Everything by which a page stops being the page that is measured. */
export class Troubles {
  #found = new Map<Kind, string>();
  /** Whether dialogs, and documents, that come now are of a step's making. */
  #isWatching = false;

  watch(): void {
    this.#isWatching = true;
  }

  hear({ method, params }: Said, tab: Pick<Tab, 'ask'> | undefined): void {
    if (method === 'Page.javascriptDialogOpening') {
      const accept = !this.#isWatching || params['type'] === 'beforeunload';
      void tab?.ask('Page.handleJavaScriptDialog', { accept }).catch(() => undefined);
      if (!accept) this.#add('dialog', textIn(params['message']));
    }
    if (method === 'Inspector.targetCrashed') this.#add('crash', '');
    if (!this.#isWatching) return;
    if (method === 'Browser.downloadWillBegin') this.#add('download', textIn(params['suggestedFilename']));
    if (method === 'Page.windowOpen') this.#add('window', pathIn(params['url']));
    if (method === 'Page.frameNavigated' && isMain(params['frame'])) {
      const frame: object = Object(params['frame']);
      this.#add('leaves', 'url' in frame ? pathIn(frame.url) : '');
    }
  }

  #add(kind: Kind, about: string): void {
    if (!this.#found.has(kind)) this.#found.set(kind, about);
  }

  /** Why nothing can be timed any more, as the doing of a step; undefined while all is well. */
  of(page: string, step: string): Failure | undefined {
    const kind = GRAVITY.find((one) => this.#found.has(one));
    if (kind === undefined) return undefined;
    if (kind === 'crash')
      return new Failure({
        code: 'environment/interaction-crash',
        owner: 'environment',
        message: `${page} crashed its tab (${step}).`,
        next: 'Run again; if it happens every time, the machine has too little memory for Chrome.',
      });
    const { says, next } = explained[kind];
    return new Failure({
      code: `target/interaction-${kind}`,
      owner: 'target',
      excuse: 'possible',
      message: `On ${page}, the ${step} ${says(this.#found.get(kind) ?? '')}.`,
      next,
    });
  }
}
