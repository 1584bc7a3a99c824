/** Hosts' dashboards and logs: an address there is about a deploy, never the deploy. Hosts exactly, or with all below them. */
const dashboards: readonly string[] = [
  'github.com',
  'vercel.com',
  'app.netlify.com',
  'dash.cloudflare.com',
  'dashboard.render.com',
  'dashboard.heroku.com',
  'console.aws.amazon.com',
  'console.firebase.google.com',
  'console.cloud.google.com',
  'portal.azure.com',
  'railway.com',
  'railway.app',
  'fly.io',
  'cloud.digitalocean.com',
  'readthedocs.org',
  'app.readthedocs.org',
];

/** `railway.app` is the dashboard, `shop.up.railway.app` a deploy: only consoles own all that is below them. */
function isDashboard({ hostname }: URL): boolean {
  return dashboards.some(
    (host) => hostname === host || (host.startsWith('console.') && hostname.endsWith(`.${host}`)),
  );
}

/** The address of a deploy as others wrote it, in normal form; undefined when it is none: empty, not http(s), with a password, a log page. */
export function previewAddress(text: string | null | undefined): string | undefined {
  if (!text || text.length > 2_000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || isDashboard(url)) return undefined;
  url.hash = '';
  return url.pathname === '/' && !url.search ? url.origin : url.href;
}

/** Whether an environment is the one asked for: exactly, or with `*` for anything; case does not matter. No filter fits all. */
export function fitsEnvironment(filter: string | undefined, name: string): boolean {
  if (filter === undefined || filter === '') return true;
  const [first = '', ...rest] = filter.toLowerCase().split('*');
  const text = name.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  // Each part as early as it can be; the last one at the very end.
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
