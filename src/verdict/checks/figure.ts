/** One metric of one subject of one suite, by their ids. */
export interface Figure {
  readonly suite: string;
  readonly subject: string;
  readonly metric: string;
}

/** A metric where it is measured. */
export function figureOf(
  {
    suite,
    subject,
  }: { readonly suite: { readonly name: string }; readonly subject: { readonly id: string } },
  metric: { readonly id: string },
): Figure {
  return { suite: suite.name, subject: subject.id, metric: metric.id };
}

/** `web/home/lcp`, without how it was measured: what the priors of live pairs are named by. */
export const figureName = ({ suite, subject, metric }: Figure): string => `${suite}/${subject}/${metric}`;

/** A check's lasting name, `web/home/lcp#max`. A budget for a part of the subject's name makes a check of its own. */
export function checkId(
  figure: Figure,
  type: 'max' | 'min' | 'regress' | 'watch',
  narrowed = figure.subject,
): string {
  const part = narrowed === figure.subject ? '' : `@${narrowed}`;
  return `${figureName(figure)}#${type}${part}`;
}
