import { subjectsInFields } from './subjects-in-fields.ts';

/** Older schema of a run record → the next one, and what turns a record of the one into the other. */
const steps: Readonly<Record<string, { readonly next: string; readonly change: (old: object) => object }>> = {
  'tidemark.run/1': { next: 'tidemark.run/2', change: subjectsInFields },
};

/** The schema a document names; undefined where it names none. */
export function schemaOf(document: unknown): string | undefined {
  const schema =
    typeof document === 'object' && document !== null && 'schema' in document ? document.schema : undefined;
  return typeof schema === 'string' ? schema : undefined;
}

/** A run record of any released version as the newest has it, unchecked; what is of no known version stays as it is. */
export function migrate(document: unknown): unknown {
  const step = steps[schemaOf(document) ?? ''];
  if (!step || typeof document !== 'object' || document === null) return document;
  return migrate({ ...step.change(document), schema: step.next });
}
