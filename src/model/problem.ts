import { z } from 'zod';

/** A place in a file that a person wrote. */
export const Place = z.strictObject({
  /** Path of the file, from the folder where the run was started. */
  file: z.string(),
  /** Number of the line, from 1. */
  line: z.int().min(1),
  /** Number of the character in the line, from 1. */
  column: z.int().min(1),
  /** Text of that line, where it may be shown. */
  excerpt: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

/** Who can mend a problem. It decides the exit code: `config` 2, `environment` and `target` 3, `tidemark` 4. */
export const Owner = z.enum(['config', 'environment', 'target', 'tidemark']);
export type Owner = z.infer<typeof Owner>;

/** Why we could not do our work: one sentence of what happened, one of what to do next. */
export const Problem = z.strictObject({
  /** Lasting name, `room/what-happened`, e.g. `config/unknown-key`. */
  code: z.string(),
  owner: Owner,
  /** What happened, in one sentence. */
  message: z.string(),
  /** What to do next, in one sentence. */
  next: z.string(),
  /** Where it stands in a file, if it does. */
  place: Place.optional(),
  /** Name of the suite that it kept from being measured, if it kept one alone. */
  suite: z.string().optional(),
  /** Id of the subject that it kept from being measured, if it kept one alone. */
  subject: z.string().optional(),
  /** `possible`: a head is not to blame where its base fails alike; `base-fails-too`: it does, so that this warns. */
  excuse: z.enum(['possible', 'base-fails-too']).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The one error our code throws on purpose: it carries every problem known at that moment. */
export class Failure extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    super(problems.map((one) => one.message).join('\n'));
    this.name = 'Failure';
    this.problems = problems;
  }
}

/** What a thrown thing means: a Failure keeps its problems, everything else is our own bug. */
export function problemsOf(thrown: unknown): readonly Problem[] {
  if (thrown instanceof Failure) return thrown.problems;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return [
    {
      code: 'tidemark/bug',
      owner: 'tidemark',
      message: `Tidemark itself failed: ${message}`,
      next: 'Please report it with the command, tidemark.yml and this message; TIDEMARK_DEBUG=1 prints the stack.',
    },
  ];
}
