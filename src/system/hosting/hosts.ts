/** A host of previews, and all that is special about its addresses. */
interface PreviewHost {
  readonly name: string;
  /** Domains whose direct subdomains belong to whoever asked first. */
  readonly shared?: readonly string[];
  /** Domains in which names of any depth belong to anybody: a region or a service stands between. */
  readonly sharedAtAnyDepth?: readonly string[];
  /**
   * Its dashboards and logs: an address there is about a deploy, never the deploy. `*.` takes in the host and all
   * below it.
   */
  readonly dashboards?: readonly string[];
  /** Contexts of its commit statuses whose address is a preview. */
  readonly statuses?: readonly RegExp[];
  /** A deploy's page in the dashboard, and the deploy's lasting address made of it. */
  readonly permalink?: readonly [dashboard: RegExp, address: string];
  /** Names of hosts that show the newest deploy of a pull request, whichever commit that is. */
  readonly followsPullRequest?: RegExp;
}

/**
 * Where previews and demos live; a new host is a line here, and a gate of its own in `login-gates.ts`. The shared
 * domains are
 * a small extract of what the Public Suffix List calls private domains, in our own words.
 */
const hosts: readonly PreviewHost[] = [
  { name: 'Vercel', shared: ['vercel.app', 'vercel.dev', 'now.sh'], dashboards: ['vercel.com'] },
  {
    name: 'Netlify',
    shared: ['netlify.app', 'netlify.com'],
    dashboards: ['app.netlify.com'],
    statuses: [/^netlify\/[^/]+\/deploy-preview$/, /^deploy\/netlify$/],
    permalink: [
      /^https:\/\/app\.netlify\.com\/(?:sites|projects)\/([a-z0-9-]+)\/deploys\/([0-9a-f]{24})$/,
      'https://$2--$1.netlify.app',
    ],
    followsPullRequest: /^deploy-preview-\d+--/,
  },
  {
    name: 'Cloudflare',
    shared: ['pages.dev', 'workers.dev', 'trycloudflare.com'],
    dashboards: ['dash.cloudflare.com'],
  },
  {
    name: 'GitHub',
    shared: ['github.io', 'githubpreview.dev'],
    sharedAtAnyDepth: ['githubusercontent.com', 'github.dev'],
    dashboards: ['github.com'],
  },
  { name: 'GitLab', shared: ['gitlab.io'] },
  { name: 'Bitbucket', shared: ['bitbucket.io'] },
  {
    name: 'Read the Docs',
    dashboards: ['readthedocs.org', 'app.readthedocs.org'],
    statuses: [/^docs\/readthedocs(?:\.org|\.com)?:/],
  },
  { name: 'Heroku', shared: ['herokuapp.com'], dashboards: ['dashboard.heroku.com'] },
  { name: 'Render', shared: ['onrender.com'], dashboards: ['dashboard.render.com'] },
  // `railway.app` is the dashboard, `shop.up.railway.app` a deploy.
  { name: 'Railway', sharedAtAnyDepth: ['railway.app'], dashboards: ['railway.com', 'railway.app'] },
  { name: 'Fly.io', shared: ['fly.dev'], dashboards: ['fly.io'] },
  { name: 'Firebase', shared: ['web.app', 'firebaseapp.com'], dashboards: ['*.console.firebase.google.com'] },
  {
    name: 'Google Cloud',
    sharedAtAnyDepth: ['run.app', 'appspot.com', 'hosted.app', 'googleapis.com', 'cloudfunctions.net'],
    dashboards: ['*.console.cloud.google.com'],
  },
  {
    name: 'AWS',
    sharedAtAnyDepth: [
      'amazonaws.com',
      'cloudfront.net',
      'amplifyapp.com',
      'awsapprunner.com',
      'elasticbeanstalk.com',
      'on.aws',
    ],
    dashboards: ['*.console.aws.amazon.com'],
  },
  {
    name: 'Azure',
    shared: ['azurewebsites.net'],
    sharedAtAnyDepth: [
      'azure.com',
      'azurestaticapps.net',
      'azurecontainerapps.io',
      'azurefd.net',
      'azureedge.net',
      'windows.net',
    ],
    dashboards: ['portal.azure.com'],
  },
  {
    name: 'DigitalOcean',
    shared: ['digitaloceanspaces.com'],
    sharedAtAnyDepth: ['ondigitalocean.app'],
    dashboards: ['cloud.digitalocean.com'],
  },
  { name: 'Surge', shared: ['surge.sh'] },
  { name: 'Deno Deploy', shared: ['deno.dev', 'deno.net'] },
  { name: 'Glitch', shared: ['glitch.me'] },
  { name: 'Replit', shared: ['replit.app', 'repl.co'], sharedAtAnyDepth: ['replit.dev'] },
  { name: 'StackBlitz', shared: ['stackblitz.io', 'webcontainer.io', 'bolt.host'] },
  { name: 'CodeSandbox', shared: ['csb.app'] },
  { name: 'Gitpod', sharedAtAnyDepth: ['gitpod.io'] },
  { name: 'EdgeOne', shared: ['edgeone.app'] },
  { name: 'Kinsta', shared: ['kinsta.app', 'kinsta.page'] },
  { name: 'Koyeb', shared: ['koyeb.app'] },
  { name: 'Northflank', shared: ['northflank.app'] },
  { name: 'Platform.sh', shared: ['platform.sh', 'platformsh.site'] },
  { name: 'Pantheon', shared: ['pantheonsite.io'] },
  { name: 'WP Engine', shared: ['wpengine.com'] },
  { name: 'Shopify', shared: ['myshopify.com'] },
  { name: 'Webflow', shared: ['webflow.io'] },
  { name: 'Framer', shared: ['framer.app', 'framer.website'] },
  { name: 'Wix', shared: ['wixsite.com'] },
  { name: 'Lovable', shared: ['lovable.app'] },
  { name: 'Tiiny Host', shared: ['tiiny.site'] },
  { name: 'Fastly', shared: ['fastly.net', 'edgecompute.app'] },
  { name: 'bunny.net', shared: ['b-cdn.net'] },
  {
    name: 'ngrok',
    sharedAtAnyDepth: ['ngrok.io', 'ngrok.app', 'ngrok.dev', 'ngrok-free.app', 'ngrok-free.dev'],
  },
  { name: 'other tunnels', shared: ['loca.lt', 'localhost.run', 'serveo.net'] },
  { name: 'names for any address', shared: ['nip.io', 'sslip.io', 'duckdns.org'] },
];

