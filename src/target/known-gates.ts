import type { Wall } from './gate-signs.ts';

const send = (headers: string): string => `target.headers: { ${headers} }`;
const secret = (name: string): string => `"\${{ secrets.${name} }}"`;

const vercel: readonly Wall[] = [
  {
    kind: 'login',
    told: "is behind Vercel's deployment protection",
    next: `Create a Protection Bypass for Automation (Vercel: project settings, Deployment Protection), keep it as a secret, and send it: ${send(`x-vercel-protection-bypass: ${secret('VERCEL_BYPASS')}`)}.`,
    keys: ['x-vercel-protection-bypass'],
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
    told: "is behind Vercel's bot challenge",
    next: `Send the protection bypass of the project (${send(`x-vercel-protection-bypass: ${secret('VERCEL_BYPASS')}`)}), or let the firewall pass previews.`,
    keys: ['x-vercel-protection-bypass'],
    signs: [
      { header: ['x-vercel-mitigated', /^(?:challenge|deny)$/] },
      { status: [403, 429], title: /^vercel security checkpoint/i },
    ],
  },
  {
    kind: 'absent',
    told: 'is not there: Vercel has no deployment at this address',
    next: 'Check the address; a preview is removed with its branch or by the retention policy. Deploy the commit again.',
    passes: true,
    signs: [{ header: ['x-vercel-error', /^DEPLOYMENT_(?:NOT_FOUND|DELETED|NOT_READY|BLOCKED)/] }],
  },
  {
    kind: 'broken',
    told: 'is switched off: Vercel paused or disabled this deployment',
    next: "Look at the project in Vercel's dashboard: spending limits and unpaid bills pause it.",
    signs: [{ header: ['x-vercel-error', /^DEPLOYMENT_(?:PAUSED|DISABLED)/] }],
  },
];

