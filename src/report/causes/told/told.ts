import type { CauseKind } from '#model/record/cause.ts';
import type { Matter, Told } from '../matter.ts';
import { broken } from './broken.ts';
import { errors } from './errors.ts';
import { looks } from './looks.ts';
import { other } from './other.ts';
import { resource } from './resource.ts';
import { slow } from './slow.ts';
import { unmeasured } from './unmeasured.ts';

/** How each kind of cause is told; **a new kind is an entry here**. */
const tellers: Readonly<Record<CauseKind, (matter: Matter, where: string) => Told>> = {
  unmeasured,
  errors,
  slow,
  resource,
  broken,
  looks,
  other,
};

/** A cause in words; `where` is where it shows. */
export const toldOf = (matter: Matter, where: string): Told => tellers[matter.cause.kind](matter, where);
