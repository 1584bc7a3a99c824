// A small extract of what the Public Suffix List calls private domains, in our own words: where previews and demos live.

/** Domains whose direct subdomains belong to whoever asked first. */
export const SHARED: ReadonlySet<string> = new Set([
  'vercel.app', 'vercel.dev', 'now.sh', 'netlify.app', 'netlify.com', 'pages.dev', 'workers.dev', 'trycloudflare.com', 'github.io', 'githubpreview.dev',
  'gitlab.io', 'bitbucket.io', 'herokuapp.com', 'onrender.com', 'fly.dev', 'web.app', 'firebaseapp.com', 'azurewebsites.net', 'surge.sh', 'deno.dev',
  'deno.net', 'glitch.me', 'replit.app', 'repl.co', 'stackblitz.io', 'webcontainer.io', 'csb.app', 'edgeone.app', 'kinsta.app', 'kinsta.page', 'koyeb.app', 'northflank.app', 'platform.sh',
  'platformsh.site', 'pantheonsite.io', 'wpengine.com', 'myshopify.com', 'webflow.io', 'framer.app', 'framer.website', 'wixsite.com', 'lovable.app', 'bolt.host',
  'tiiny.site', 'loca.lt', 'localhost.run', 'serveo.net', 'nip.io', 'sslip.io', 'duckdns.org', 'fastly.net', 'edgecompute.app', 'b-cdn.net', 'digitaloceanspaces.com',
]);

/** Domains in which names of any depth belong to anybody: a region or a service stands between. */
export const SHARED_AT_ANY_DEPTH: readonly string[] = [
  'amazonaws.com', 'cloudfront.net', 'amplifyapp.com', 'awsapprunner.com', 'elasticbeanstalk.com', 'on.aws', 'azure.com', 'azurestaticapps.net', 'azurecontainerapps.io',
  'azurefd.net', 'azureedge.net', 'windows.net', 'run.app', 'appspot.com', 'hosted.app', 'googleapis.com', 'cloudfunctions.net', 'ondigitalocean.app', 'railway.app',
  'ngrok.io', 'ngrok.app', 'ngrok.dev', 'ngrok-free.app', 'ngrok-free.dev', 'githubusercontent.com', 'github.dev', 'gitpod.io', 'replit.dev',
];

/** Registries' own second level, `co.uk` and its kin: anybody can register below it. */
export const REGISTRY = /^(ac|co|com|edu|gob|gov|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;
