import { z } from 'zod';

/** Name of the suite, as the config has it: `web`. */
export const SuiteName = z.string();

/** Id of the subject, unique in its suite: `home/mobile`, `browse/GET /api/products`. */
export const SubjectId = z.string();

/**
 * What a number is about: a page on a device, a scenario, an endpoint of it. The fields say what it is; how it reads
 * is made in `report`, and what a budget may call it follows from them (`namesOf`).
 */
export const Subject = z.strictObject({
  id: SubjectId,
  /** The page that it is or belongs to. */
  page: z
    .strictObject({
      /** Name of the page in the config: `pricing`. */
      name: z.string(),
      /** Path of the page on the target: `/pricing`. */
      path: z.string(),
    })
    .optional(),
  /** What the page is looked at with; absent where that makes no difference. */
  variant: z
    .strictObject({
      /** Name of the device, as the suite's options have it: `mobile`. */
      device: z.string().optional(),
      /** Name of the viewport, as the suite's options have it: `phone`. */
      viewport: z.string().optional(),
    })
    .optional(),
  /** Name of the load scenario that it is or belongs to: `browse`. */
  scenario: z.string().optional(),
  /** A request of the scenario. */
  endpoint: z
    .strictObject({
      /** Name in the config, else method and path: `GET /api/products`. */
      name: z.string(),
      /** Method of the request; absent in old records. */
      method: z.string().optional(),
      /** Path of the request on the target; absent in old records. */
      path: z.string().optional(),
    })
    .optional(),
  /** Name of the journey through several pages that it is or belongs to. */
  journey: z.string().optional(),
  /** Name of the step of the journey. */
  step: z.string().optional(),
  /** Id of the subject that it is a part of. A budget without a subject applies only where there is none. */
  parent: z.string().optional(),
});
export type Subject = z.infer<typeof Subject>;

/** Names of what it is looked at with: `['mobile']`. */
export function variantsOf({ variant }: Pick<Subject, 'variant'>): readonly string[] {
  return [variant?.device, variant?.viewport].filter((name) => name !== undefined);
}

/**
 * Names a budget key may use for a subject besides its id, its own first: `['home', 'mobile']`. A part answers to no
 * name of the whole.
 */
export function namesOf(subject: Subject): readonly string[] {
  const { page, scenario, endpoint, journey, step } = subject;
  const own = step ?? endpoint?.name ?? journey ?? scenario ?? page?.name;
  return own === undefined ? variantsOf(subject) : [own, ...variantsOf(subject)];
}
