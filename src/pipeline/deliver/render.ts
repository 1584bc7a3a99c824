import type { Document, Reporter, ShownIn } from '#model/contract/reporter.ts';
import type { Media } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';

/** A report's documents, and those among them that people see elsewhere than in the folder. */
export interface Rendered {
  readonly documents: readonly Document[];
  readonly shown: Readonly<Partial<Record<ShownIn, Document>>>;
}

/** Every reporter's documents. */
export function renderAll(reporters: readonly Reporter[], report: Report, media: Media): Rendered {
  const rendered = reporters.map((reporter) => ({
    shownIn: reporter.shownIn,
    made: reporter.render(report, media),
  }));
  const shown = rendered.flatMap(({ shownIn, made: [document] }) =>
    shownIn && document ? [[shownIn, document] as const] : [],
  );
  return { documents: rendered.flatMap(({ made }) => made), shown: Object.fromEntries(shown) };
}

/** The one document that is seen at a place; undefined where nothing is shown there. */
export function renderFor(
  place: ShownIn,
  reporters: readonly Reporter[],
  report: Report,
  media: Media,
): Document | undefined {
  const there = reporters.filter(({ shownIn }) => shownIn === place);
  return renderAll(there, report, media).shown[place];
}
