import type { AccessGate } from './gate-signs.ts';

/** What hosts show where nothing is deployed, or where it does not run. */
export const missingDeploys: readonly AccessGate[] = [
  {
    kind: 'absent',
    predicate: 'is not there: Vercel has no deployment at this address',
    next:
      'Check the address; a preview is removed with its branch or by the retention policy. Deploy ' +
      'the commit again.',
    temporary: true,
    signs: [{ header: ['x-vercel-error', /^DEPLOYMENT_(?:NOT_FOUND|DELETED|NOT_READY|BLOCKED)/] }],
  },
  {
    kind: 'broken',
    predicate: 'is switched off: Vercel paused or disabled this deployment',
    next: "Look at the project in Vercel's dashboard: spending limits and unpaid bills pause it.",
    signs: [{ header: ['x-vercel-error', /^DEPLOYMENT_(?:PAUSED|DISABLED)/] }],
  },
  {
    kind: 'absent',
    predicate: 'is not there: Netlify has no site or deploy at this address',
    next: 'Check the address; a deploy preview appears once its build is published.',
    temporary: true,
    signs: [{ status: [404], header: ['server', /^netlify/i], title: /^not found - request id/i }],
  },
  {
    kind: 'absent',
    predicate: 'is not there: Cloudflare Pages has nothing at this address yet',
    next: 'Check the address; a deploy appears once its build is published.',
    temporary: true,
    signs: [
      {
        host: /\.(?:pages|workers)\.dev$/,
        status: [404, 522, 530],
        title: /nothing is here yet|there is nothing here yet/i,
      },
    ],
  },
  {
    kind: 'broken',
    predicate: 'is an ngrok tunnel whose other end is not there',
    next: 'Start the agent and the server behind it, and keep both running until the measurement is over.',
    temporary: true,
    signs: [{ header: ['ngrok-error-code', /ERR_NGROK_(?:3200|3004|8012)/] }],
  },
  {
    kind: 'broken',
    predicate: 'is asleep or suspended at Render',
    next:
      'A free service needs about a minute to wake: raise the input `wait`; a suspended one is ' +
      'resumed in the dashboard.',
    temporary: true,
    signs: [
      { header: ['x-render-routing', /hibernate|suspend|paid-error|deploy-error/] },
      { host: /\.onrender\.com$/, status: [502, 503], text: /service (?:is )?(?:waking up|suspended)/i },
    ],
  },
  {
    kind: 'absent',
    predicate: 'is not there: Render has no service at this address',
    next: 'Check the address; a preview is removed when its pull request is closed.',
    temporary: true,
    signs: [{ status: [404], header: ['x-render-routing', /no-server/] }],
  },
  {
    kind: 'absent',
    predicate: 'is not there: Heroku has no such app',
    next: 'Check the address; a review app is removed when its pull request is closed.',
    temporary: true,
    signs: [{ status: [404], text: /herokucdn\.com\/error-pages\/no-such-app/i }],
  },
  {
    kind: 'broken',
    predicate: 'does not run: Heroku shows its application error page',
    next: 'Look at the log (heroku logs --tail); the app crashed or did not boot in time.',
    temporary: true,
    signs: [{ status: [500, 502, 503, 504], text: /herokucdn\.com\/error-pages\/application-error/i }],
  },
  {
    kind: 'absent',
    predicate: 'is not there: Railway has no application at this address',
    next: 'Check the address, and that the service has a domain and a finished deploy.',
    temporary: true,
    signs: [{ status: [404], header: ['x-railway-fallback', /true/i] }],
  },
  {
    kind: 'absent',
    predicate: 'is not there: GitHub Pages has no site at this address',
    next: 'Check the address, and that the deployment of Pages has finished.',
    temporary: true,
    signs: [
      { status: [404], header: ['server', /^github\.com/i], text: /there isn't a github pages site here/i },
    ],
  },
  {
    kind: 'absent',
    predicate: 'is not there: Surge has no project at this address',
    next: 'Check the address, and that the deploy has finished.',
    temporary: true,
    signs: [{ status: [404], host: /\.surge\.sh$/, title: /project not found/i }],
  },
  {
    kind: 'absent',
    predicate: 'is not there: Firebase Hosting has no site or channel at this address',
    next: 'Check the address; a preview channel expires, seven days after its deploy by default.',
    temporary: true,
    signs: [{ status: [404], title: /^site not found$/i, text: /firebase/i }],
  },
  {
    kind: 'absent',
    predicate: 'is not there: Azure Static Web Apps has no environment at this address',
    next: 'Check the address; a preview environment is removed when its pull request is closed.',
    temporary: true,
    signs: [{ status: [404], title: /azure static web apps - 404/i }],
  },
  {
    kind: 'absent',
    predicate: 'is not there: the storage bucket does not exist',
    next: 'Check the address, and that the deploy has created its bucket.',
    temporary: true,
    signs: [{ status: [404], text: /<code>nosuchbucket<\/code>/i }],
  },
];
