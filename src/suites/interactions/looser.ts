import { goneFrom, looserValue, type LooserOption } from '#model/record/loosening.ts';
import { stepOf, wordsOf, type Options } from './options.ts';

/** The steps of each page in words, `home: click on #buy`. */
const stepsOf = ({ pages }: Options): readonly string[] =>
  Object.entries(pages).flatMap(([page, steps]) =>
    steps
      .map(stepOf)
      .filter(({ does }) => does !== 'wait')
      .map((step) => `${page}: ${wordsOf(step)}`),
  );

/** What later options of this suite no longer do or look at, or less often. */
export function looser(before: Options, now: Options): readonly LooserOption[] {
  return [
    ...goneFrom('pages', stepsOf(before), stepsOf(now)),
    ...goneFrom('devices', before.devices, now.devices),
    ...looserValue('runs', [before.runs, now.runs], (was, is) => is < was),
  ];
}
