import type { Reporter } from '#model/reporter.ts';
import { viewOf } from '../view/view.ts';

/** One self-contained page. */
export const html: Reporter = {
  id: 'html',
  files: ['report.html'],
  render: (report) => [{ name: 'report.html', mime: 'text/html', text: `<!doctype html><title>Tidemark: ${viewOf(report).headline}</title>` }],
};
