import { documented, rule, type RuleTexts } from './rule.ts';

/** Scripts that do more than before. */
export const work: RuleTexts = {
  'interaction-slower': rule(
    'The page answers something that its visitors do later than before.',
    'See {place}: do less before the next frame, or put off what need not be seen at once',
    'See what runs on {page} between that input and the next frame',
  ),
  'reflow-grew': documented(
    'https://developer.chrome.com/docs/performance/insights/forced-reflow',
    rule(
      'A script reads sizes or places right after it changed the page, so the layout is computed at once, each time.',
      'In {place}, read sizes before anything is changed, or in the next frame',
      'See where scripts of {page} read sizes right after they changed it',
    ),
  ),
};
