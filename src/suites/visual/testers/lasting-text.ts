import { lastingName } from '#model/lasting.ts';

/** Of a message; what remains of it after that is no longer than `MAX_KEPT`. */
const [MAX_READ, MAX_KEPT] = [2_000, 160];

/** A message as far as it stays the same next week: addresses by name, numbers and quoted hashes gone, one line. */
export function lastingText(text: string, target: string): string {
  return (text.slice(0, MAX_READ).split('\n', 1)[0] ?? '')
    .replaceAll(/https?:\/\/[^\s"')]+/g, (url) => lastingName(url.replace(/(:\d+){1,2}$/, ''), target))
    .replaceAll(/\b[0-9a-f]{8,}\b/gi, '*')
    .replaceAll(/\d+/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_KEPT);
}
