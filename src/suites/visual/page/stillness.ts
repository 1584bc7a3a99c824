/** In the page: transitions and animations end within a frame (their events still fire), carets are not drawn. */
export function stillStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*, *::before, *::after, *::backdrop {
    transition-duration: .01ms !important; transition-delay: 0s !important;
    animation-duration: .01ms !important; animation-delay: 0s !important; animation-iteration-count: 1 !important;
    caret-color: transparent !important; scroll-behavior: auto !important;
  }`);
  const put = (root: DocumentOrShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  put(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init);
    put(root);
    return root;
  };
}

/** In the page: whoever asks for a smooth scroll gets there at once. */
export function instantScrolls(): void {
  const atOnce = (value: unknown) =>
    typeof value === 'object' && value !== null ? { ...value, behavior: 'instant' } : value;
  const shapes: object[] = [window, Element.prototype];
  for (const shape of shapes) {
    for (const name of ['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView']) {
      const scroll: unknown = Reflect.get(shape, name);
      if (typeof scroll !== 'function') continue;
      const value = function fakeScroll(this: unknown, ...values: unknown[]): unknown {
        return Reflect.apply(scroll, this, values.map(atOnce));
      };
      Object.defineProperty(shape, name, { value, writable: true, configurable: true });
    }
  }
}

/**
 * In the page: every running animation at its end (or off, when it has none), media and SMIL at their start,
 * bars that wait empty. What walks by (a marquee) stands where it starts.
 */
export async function freeze(): Promise<void> {
  // Declared shadow roots have no style sheet of ours, and the document does not count their animations.
  const shadows = (root: ParentNode): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...shadows(shadowRoot)] : [],
    );
  const roots = [document, ...shadows(document)];
  for (const bar of roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLProgressElement>('progress:indeterminate'),
  ]))
    bar.value = 0;
  for (const animation of roots.flatMap((root) => root.getAnimations())) {
    const end = animation.effect?.getComputedTiming().endTime;
    if (end !== undefined && end !== null && Number.isFinite(Number(end)) && animation.playbackRate !== 0)
      animation.finish();
    else animation.cancel();
  }
  for (const svg of document.querySelectorAll('svg')) {
    svg.pauseAnimations();
    svg.setCurrentTime(0);
  }
  for (const marquee of document.querySelectorAll('marquee')) {
    // One that has begun to walk stops only where it is.
    const copy = document.importNode(marquee, true);
    copy.setAttribute('scrollamount', '0');
    marquee.replaceWith(copy);
  }
  const patience = new Promise((resolve) => setTimeout(resolve, 1_000));
  const media = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].map(
    (medium) =>
      new Promise((resolve) => {
        medium.pause();
        if (medium.currentTime === 0 || medium.readyState === 0) resolve(undefined);
        else {
          medium.addEventListener('seeked', resolve, { once: true });
          medium.currentTime = 0;
        }
      }),
  );
  await Promise.race([Promise.all(media), patience]);
}