const shared: ReadonlySet<string> = new Set(hosts.flatMap((host) => host.shared ?? []));
const sharedAtAnyDepth = hosts.flatMap((host) => host.sharedAtAnyDepth ?? []);
const dashboards = hosts.flatMap((host) => host.dashboards ?? []);
const statuses = hosts.flatMap((host) => host.statuses ?? []);
const permalinks = hosts.flatMap((host) => (host.permalink ? [host.permalink] : []));

const isBelow = (hostname: string, domain: string): boolean =>
  hostname === domain || hostname.endsWith(`.${domain}`);

/** Whether anybody can have a name directly below this domain. */
export function isSharedDomain(domain: string): boolean {
  return shared.has(domain) || sharedAtAnyDepth.some((other) => isBelow(domain, other));
}

export function isDashboard(hostname: string): boolean {
  return dashboards.some((host) =>
    host.startsWith('*.') ? isBelow(hostname, host.slice(2)) : hostname === host,
  );
}

/** Whether the address of a commit status with this context is a preview's. */
export function isPreviewStatus(context: string): boolean {
  return statuses.some((known) => known.test(context));
}

/** The lasting address of the deploy that a dashboard's page is about. */
export function permalinkOf(dashboardPage: string): string | undefined {
  const found = permalinks.find(([dashboard]) => dashboard.test(dashboardPage));
  return found && dashboardPage.replace(...found);
}

/** Whether a host shows the newest deploy of a pull request instead of one commit's. */
export function followsPullRequest(hostname: string): boolean {
  return hosts.some((host) => host.followsPullRequest?.test(hostname));
}
