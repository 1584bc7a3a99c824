/** Text that others wrote as one line of at most `longest` code points, without characters that steer a terminal or a log. */
export function plainWords(text: string, longest = 200): string {
  const line = text
    .slice(0, 4 * longest)
    .replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim();
  const points = Array.from(line);
  return points.length <= longest ? line : `${points.slice(0, longest - 1).join('')}…`;
}

/** A name or label that others gave, as one line of at most 120 characters. */
export function plainName(text: string): string {
  return plainWords(text, 120);
}
