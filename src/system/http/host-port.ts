/** A host as sockets take it: `::1` of `http://[::1]/`. */
export function hostOf({ hostname }: Pick<URL, 'hostname'>): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** The port of an address; its scheme's own where it names none. */
export function portOf({ port, protocol }: Pick<URL, 'port' | 'protocol'>): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

/** Where a request goes. What begins with a slash is a path of the target, also with two, which would name a host. */
export const addressAt = (url: string, origin: string): URL =>
  url.startsWith('/') ? new URL(origin + url) : new URL(url, origin);
