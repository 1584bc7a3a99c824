import { z } from 'zod';
import { Subject } from './observation/subject.ts';
import { Place } from './problem.ts';

/** One thing a suite can measure once against a base address. Made by the suite's `plan`, pure data. */
export const Task = z.strictObject({
  /** Unique in the plan: `web:home/mobile`. */
  id: z.string(),
  /** The suite's name in the config, and the kind of suite it uses. */
  suite: z.string(),
  uses: z.string(),
  /** All that it can say something about: a scenario and its endpoints, or one page. First the main one. */
  subjects: z.array(Subject).min(1),
  /** Measured runs kept, and runs thrown away before them. */
  runs: z.int().min(1),
  warmup: z.int().min(0),
  /** One run may take this long (ms) before it is ended as a problem of this task. */
  timeLimit: z.number().positive(),
  /** What one run will probably take (ms), for the plan and the bars. */
  estimate: z.number().positive(),
  /** None of its times counts, if it has any: it may be measured while other such tasks are, and no others. */
  untimed: z.literal(true).optional(),
  /** Pages that must show themselves before it makes sense to measure them, with the actor who visits. */
  needs: z.array(z.strictObject({ path: z.string(), as: z.string().optional() })),
  /**
   * Steady requests a second and connections it will send; absent for browsers. `capped`: no more in all than any
   * target may be asked for.
   */
  load: z
    .strictObject({
      rate: z.number().optional(),
      connections: z.int(),
      seconds: z.number().optional(),
      requests: z.number().optional(),
      capped: z.boolean().optional(),
    })
    .optional(),
  /** Where its parts are written, by the suite's own names for them: lines move, and a task stays the same. */
  places: z.record(z.string(), Place).optional(),
  /** What the suite's `measure` needs, resolved. */
  input: z.json(),
});
export type Task = z.infer<typeof Task>;

export const Plan = z.strictObject({ tasks: z.array(Task) });
export type Plan = z.infer<typeof Plan>;
