import { Failure, type Place } from '#model/problem.ts';

/** A description that says nothing of what is asked; `next` is what a person can do. */
export class DescriptionMistake extends Error {
  readonly next: string;

  constructor(message: string, next: string) {
    super(message);
    this.next = next;
  }
}

/** The same as a mistake of the config, on the line that names the description. */
export function placedMistake({ message, next }: DescriptionMistake, place: Place | undefined): Failure {
  return new Failure({
    code: 'config/openapi',
    owner: 'config',
    message,
    next,
    ...(place && { place }),
  });
}
