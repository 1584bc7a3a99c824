import { documented, rule, type RuleText, type RuleTexts } from './rule.ts';

const lighthouse = (page: string, text: RuleText): RuleText =>
  documented(`https://developer.chrome.com/docs/${page}`, text);
const insight = (name: string, text: RuleText): RuleText => lighthouse(`performance/insights/${name}`, text);
const audit = (name: string, text: RuleText): RuleText => lighthouse(`lighthouse/performance/${name}/`, text);

/** Files that a page loads. Those with figures of the case are in resources.ts. */
const files: RuleTexts = {
  'resource-changed': rule(
    'A file of the page came, went, grew or shrank, named as it lasts from build to build.',
    'See whether {page} needs {resource} at once, and whether it can be smaller',
  ),
  'render-blocking-insight': insight(
    'render-blocking',
    rule(
      'The browser shows nothing until this file is there: a script without `defer` or `async`, ' +
        'or a stylesheet in the head.',
      'Load {resource} with `defer` or `async`; of a stylesheet put what the first view needs into the page',
    ),
  ),
  'unused-javascript': audit(
    'unused-javascript',
    rule(
      'Code that the page loads and does not run while it loads.',
      'Split off or load later what {page} does not run: {amount} of scripts',
      'Split off or load later the scripts that {page} does not run',
    ),
  ),
  'unused-css-rules': audit(
    'unused-css-rules',
    rule(
      'Styles that the page loads and does not use.',
      'Leave out the styles that {page} does not use: {amount}',
      'Leave out the styles that {page} does not use',
    ),
  ),
  'unminified-javascript': audit(
    'unminified-javascript',
    rule(
      'Scripts as people wrote them are larger than need be.',
      'Minify the scripts of {page} in the build',
    ),
  ),
  'unminified-css': audit(
    'unminified-css',
    rule('Styles as people wrote them are larger than need be.', 'Minify the styles of {page} in the build'),
  ),
  'total-byte-weight': audit(
    'total-byte-weight',
    rule(
      'All that the page transfers.',
      'Send less to {page}: the largest files are listed with this finding',
    ),
  ),
  'duplicated-javascript-insight': insight(
    'duplicated-javascript',
    rule('The same module is in several scripts.', 'Bundle what several scripts of {page} hold into one'),
  ),
  'legacy-javascript-insight': insight(
    'legacy-javascript',
    rule('Code for browsers that nobody uses any more.', 'Build the scripts of {page} for today’s browsers'),
  ),
  'image-delivery-insight': insight(
    'image-delivery',
    rule(
      'Images that could be smaller at the same look.',
      'Compress or resize the images of {page}, or send AVIF or WebP: {amount} less',
      'Compress or resize the images of {page}, or send AVIF or WebP',
    ),
  ),
  'cache-insight': insight(
    'cache',
    rule(
      'Files that are loaded again at each visit.',
      'Send `Cache-Control` with a long age for files with a hash',
    ),
  ),
  'font-display-insight': insight(
    'font-display',
    rule(
      'Text that stays invisible until its font is there.',
      'Write `font-display: swap` in the `@font-face`',
    ),
  ),
  'third-parties-insight': insight(
    'third-parties',
    rule('What other hosts cost the page.', 'Load later, or leave out, what other hosts send to {page}'),
  ),
  'modern-http-insight': insight(
    'modern-http',
    rule('Files sent one after another over HTTP/1.1.', 'Serve the files of {page} over HTTP/2 or HTTP/3'),
  ),
};

