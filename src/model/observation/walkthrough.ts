import { z } from 'zod';
import type { Exhibit } from './exhibit.ts';

/** Steps that one holds at most. */
const MOST_STEPS = 20_000;

/** Names and values. */
const Headers = z.array(z.tuple([z.string(), z.string()]));

/** A request with what came back, without what tells who asked; bodies may be cut. */
const Exchange = z.strictObject({
  /** The method of the request. */
  method: z.string(),
  /** With the query; a whole address where it is not the target's. */
  path: z.string(),
  /** The status of the answer as a number; 0 where none came. */
  status: z.int(),
  /** What was sent and answered, and the command that sends it again; left out where there are too many. */
  told: z
    .strictObject({
      /** Headers that were sent. */
      sent: Headers,
      /** The body that was sent. */
      body: z.string().optional(),
      /** Headers that came back. */
      answered: Headers,
      /** The body that came back. */
      answer: z.string().optional(),
      /** A command line that sends it again. */
      curl: z.string(),
    })
    .optional(),
});

const Step = z.strictObject({
  /** Its name in its branch, with that of its fragment before it. */
  name: z.string(),
  /** Names of the branches that it is in, the outermost first. */
  branch: z.array(z.string()),
  /** The actor who does it. */
  as: z.string().optional(),
  /** What came of it. */
  status: z.enum(['passed', 'failed', 'skipped']),
  /** From the first request to the last answer, without rests, in ms. */
  ms: z.number().optional(),
  /** How often it was tried, where that was more than once. */
  tries: z.int().optional(),
  /** What was expected, as the config says it: `{"status":201}`. */
  expects: z.string().optional(),
  /** Why it failed, or what is known of it. */
  why: z.string().optional(),
  /** More of why: a question and its rows, a difference. */
  detail: z.string().optional(),
  /** Its request and the answer, where it made one. */
  exchange: Exchange.optional(),
});
export type WalkthroughStep = z.infer<typeof Step>;

/** Steps of one way through a journey, every branch of it among them, as they went. */
export const Walkthrough = z.strictObject({
  /** The name of the journey. */
  journey: z.string(),
  /** Checkpoints at which branches begin. */
  branches: z.array(
    z.strictObject({
      /** Names of the branches that it is in, and its own last. */
      branch: z.array(z.string()),
      /** The checkpoint that it begins at. */
      from: z.string(),
    }),
  ),
  /** One a row of data, or one. */
  ways: z.array(
    z.strictObject({
      /** How often it was begun: more than once where it had failed. */
      attempts: z.int().min(1),
      /** What was done, as it went. */
      steps: z.array(Step).max(MOST_STEPS),
    }),
  ),
});
export type Walkthrough = z.infer<typeof Walkthrough>;

const SCHEMA = 'tidemark.walkthrough/1';
const Document = Walkthrough.extend({ schema: z.literal(SCHEMA) });

/** The exhibit that keeps one. */
const EXHIBIT = { name: 'walkthrough', mime: 'application/json' } as const;

export function isWalkthrough({ name, mime }: Pick<Exhibit, 'name' | 'mime'>): boolean {
  return name === EXHIBIT.name && mime === EXHIBIT.mime;
}

/** A walkthrough as the exhibit of its subject. */
export function walkthroughExhibit(walkthrough: Walkthrough): typeof EXHIBIT & { readonly body: Uint8Array } {
  const document: z.infer<typeof Document> = { schema: SCHEMA, ...walkthrough };
  return { ...EXHIBIT, body: new TextEncoder().encode(JSON.stringify(document)) };
}

/** A walkthrough from its exhibit's bytes; undefined for anything else. */
export function readWalkthrough(bytes: Uint8Array): Walkthrough | undefined {
  try {
    const { schema: _schema, ...walkthrough } = Document.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return walkthrough;
  } catch {
    return undefined;
  }
}
