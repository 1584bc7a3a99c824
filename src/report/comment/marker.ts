import type { Report } from '#model/report.ts';

const plain = (text: string, longest: number): string => text.replace(/[^A-Za-z0-9._-]/g, '-').replace(/-{2,}/g, '-').slice(0, longest);

/** How a sticky comment of a config begins; found again by it. */
function markerStart(key: string): string {
  return `<!-- tidemark:${plain(key, 60)} `;
}

/** `<!-- tidemark:web run=214.1 sha=abcdef012345 -->`: an HTML comment nobody sees. */
export function marker(report: Report): string {
  const sha = report.run.commit ? ` sha=${plain(report.run.commit.sha, 12)}` : '';
  return `${markerStart(report.key)}run=${plain(report.run.id, 60)}${sha} -->`;
}
