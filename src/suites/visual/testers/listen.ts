import type { Page } from '../capture/chrome.ts';

/** A line the page complained with. `url`: the script it came from, or of a resource. */
export interface Complaint {
  readonly kind: 'console' | 'exception';
  readonly text: string;
  readonly url: string;
}

/** Collects errors on the console and exceptions nobody caught, from now on. */
export function listen(page: Page): readonly Complaint[] {
  const heard: Complaint[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      heard.push({ kind: 'console', text: message.text(), url: message.location().url });
  });
  page.on('pageerror', (error) => {
    heard.push({
      kind: 'exception',
      text: error.stack?.includes(error.message)
        ? error.stack
        : [error.name, error.message].filter(Boolean).join(': '),
      url: /https?:\/\/[^\s)]+/.exec(error.stack ?? '')?.[0] ?? '',
    });
  });
  return heard;
}
