/** An exact text of a package's source, how often it must be there, and what stands there instead. */
export interface Patch {
  readonly find: string;
  readonly times: number;
  readonly put: string;
}

/** Throws when a text is not there exactly as often as it was when the patch was written: the package changed. */
export function applyPatches(file: string, code: string, patches: readonly Patch[]): string {
  return patches.reduce((text, { find, times, put }) => {
    const parts = text.split(find);
    if (parts.length - 1 !== times)
      throw new Error(
        `${file}: expected ${times} × ${JSON.stringify(find)}, ` +
          `found ${parts.length - 1}; look at what changed in the package`,
      );
    return parts.join(put);
  }, code);
}