/** How files are sent and asked for otherwise than before, and what of it is behind a figure. */
const differences: RuleTexts = {
  'compression-lost': rule(
    'A text that was sent compressed is sent as it is, several times as large.',
    'Compress {resource} again, as the base does',
  ),
  'cache-lost': rule(
    'Files that browsers could keep are loaded again at each visit, or sooner than before.',
    'Send `Cache-Control` for the files of {page} as the base does',
  ),
  'preload-lost': rule(
    'A file that was loaded ahead of its need is found later now.',
    'Put the `<link rel="preload">` back into {page}',
  ),
  'priority-lost': rule(
    'A file is asked for with less urgency than before.',
    'See what made a file of {page} less urgent: its place, `fetchpriority`, `loading`, `defer`',
  ),
  'blocking-added': rule(
    'Nothing is seen until this file is there, which was not so before: nearly all loads of both sides say it.',
    'Load {resource} with `defer` or `async`, or load its styles after the first view of {page}',
  ),
  'blocking-gone': rule(
    'The first paint waited for this file before and does not now, as nearly all loads of both sides say it.',
    'Nothing needs to be done for {resource}',
  ),
  'blocking-grew': rule(
    'A file that blocks the first paint is larger than it was.',
    'Make {resource} as small as it was, or load late what the first view of {page} does not need',
  ),
  'largest-paint-moved': rule(
    'The largest picture or text of the first view is another one than before.',
    'See why another element of {page} is the largest now, and what it waits for',
  ),
  'paint-part-grew': rule(
    'The part of the largest paint that grew most: the server, finding the file, loading it, or showing it.',
    'See what the largest paint of {page} waits for in the part that grew',
  ),
  'script-work': rule(
    'A script keeps the main thread longer than before, as one load saw it.',
    'See what runs longer in the scripts of {page} while it loads',
  ),
  'third-party-new': rule(
    'Another company’s files are loaded that were not.',
    'Ask whether {page} needs what is newly loaded from others, or load it later',
  ),
  'source-grew': rule(
    'A source file makes a script larger, by its source map.',
    'See whether {page} needs what is new in {resource} at once',
  ),
  'shift-grew': rule(
    'An element moves while the page loads, because something above it comes late.',
    'Keep room for what comes late on {page}: `width` and `height` of images, fonts, banners',
  ),
};

/** How a page is built and what its scripts do. */
const work: RuleTexts = {
  'function-grew': rule(
    'A function of the page runs more often than it did; calls are counted, so no machine’s speed is in it.',
    'See {place} and what calls it: it runs more often than on the base at each visit',
    'See in the scripts of {page} what runs more often than on the base',
  ),
  'document-latency-insight': insight(
    'document-latency',
    rule(
      'The page itself comes late: a redirect, a slow answer, or no compression.',
      'Answer {page} sooner: without a redirect, compressed, and with less to do before the first byte',
    ),
  ),
  'lcp-discovery-insight': insight(
    'lcp-discovery',
    rule(
      'The browser learns late of the largest image.',
      'Put the largest image of {page} into its HTML with `fetchpriority="high"` and without `loading="lazy"`',
    ),
  ),
  'lcp-breakdown-insight': insight(
    'lcp-breakdown',
    rule(
      'Which part of the largest paint takes longest.',
      'Shorten the longest part of the largest paint of {page}',
    ),
  ),
  'cls-culprits-insight': insight(
    'cls-culprit',
    rule(
      'What pushes content about while it loads.',
      'Keep room for what comes late on {page}: width and height',
    ),
  ),
  'unsized-images': documented(
    'https://web.dev/articles/optimize-cls',
    rule(
      'Images without a size push the text when they come.',
      'Give the images of {page} `width` and `height`',
    ),
  ),
  'layout-shifts': documented(
    'https://web.dev/articles/optimize-cls',
    rule('Content that moves while it loads.', 'Keep room for what comes late on {page}'),
  ),
  'non-composited-animations': audit(
    'non-composited-animations',
    rule('Animations that the browser must lay out anew.', 'Animate `transform` and `opacity` alone'),
  ),
  'dom-size-insight': insight(
    'dom-size',
    rule(
      'A page of very many elements is slow to lay out.',
      'Show fewer elements of {page} at once: pages, or a virtual list',
    ),
  ),
  'forced-reflow-insight': insight(
    'forced-reflow',
    rule('A script reads sizes right after it changed them.', 'Read all sizes first, then change {page}'),
  ),
  'inp-breakdown-insight': insight(
    'inp-breakdown',
    rule(
      'How long the page takes to react.',
      'Do less in the handlers of {page}, or give the browser its turn in between',
    ),
  ),
  'long-tasks': documented(
    'https://web.dev/articles/optimize-long-tasks',
    rule(
      'Work that keeps the page from reacting for more than 50 ms.',
      'Split the long tasks of {page}, or move them off the main thread',
    ),
  ),
  'mainthread-work-breakdown': audit(
    'mainthread-work-breakdown',
    rule('All the work of the page’s main thread.', 'Do less on the main thread of {page}'),
  ),
  'bootup-time': audit(
    'bootup-time',
    rule('How long scripts take to start.', 'Load fewer scripts at the start of {page}'),
  ),
  'viewport-insight': insight(
    'viewport',
    rule('Without a viewport phones wait for a second tap.', 'Write `<meta name="viewport">` into {page}'),
  ),
  'bf-cache': audit(
    'bf-cache',
    rule(
      'The way back shows the page at once, unless something forbids it.',
      'Remove what keeps {page} from being kept for the way back',
    ),
  ),
  'user-timings': rule('Marks that the page sets itself.', 'See the marks that {page} sets'),
};

export const speed: RuleTexts = { ...files, ...differences, ...work };
