import { documented, rule, type RuleText, type RuleTexts } from './rule.ts';

const chrome = (page: string, text: RuleText): RuleText =>
  documented(`https://developer.chrome.com/docs/${page}/`, text);
const lighthouse = (page: string, text: RuleText): RuleText => chrome(`lighthouse/${page}`, text);

/** Safety, and what browsers expect. */
const practices: RuleTexts = {
  'is-on-https': lighthouse(
    'pwa/is-on-https',
    rule(
      'All of a page belongs behind HTTPS.',
      'Load {resource} over HTTPS',
      'Serve all of {page} over HTTPS',
    ),
  ),
  'redirects-http': lighthouse(
    'pwa/redirects-http',
    rule('Whoever comes by HTTP is led to HTTPS.', 'Redirect HTTP to HTTPS'),
  ),
  'geolocation-on-start': lighthouse(
    'best-practices/geolocation-on-start',
    rule('Nobody says yes to a question without a reason.', 'Ask for the place on {page} only after a click'),
  ),
  'notification-on-start': lighthouse(
    'best-practices/notification-on-start',
    rule(
      'Nobody says yes to a question without a reason.',
      'Ask for notifications on {page} only after a click',
    ),
  ),
  'csp-xss': lighthouse(
    'best-practices/csp-xss',
    rule(
      'A content security policy stops foreign scripts.',
      'Send a `Content-Security-Policy` with nonces or hashes',
    ),
  ),
  'has-hsts': lighthouse(
    'best-practices/has-hsts',
    rule('Browsers that are told so never come by HTTP again.', 'Send `Strict-Transport-Security`'),
  ),
  'origin-isolation': documented(
    'https://web.dev/articles/why-coop-coep',
    rule(
      'A page apart from those that open it is harder to attack.',
      'Send `Cross-Origin-Opener-Policy: same-origin`',
    ),
  ),
  'clickjacking-mitigation': lighthouse(
    'best-practices/clickjacking-mitigation',
    rule(
      'A page inside a stranger’s frame can be clicked unseen.',
      'Send `frame-ancestors` in the policy, or `X-Frame-Options`',
    ),
  ),
  'trusted-types-xss': lighthouse(
    'best-practices/trusted-types-xss',
    rule(
      'Text that becomes markup is how scripts are smuggled in.',
      'Send `require-trusted-types-for` in the policy',
    ),
  ),
  'paste-preventing-inputs': lighthouse(
    'best-practices/paste-preventing-inputs',
    rule(
      'Who may not paste cannot use a password manager.',
      'Let people paste into {element}',
      'Let people paste into the fields of {page}',
    ),
  ),
  'image-aspect-ratio': lighthouse(
    'best-practices/image-aspect-ratio',
    rule(
      'An image in another shape than its own looks squeezed.',
      'Show {element} in its own shape, or crop it with `object-fit`',
    ),
  ),
  'image-size-responsive': documented(
    'https://web.dev/articles/serve-responsive-images',
    rule(
      'An image smaller than it is shown is blurred.',
      'Send {element} in the size that it is shown in: `srcset`',
    ),
  ),
  doctype: lighthouse(
    'best-practices/doctype',
    rule('Without a doctype browsers imitate those of the nineties.', 'Begin {page} with `<!doctype html>`'),
  ),
  charset: lighthouse(
    'best-practices/charset',
    rule(
      'Without an encoding letters come out wrong.',
      'Write `<meta charset="utf-8">` at the top of {page}',
    ),
  ),
  baseline: rule(
    'Features that not all browsers have yet.',
    'See which features of {page} not all browsers have',
  ),
  'js-libraries': rule('Libraries that the page uses.', 'See whether the libraries of {page} are up to date'),
  'third-party-cookies': rule(
    'Cookies of other hosts, which browsers keep less and less.',
    'See whether {page} works without the cookies of {resource}',
    'See whether {page} works without cookies of other hosts',
  ),
  'valid-source-maps': chrome(
    'devtools/javascript/source-maps',
    rule(
      'Source maps lead from a built script to what people wrote.',
      'Publish a source map with each large script',
    ),
  ),
  'inspector-issues': rule(
    'What Chrome’s panel Issues lists.',
    'Open {page} in Chrome and read the panel Issues: blocked cookies, policies, mixed content',
  ),
};

/** What search engines read. */
const search: RuleTexts = {
  'is-crawlable': lighthouse(
    'seo/is-crawlable',
    rule(
      'A page that asks robots to stay away is not found.',
      'Take `noindex` off {page} where it is published',
    ),
  ),
  'robots-txt': lighthouse(
    'seo/invalid-robots-txt',
    rule('A robots.txt that cannot be read is ignored.', 'Correct `robots.txt`'),
  ),
  'meta-description': lighthouse(
    'seo/meta-description',
    rule('The lines that a search result shows.', 'Describe {page} in `<meta name="description">`'),
  ),
  'http-status-code': lighthouse(
    'seo/http-status-code',
    rule('A page that answers with an error is not found.', 'Answer {page} with status 200'),
  ),
  'crawlable-anchors': rule(
    'Search engines follow links, not scripts.',
    'Give {element} an `href`',
    'Give the links of {page} an `href`',
  ),
  hreflang: lighthouse(
    'seo/hreflang',
    rule('Which page is for which language.', 'Correct `hreflang` on {page}'),
  ),
  canonical: lighthouse(
    'seo/canonical',
    rule('Which of several addresses of a page counts.', 'Correct `<link rel="canonical">` on {page}'),
  ),
  'structured-data': lighthouse(
    'seo/structured-data',
    rule('Facts for search engines.', 'Check the structured data of {page}'),
  ),
};

export const practicesAndSearch: RuleTexts = { ...practices, ...search };
