import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { NewFinding } from '#model/observation/finding.ts';
import { stringify } from '#system/yaml.ts';
import type { Described } from '../described/described.ts';
import { lineOf } from '../described/operations.ts';
import { counted, listed } from './listed.ts';

/** Lines of detail. */
const MOST = 200;

/** Operations of which no edge was made: told by name, since nothing else would say that they were left out. */
export function unmadeFindings(
  { unmade, file, operations }: Described,
  subject: string,
): readonly NewFinding[] {
  if (unmade.length === 0) return [];
  const lines = unmade.map(({ operation }) => lineOf(operation));
  const why = unmade.map(({ operation, why: reason }) => `${lineOf(operation)}: ${reason}`);
  return [
    {
      subject,
      rule: 'explore/not-inferred',
      severity: 'warning',
      message: `${unmade.length} of ${operations} operations of ${file} cannot be made: ${listed(lines)}.`,
      identity: JSON.stringify([subject, 'not-inferred', lines.toSorted()]),
      detail: [...why.slice(0, MOST), ...(why.length > MOST ? [`and ${why.length - MOST} more`] : [])].join(
        '\n',
      ),
    },
  ];
}

/** Schemes that operations ask for and nobody gave anything for: whatever they answer, nobody was let in. */
export function lackingFindings(
  { lacking, file, operations }: Described,
  subject: string,
  source: Pick<NewFinding, 'source'>,
): readonly NewFinding[] {
  return lacking.map(({ scheme, what, operations: asking }) => {
    const lines = asking.map(lineOf);
    return {
      subject,
      rule: 'explore/no-credentials',
      severity: 'warning',
      message:
        `${lines.length} of ${operations} operations of ${file} ask for ${scheme}, ${what}, ` +
        `and nothing under auth stands for it: ${listed(lines)}.`,
      identity: JSON.stringify([subject, 'no-credentials', scheme]),
      detail:
        `Add auth: { ${scheme}: "\${{ secrets.${variableOf(scheme)} }}" } below from, and set ` +
        `${variableOf(scheme)} where the run has its secrets.`,
      ...source,
    };
  });
}

/** `bearerAuth` → `BEARER_AUTH` */
const variableOf = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/\W+/g, '_')
    .toUpperCase();

/** The whole graph as it is written under `with`, to look at, to correct and to keep; headers may let people in. */
export function inferredExhibit({ options, file }: Described, subject: string): NewExhibit {
  const { probes, abstraction, nodes, edges, invariants } = options;
  const plain = JSON.parse(
    JSON.stringify({ probes, abstraction, nodes, edges, invariants }),
    (key, value: unknown) => (isEmpty(value) || key === 'headers' ? undefined : value),
  );
  const text = stringify(plain, { lineWidth: 0, aliasDuplicateObjects: false });
  const head = `# Inferred from ${file}. What is written under \`with\` goes before what stands here, name by name.\n`;
  return { subject, name: 'inferred', mime: 'text/plain', body: new TextEncoder().encode(head + text) };
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What the description gave, in a line. */
export function describedNote(
  { input, file, operations, restless, seed }: Described,
  subject: string,
): { readonly subject: string; readonly text: string } {
  const { edges, probes, abstraction } = input;
  const apart = abstraction.length > 0 ? ` States are told apart by ${listed(abstraction)}.` : '';
  const left = restless.length > 0 ? ` Left out, since it changes by itself: ${listed(restless)}.` : '';
  const made = seed === 0 ? '' : ` Values are made by from: { seed: ${seed} }.`;
  const of = `${counted(operations, 'operation')} of ${file}`;
  const text = `${counted(edges.length, 'edge')} and ${counted(probes.length, 'probe')} of ${of}.`;
  return { subject, text: `${text}${made}${apart}${left}` };
}
