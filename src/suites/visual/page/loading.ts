/** In the page: resolves when a frame was drawn, observers told and their tasks run; false after 2 s without. */
export function drawn(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(resolve, 2_000, false);
    // The first timeout ends the frame, in which observers queue what they have to tell; the second comes after that.
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 1, true), 0));
  });
}

/** In the page: what tells a login page, and whether the page means to leave by itself, but not at once. */
export function intent(): { title: string; password: boolean; leavesLater: boolean } {
  const password = [...document.querySelectorAll('input[type=password]')].some(
    (field) => field.checkVisibility({ visibilityProperty: true }) && field.getClientRects().length > 0,
  );
  const refresh = document.querySelector('meta[http-equiv=refresh i]')?.getAttribute('content') ?? '';
  return { title: document.title, password, leavesLater: Number.parseFloat(refresh) >= 2 };
}

/** In the page: what waits to be seen before it loads, loads now. Returns the document's height in pixels. */
export function makeEager(): number {
  for (const lazy of document.querySelectorAll('img[loading=lazy], iframe[loading=lazy]'))
    lazy.setAttribute('loading', 'eager');
  return Math.max(document.documentElement.scrollHeight, document.body?.scrollHeight ?? 0);
}

/** In the page. */
export function scrollPage(y: number): void {
  window.scrollTo({ top: y, left: 0, behavior: 'instant' });
}

/** In the page: fonts are there and pictures decoded, as far as they ever will be within `patience` ms. */
export async function loaded(patience: number): Promise<void> {
  const pictures = [...document.images].map((image) => image.decode().catch(() => undefined));
  const over = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all([document.fonts.ready, ...pictures]), over]);
}

/** In the page: size of the whole document and of what is seen at once, in pixels. */
export function pageSize(): { width: number; height: number; seen: number } {
  const root = document.documentElement;
  return {
    width: root.clientWidth,
    height: Math.max(root.scrollHeight, document.body?.scrollHeight ?? 0),
    seen: window.innerHeight,
  };
}
