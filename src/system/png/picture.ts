/** Opaque pixels: red, green, blue a pixel, rows from the top without padding. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}
