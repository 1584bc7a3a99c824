/** Red, green and blue 0–255, alpha 0–1. */
type Rgba = readonly [number, number, number, number];
type Lab = readonly [number, number, number];

const PATTERN = /rgba?\(\s*([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\s*\)/g;

/** The colours in a computed style, and what is left of it without them. */
export function coloursIn(value: string): { readonly colours: readonly Rgba[]; readonly rest: string } {
  const colours = [...value.matchAll(PATTERN)].map(([, red, green, blue, alpha = '1']): Rgba => [
    Number(red),
    Number(green),
    Number(blue),
    Number(alpha),
  ]);
  return { colours, rest: value.replaceAll(PATTERN, '#') };
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const root = (share: number): number =>
  share > 216 / 24_389 ? Math.cbrt(share) : (share * 24_389) / 27 / 116 + 16 / 116;

/** How much of linear red, green and blue is in X, Y and Z, each as a share of white's, D65. */
const MIX: readonly (readonly [number, number, number])[] = [
  [0.412_456_4 / 0.950_47, 0.357_576_1 / 0.950_47, 0.180_437_5 / 0.950_47],
  [0.212_672_9, 0.715_152_2, 0.072_175],
  [0.019_333_9 / 1.088_83, 0.119_192 / 1.088_83, 0.950_304_1 / 1.088_83],
];

/** CIELAB of an sRGB colour on a ground of one grey, D65. */
function labOn([red, green, blue, alpha]: Rgba, ground: number): Lab {
  const shares = [red, green, blue].map((channel) => linear(channel * alpha + ground * (1 - alpha)));
  const all = MIX.map((mix) => root(mix.reduce((sum, of, at) => sum + of * (shares[at] ?? 0), 0)));
  const [x = 0, y = 0, z = 0] = all;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const power7 = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
const hueOf = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360;

/** The mean of two hues, and the way from one to the other, in degrees; of no colour there is no hue. */
function hues(one: number, other: number, isGrey: boolean): readonly [mean: number, turn: number] {
  if (isGrey) return [one + other, 0];
  const far = Math.abs(one - other) > 180;
  const turn = other - one - (far ? Math.sign(other - one) * 360 : 0);
  const sum = one + other;
  if (!far) return [sum / 2, turn];
  return [(sum < 360 ? sum + 360 : sum - 360) / 2, turn];
}

/** How far apart two colours are to the eye: CIEDE2000 (Sharma, Wu and Dalal, 2005); about 1 is just seen. */
export function deltaE([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const g = 0.5 * (1 - power7((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [red1, red2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(red1, b1), Math.hypot(red2, b2)];
  const [hue, turn] = hues(hueOf(red1, b1), hueOf(red2, b2), c1 * c2 === 0);
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * Math.cos(rad(hue - 30)) +
    0.24 * Math.cos(rad(2 * hue)) +
    0.32 * Math.cos(rad(3 * hue + 6)) -
    0.2 * Math.cos(rad(4 * hue - 63));
  const byLight = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin(rad(turn / 2))) / (1 + 0.015 * chroma * t);
  const turned = -Math.sin(rad(60 * Math.exp(-(((hue - 275) / 25) ** 2)))) * 2 * power7(chroma);
  return Math.sqrt(byLight ** 2 + byChroma ** 2 + byHue ** 2 + turned * byChroma * byHue);
}

/** The same of two sRGB colours, on white or on black, whichever tells them further apart. */
export function apart(one: Rgba, other: Rgba): number {
  return Math.max(...[255, 0].map((ground) => deltaE(labOn(one, ground), labOn(other, ground))));
}