const netlify: readonly Wall[] = [
  {
    kind: 'login',
    told: 'is behind a Netlify team login (visitor access)',
    next: 'Set visitor access of deploy previews to public or to a password (Netlify: site configuration, Visitor access); a team login is for people only.',
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
    told: "is behind Netlify's site password",
    next: 'Leave deploy previews without the site password (Netlify: Visitor access), or log in as an actor: actors.x.login: { path: /, form: { password: ${{ secrets.SITE_PASSWORD }} } }.',
    signs: [
      { status: [401], header: ['server', /^netlify/i], text: /<input[^<>]{1,500}type=["']?password/i },
    ],
  },
  {
    kind: 'absent',
    told: 'is not there: Netlify has no site or deploy at this address',
    next: 'Check the address; a deploy preview appears once its build is published.',
    passes: true,
    signs: [{ status: [404], header: ['server', /^netlify/i], title: /^not found - request id/i }],
  },
];

const cloudflare: readonly Wall[] = [
  {
    kind: 'login',
    told: 'is behind Cloudflare Access',
    next: `Create a service token (Cloudflare: Zero Trust, Access, Service credentials), allow it in the application's policy, and send it: ${send(`CF-Access-Client-Id: ${secret('CF_ACCESS_ID')}, CF-Access-Client-Secret: ${secret('CF_ACCESS_SECRET')}`)}.`,
    keys: ['cf-access-client-id', 'cf-access-client-secret'],
    signs: [
      { redirect: /^[^/]+\.cloudflareaccess\.com\// },
      { header: ['www-authenticate', /^cloudflare-access/i] },
      { status: [401, 403], header: ['cf-access-domain', /./] },
      { status: [401, 403], header: ['cf-access-aud', /./] },
    ],
  },
  {
    kind: 'challenge',
    told: "is behind Cloudflare's challenge for browsers",
    next: 'Add a WAF rule that skips challenges for a header only you know, and send it under target.headers; a test runner never passes the challenge itself.',
    signs: [
      { header: ['cf-mitigated', /^challenge$/i] },
      { status: [403, 429, 503], header: ['server', /^cloudflare/i], title: /^just a moment/i },
    ],
  },
  {
    kind: 'absent',
    told: 'is not there: Cloudflare Pages has nothing at this address yet',
    next: 'Check the address; a deploy appears once its build is published.',
    passes: true,
    signs: [
      {
        host: /\.(?:pages|workers)\.dev$/,
        status: [404, 522, 530],
        title: /nothing is here yet|there is nothing here yet/i,
      },
    ],
  },
];

const otherLogins: readonly Wall[] = [
  {
    kind: 'login',
    told: 'is behind the login of Azure Static Web Apps',
    next: 'Allow anonymous visitors on preview environments (staticwebapp.config.json, allowedRoles), or send what the password protection asks for.',
    signs: [
      { redirect: /^identity\.(?:[^/]+\.)?azurestaticapps\.net\// },
      { status: [401, 403], title: /azure static web apps/i },
    ],
  },
  {
    kind: 'login',
    told: 'is a private GitHub Pages site',
    next: 'Private pages open only to people who are logged in to GitHub; publish the preview elsewhere, or start the built site in the job and measure that (`allow-private: true`).',
    signs: [{ redirect: /^github\.com\/(?:pages\/auth|login)/ }, { redirect: /^[^/]+\.pages\.github\.io\// }],
  },
  {
    kind: 'login',
    told: 'is behind a GitLab Pages login',
    next: 'Set the visibility of Pages to everyone for previews.',
    signs: [{ redirect: /^(?:projects\.gitlab\.io\/auth|gitlab\.com\/oauth\/authorize)/ }],
  },
  {
    kind: 'login',
    told: "is behind Google's Identity-Aware Proxy",
    next: `Let a service account in and send its token: ${send(`Proxy-Authorization: "Bearer \${{ secrets.IAP_TOKEN }}"`)}.`,
    keys: ['proxy-authorization'],
    signs: [
      { header: ['x-goog-iap-generated-response', /true/i] },
      { redirect: /^accounts\.google\.com\/o\/oauth2\// },
    ],
  },
  {
    kind: 'login',
    told: 'asks for a single sign-on',
    next: 'Give the page an actor who logs in (pages.x.as and actors), or let the preview in without it.',
    signs: [
      {
        redirect:
          /^(?:login\.microsoftonline\.com|[^/]+\.(?:okta|oktapreview|auth0|onelogin)\.com|[^/]+\.amazoncognito\.com)\//,
      },
    ],
  },
  {
    kind: 'login',
    told: 'asks for a user name and password (HTTP Basic)',
    next: `Send them: ${send(`authorization: "Basic \${{ secrets.PREVIEW_BASIC }}"`)}, the secret being base64 of name:password.`,
    keys: ['authorization'],
    signs: [{ status: [401], header: ['www-authenticate', /(?:^|,\s*)(?:basic|digest)\b/i] }],
  },
];

const tunnels: readonly Wall[] = [
  {
    kind: 'broken',
    told: 'is an ngrok tunnel whose other end is not there',
    next: 'Start the agent and the server behind it, and keep both running until the measurement is over.',
    passes: true,
    signs: [{ header: ['ngrok-error-code', /ERR_NGROK_(?:3200|3004|8012)/] }],
  },
  {
    kind: 'login',
    told: "is behind ngrok's warning page for browsers",
    next: `Send the header that skips it: ${send('ngrok-skip-browser-warning: "1"')}.`,
    signs: [
      { header: ['ngrok-error-code', /ERR_NGROK_6024/] },
      { host: /\.ngrok-free\.(?:app|dev|pizza)$/, unsent: 'ngrok-skip-browser-warning' },
    ],
  },
  {
    kind: 'login',
    told: "is behind localtunnel's reminder page",
    next: `Send the header that skips it: ${send('bypass-tunnel-reminder: "1"')}.`,
    keys: ['bypass-tunnel-reminder'],
    signs: [{ host: /\.loca\.lt$/, status: [401, 511] }],
  },
];

const platforms: readonly Wall[] = [
  {
    kind: 'broken',
    told: 'is asleep or suspended at Render',
    next: 'A free service needs about a minute to wake: raise the input `wait`; a suspended one is resumed in the dashboard.',
    passes: true,
    signs: [
      { header: ['x-render-routing', /hibernate|suspend|paid-error|deploy-error/] },
      { host: /\.onrender\.com$/, status: [502, 503], text: /service (?:is )?(?:waking up|suspended)/i },
    ],
  },
  {
    kind: 'absent',
    told: 'is not there: Render has no service at this address',
    next: 'Check the address; a preview is removed when its pull request is closed.',
    passes: true,
    signs: [{ status: [404], header: ['x-render-routing', /no-server/] }],
  },
  {
    kind: 'absent',
    told: 'is not there: Heroku has no such app',
    next: 'Check the address; a review app is removed when its pull request is closed.',
    passes: true,
    signs: [{ status: [404], text: /herokucdn\.com\/error-pages\/no-such-app/i }],
  },
  {
    kind: 'broken',
    told: 'does not run: Heroku shows its application error page',
    next: 'Look at the log (heroku logs --tail); the app crashed or did not boot in time.',
    passes: true,
    signs: [{ status: [500, 502, 503, 504], text: /herokucdn\.com\/error-pages\/application-error/i }],
  },
  {
    kind: 'absent',
    told: 'is not there: Railway has no application at this address',
    next: 'Check the address, and that the service has a domain and a finished deploy.',
    passes: true,
    signs: [{ status: [404], header: ['x-railway-fallback', /true/i] }],
  },
  {
    kind: 'absent',
    told: 'is not there: GitHub Pages has no site at this address',
    next: 'Check the address, and that the deployment of Pages has finished.',
    passes: true,
    signs: [
      { status: [404], header: ['server', /^github\.com/i], text: /there isn't a github pages site here/i },
    ],
  },
  {
    kind: 'absent',
    told: 'is not there: Surge has no project at this address',
    next: 'Check the address, and that the deploy has finished.',
    passes: true,
    signs: [{ status: [404], host: /\.surge\.sh$/, title: /project not found/i }],
  },
  {
    kind: 'absent',
    told: 'is not there: Firebase Hosting has no site or channel at this address',
    next: 'Check the address; a preview channel expires, seven days after its deploy by default.',
    passes: true,
    signs: [{ status: [404], title: /^site not found$/i, text: /firebase/i }],
  },
  {
    kind: 'absent',
    told: 'is not there: Azure Static Web Apps has no environment at this address',
    next: 'Check the address; a preview environment is removed when its pull request is closed.',
    passes: true,
    signs: [{ status: [404], title: /azure static web apps - 404/i }],
  },
  {
    kind: 'absent',
    told: 'is not there: the storage bucket does not exist',
    next: 'Check the address, and that the deploy has created its bucket.',
    passes: true,
    signs: [{ status: [404], text: /<code>nosuchbucket<\/code>/i }],
  },
];

/**
 * What hosts put in front of pages or in their place, the particular before the general. The signs are what hosts are known
 * to send; none of them promises it, so a wall that is not known here still ends as a login page or a bad status.
 */
export const walls: readonly Wall[] = [
  ...vercel,
  ...netlify,
  ...cloudflare,
  ...otherLogins,
  ...tunnels,
  ...platforms,
];
