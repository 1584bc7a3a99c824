import { z } from 'zod';
import type { Subject } from '../../observation/subject.ts';

const OldSubject = z.strictObject({
  id: z.string(),
  label: z.string(),
  parts: z.array(z.string()),
  parent: z.string().optional(),
});
type OldSubject = z.infer<typeof OldSubject>;

const OldSuites = z.looseObject({
  suites: z.array(
    z.looseObject({
      metrics: z.array(z.looseObject({ contrast: z.boolean().optional() })),
      subjects: z.array(OldSubject),
    }),
  ),
});

function endpointOf(name: string): NonNullable<Subject['endpoint']> {
  const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(name) ?? [];
  return method === undefined || path === undefined ? { name } : { name, method, path };
}

/** Of a page the parts were its name and that of the device or viewport, which ended its label: `/pricing on phone`. */
function fieldsOf(
  { id, label, parts: [name = id, variant], parent }: OldSubject,
  variants: 'device' | 'viewport',
): Subject {
  if (parent !== undefined) return { id, scenario: parent, endpoint: endpointOf(name), parent };
  if (variant === undefined && label === name) return { id, scenario: name };
  const end = ` on ${variant ?? ''}`;
  const path = label.endsWith(end) ? label.slice(0, -end.length) : label;
  return { id, page: { name, path }, ...(variant !== undefined && { variant: { [variants]: variant } }) };
}

/**
 * Version 1 named a subject by a label and parts, version 2 by what it is. Only the suite of pictures had metrics of a
 * contrast, and it had viewports.
 */
export function subjectsInFields(old: object): object {
  const read = OldSuites.safeParse(old);
  if (!read.success) return old;
  const suites = read.data.suites.map((suite) => {
    const variants = suite.metrics.some(({ contrast }) => contrast) ? 'viewport' : 'device';
    return { ...suite, subjects: suite.subjects.map((subject) => fieldsOf(subject, variants)) };
  });
  return { ...old, suites };
}
