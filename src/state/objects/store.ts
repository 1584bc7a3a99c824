import type { StoredObject } from '#model/contract/object.ts';

/** An object as a listing tells it. */
export interface ListedObject {
  readonly key: string;
  readonly bytes: number;
  /** Another one after any write. */
  readonly stamp: string;
  /** False where a second write in the same second may leave the stamp as it was. */
  readonly fine: boolean;
}

/** What a store of objects can do. Keys are whole. Rejects with the driver's own errors. */
export interface ObjectStore {
  list(prefix: string): Promise<readonly ListedObject[]>;
  /** Undefined where there is none. */
  read(key: string): Promise<StoredObject | undefined>;
  write(key: string, object: StoredObject): Promise<void>;
  /** False, and nothing written, where there is one already. */
  create(key: string, object: StoredObject): Promise<boolean>;
  /** Harmless where there is none. */
  remove(key: string): Promise<void>;
  close(): void;
}

/** Only what has a value. */
export function stated(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** The status that a driver's error tells of its answer. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const metadata: unknown = Reflect.get(error, '$metadata');
  const places: unknown[] = [
    Reflect.get(error, 'statusCode'),
    Reflect.get(error, 'code'),
    typeof metadata === 'object' && metadata !== null ? Reflect.get(metadata, 'httpStatusCode') : undefined,
  ];
  return places.find((status) => typeof status === 'number');
}

/** The work's result, or `instead` where it was answered with one of these statuses. */
export async function unlessAnswered<T, U>(
  statuses: readonly number[],
  instead: U,
  work: () => Promise<T>,
): Promise<T | U> {
  try {
    return await work();
  } catch (error) {
    const status = statusOf(error);
    if (status !== undefined && statuses.includes(status)) return instead;
    throw error;
  }
}
