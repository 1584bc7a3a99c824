import { Failure } from '#model/problem.ts';
import { clean } from '../../text.ts';

/** What is wrong with an archive that was read back. `what` becomes the code `artifact/<what>`. */
export function archiveFault(what: string, message: string): Failure {
  return new Failure({
    code: `artifact/${what}`,
    owner: 'environment',
    message,
    next:
      'It is not used. If one of your own runs made it, run that one again; otherwise look who may ' +
      'upload artifacts here.',
  });
}

/** `how` completes "The archive is damaged: …". */
export function damagedArchive(how: string): Failure {
  return archiveFault('damaged', `The archive is damaged: ${how}.`);
}

/** An entry's name as it may be shown. */
export function shownName(name: string): string {
  return JSON.stringify(clean(name, 80));
}
