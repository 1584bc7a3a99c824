/** What a fault is called, by the second part of its rule. Rules of accessibility are axe's and Lighthouse's. */
const names: Readonly<Record<string, string>> = {
  expectation: 'Failing step',
  contract: 'Not as described',
  capture: 'Nothing to go on with',
  'no-answer': 'No answer',
  'target-down': 'Target down',
  'time-limit': 'Out of time',
  replay: 'No way back',
  code: 'Failing code',
  browser: 'Fails in the browser',
  invariant: 'Broken rule',
  race: 'Race',
  'edge-answer': 'Unexpected answer',
  'probe-answer': 'Probe fails',
  'unsafe-edge': 'Reading changes something',
  'transition-lost': 'Transition lost',
  'broken-image': 'Broken picture',
  'failed-request': 'Failed request',
  'console-error': 'Console error',
  'page-error': 'Uncaught error',
  'overflow-x': 'Too wide',
  'new-host': 'New host',
  'element-added': 'New on the page',
  'element-removed': 'Gone from the page',
  'element-moved': 'Looks different',
  'element-changed': 'Looks different',
  'page-width': 'Another width',
  'pixels-changed': 'Looks different',
  'button-name': 'Button without a name',
  'color-contrast': 'Too little contrast',
  'document-title': 'Page without a title',
  'duplicate-id-aria': 'Id used twice',
  'frame-title': 'Frame without a title',
  'heading-order': 'Heading out of order',
  'html-has-lang': 'Page without a language',
  'image-alt': 'Picture without a text',
  'input-image-alt': 'Picture without a text',
  label: 'Field without a name',
  'link-name': 'Link without a name',
  'render-blocking-insight': 'In the way of the first paint',
  'select-name': 'Field without a name',
};

/** `axe/label` is `label`. */
export const faultOf = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

/** What a fault of a rule is called: our own words. */
export function faultName(rule: string): string {
  return names[faultOf(rule)] ?? (rule.startsWith('axe/') ? 'Hard to use' : 'New fault');
}
