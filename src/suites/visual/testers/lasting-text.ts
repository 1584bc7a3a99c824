import { lastingName } from '#model/lasting.ts';

/** A message as far as it stays the same next week: addresses by name, numbers and quoted hashes gone, one line. */
export function lastingText(text: string, target: string): string {
  return (text.split('\n', 1)[0] ?? '')
    .replaceAll(/https?:\/\/[^\s"')]+/g, (url) => lastingName(url.replace(/(:\d+){1,2}$/, ''), target))
    .replaceAll(/\b[0-9a-f]{8,}\b/gi, '*')
    .replaceAll(/\d+/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
}
