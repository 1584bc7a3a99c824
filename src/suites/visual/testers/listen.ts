import type { Page } from '../capture/chrome.ts';

/** A line the page complained with. */
export interface Complaint {
  readonly kind: 'console' | 'exception';
  readonly text: string;
  /** The script it came from, or a resource; '' where nobody knows. */
  readonly url: string;
  /** Where in it, from 0. */
  readonly line: number;
  readonly column: number;
}

/** Collects errors on the console and exceptions nobody caught, from now on. */
export function listen(page: Page): readonly Complaint[] {
  const heard: Complaint[] = [];
  page.on('console', (message) => {
    const { url, line, column } = message.location();
    if (message.type() === 'error') heard.push({ kind: 'console', text: message.text(), url, line, column });
  });
  page.context().on('weberror', (uncaught) => {
    if (uncaught.page() !== page) return;
    const { name, message, stack } = uncaught.error();
    const text = stack?.includes(message) ? stack : [name, message].filter(Boolean).join(': ');
    heard.push({ kind: 'exception', text, ...uncaught.location() });
  });
  return heard;
}
