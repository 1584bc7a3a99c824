/** In the page: resolves when a frame was drawn, observers told and their tasks run; in a hidden page, soon. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 2_000);
    // The first timeout ends the frame, in which observers queue what they have to tell; the second comes after that.
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 1), 0));
  });
}

/** In the page: what waits to be seen before it loads, loads now. Returns the document's height in pixels. */
export function makeEager(): number {
  for (const one of document.querySelectorAll('img[loading=lazy], iframe[loading=lazy]')) one.setAttribute('loading', 'eager');
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
  return { width: root.clientWidth, height: Math.max(root.scrollHeight, document.body?.scrollHeight ?? 0), seen: window.innerHeight };
}
