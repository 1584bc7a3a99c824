import { z } from 'zod';

/**
 * What a number is about: a page on a device, a scenario, an endpoint of it. The fields say what it is; how it reads
 * is made in `report`, and what a budget may call it follows from them (`namesOf`).
 */
export const Subject = z.strictObject({
  /** Lasting and unique in its suite: `home/mobile`, `browse`, `browse/GET /api/products`. */
  id: z.string(),
  /** Name in the config and path on the target: `pricing`, `/pricing`. */
  page: z.strictObject({ name: z.string(), path: z.string() }).optional(),
  /** What it is looked at with; names, as the suite's options have them. */
  variant: z.strictObject({ device: z.string().optional(), viewport: z.string().optional() }).optional(),
  scenario: z.string().optional(),
  /** A request of the scenario. Called `GET /api/products` where the config names none; old records say no more. */
  endpoint: z
    .strictObject({ name: z.string(), method: z.string().optional(), path: z.string().optional() })
    .optional(),
  journey: z.string().optional(),
  /** A step of the journey. */
  step: z.string().optional(),
  /** Id of the subject it is a part of. A budget without a subject applies only where there is none. */
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
