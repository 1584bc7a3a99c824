import type { AccessGate } from './gate-signs.ts';

const send = (headers: string): string => `target.headers: { ${headers} }`;
const secret = (name: string): string => `"\${{ secrets.${name} }}"`;

const vercel: readonly AccessGate[] = [
  {
    kind: 'login',
    predicate: "is behind Vercel's deployment protection",
    next:
      'Create a Protection Bypass for Automation (Vercel: project settings, Deployment Protection), ' +
      'keep it as a secret, and send it: ' +
      `${send(`x-vercel-protection-bypass: ${secret('VERCEL_BYPASS')}`)}.`,
    openedBy: ['x-vercel-protection-bypass'],
    signs: [
      { status: [401, 403], cookie: /^_vercel_sso_nonce=/ },
      { redirect: /^vercel\.com\/(?:sso-api|login|sso)/ },
      {
        status: [401, 403],
        header: ['x-vercel-id', /./],
        title: /authentication required|vercel authentication|login [–—-] vercel/i,
      },
    ],
  },
  {
    kind: 'challenge',
    predicate: "is behind Vercel's bot challenge",
    next:
      'Send the protection bypass of the project ' +
      `(${send(`x-vercel-protection-bypass: ${secret('VERCEL_BYPASS')}`)}), or let the firewall ` +
      'pass previews.',
    openedBy: ['x-vercel-protection-bypass'],
    signs: [
      { header: ['x-vercel-mitigated', /^(?:challenge|deny)$/] },
      { status: [403, 429], title: /^vercel security checkpoint/i },
    ],
  },
];

const netlify: readonly AccessGate[] = [
  {
    kind: 'login',
    predicate: 'is behind a Netlify team login (visitor access)',
    next:
      'Set visitor access of deploy previews to public or to a password (Netlify: site ' +
      'configuration, Visitor access); a team login is for people only.',
    signs: [
      { redirect: /^app\.netlify\.com\// },
      {
        status: [401, 403],
        header: ['server', /^netlify/i],
        text: /app\.netlify\.com\/(?:authorize|edge-access|login)/i,
      },
    ],
  },
  {
    kind: 'login',
    predicate: "is behind Netlify's site password",
    next:
      'Leave deploy previews without the site password (Netlify: Visitor access), or log in as an ' +
      'actor: actors.x.login: { path: /, form: { password: ${{ secrets.SITE_PASSWORD }} } }.',
    signs: [
      { status: [401], header: ['server', /^netlify/i], text: /<input[^<>]{1,500}type=["']?password/i },
    ],
  },
];

const serviceToken = send(
  `CF-Access-Client-Id: ${secret('CF_ACCESS_ID')}, CF-Access-Client-Secret: ${secret('CF_ACCESS_SECRET')}`,
);

const cloudflare: readonly AccessGate[] = [
  {
    kind: 'login',
    predicate: 'is behind Cloudflare Access',
    next:
      'Create a service token (Cloudflare: Zero Trust, Access, Service credentials), allow it in ' +
      "the application's policy, and send it: " +
      `${serviceToken}.`,
    openedBy: ['cf-access-client-id', 'cf-access-client-secret'],
    signs: [
      { redirect: /^[^/]+\.cloudflareaccess\.com\// },
      { header: ['www-authenticate', /^cloudflare-access/i] },
      { status: [401, 403], header: ['cf-access-domain', /./] },
      { status: [401, 403], header: ['cf-access-aud', /./] },
    ],
  },
  {
    kind: 'challenge',
    predicate: "is behind Cloudflare's challenge for browsers",
    next:
      'Add a WAF rule that skips challenges for a header only you know, and send it under ' +
      'target.headers; a test runner never passes the challenge itself.',
    signs: [
      { header: ['cf-mitigated', /^challenge$/i] },
      { status: [403, 429, 503], header: ['server', /^cloudflare/i], title: /^just a moment/i },
    ],
  },
];

const others: readonly AccessGate[] = [
  {
    kind: 'login',
    predicate: 'is behind the login of Azure Static Web Apps',
    next:
      'Allow anonymous visitors on preview environments (staticwebapp.config.json, allowedRoles), ' +
      'or send what the password protection asks for.',
    signs: [
      { redirect: /^identity\.(?:[^/]+\.)?azurestaticapps\.net\// },
      { status: [401, 403], title: /azure static web apps/i },
    ],
  },
  {
    kind: 'login',
    predicate: 'is a private GitHub Pages site',
    next:
      'Private pages open only to people who are logged in to GitHub; publish the preview ' +
      'elsewhere, or start the built site in the job and measure that (`allow-private: true`).',
    signs: [{ redirect: /^github\.com\/(?:pages\/auth|login)/ }, { redirect: /^[^/]+\.pages\.github\.io\// }],
  },
  {
    kind: 'login',
    predicate: 'is behind a GitLab Pages login',
    next: 'Set the visibility of Pages to everyone for previews.',
    signs: [{ redirect: /^(?:projects\.gitlab\.io\/auth|gitlab\.com\/oauth\/authorize)/ }],
  },
  {
    kind: 'login',
    predicate: "is behind Google's Identity-Aware Proxy",
    next:
      'Let a service account in and send its token: ' +
      `${send(`Proxy-Authorization: "Bearer \${{ secrets.IAP_TOKEN }}"`)}.`,
    openedBy: ['proxy-authorization'],
    signs: [
      { header: ['x-goog-iap-generated-response', /true/i] },
      { redirect: /^accounts\.google\.com\/o\/oauth2\// },
    ],
  },
  {
    kind: 'login',
    predicate: 'asks for a single sign-on',
    next: 'Give the page an actor who logs in (pages.x.as and actors), or let the preview in without it.',
    signs: [
      {
        redirect:
          /^(?:login\.microsoftonline|[^/]+\.(?:okta|oktapreview|auth0|onelogin|amazoncognito))\.com\//,
      },
    ],
  },
  {
    kind: 'login',
    predicate: 'asks for a user name and password (HTTP Basic)',
    next:
      `Send them: ${send(`authorization: "Basic \${{ secrets.PREVIEW_BASIC }}"`)}, the secret being ` +
      'base64 of name:password.',
    openedBy: ['authorization'],
    signs: [{ status: [401], header: ['www-authenticate', /(?:^|,\s*)(?:basic|digest)\b/i] }],
  },
];

const tunnels: readonly AccessGate[] = [
  {
    kind: 'login',
    predicate: "is behind ngrok's warning page for browsers",
    next: `Send the header that skips it: ${send('ngrok-skip-browser-warning: "1"')}.`,
    signs: [
      { header: ['ngrok-error-code', /ERR_NGROK_6024/] },
      { host: /\.ngrok-free\.(?:app|dev|pizza)$/, unsent: 'ngrok-skip-browser-warning' },
    ],
  },
  {
    kind: 'login',
    predicate: "is behind localtunnel's reminder page",
    next: `Send the header that skips it: ${send('bypass-tunnel-reminder: "1"')}.`,
    openedBy: ['bypass-tunnel-reminder'],
    signs: [{ host: /\.loca\.lt$/, status: [401, 511] }],
  },
];

/**
 * Login, challenge and warning pages that hosts and tunnels put in front of a deploy, the particular before the
 * general. A new one belongs here.
 */
export const loginGates: readonly AccessGate[] = [
  ...vercel,
  ...netlify,
  ...cloudflare,
  ...others,
  ...tunnels,
];
