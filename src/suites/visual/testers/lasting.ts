/** A URL's path as far as it stays the same between builds: no host, no query, no hash in a file's name. */
export function lastingPath(url: string, target: string): string {
  if (!URL.canParse(url)) return url.slice(0, 120);
  const { origin, host, pathname } = new URL(url);
  const path = pathname.replaceAll(/(?<=[-._/])(?=[a-zA-Z]*\d)[\w-]{8,}(?=\.|\/|$)/g, '*');
  return origin === new URL(target).origin ? path : host.replace(/:\d+$/, '') + path;
}

/** A message as far as it stays the same next week: addresses by path, numbers and quoted hashes gone, one line. */
export function lastingText(text: string, target: string): string {
  return (text.split('\n', 1)[0] ?? '')
    .replaceAll(/https?:\/\/[^\s"')]+/g, (url) => lastingPath(url.replace(/(:\d+){1,2}$/, ''), target))
    .replaceAll(/\b[0-9a-f]{8,}\b/gi, '*')
    .replaceAll(/\d+/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
}

/** Whether a URL belongs to the site under test; what others break is not its own fault. */
export function isOwn(url: string, target: string): boolean {
  return !/^https?:/.test(url) || (URL.canParse(url) && new URL(url).origin === new URL(target).origin);
}
