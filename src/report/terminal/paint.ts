const colours = { red: 31, green: 32, yellow: 33, blue: 34, grey: 90, bold: 1 } as const;
export type Colour = keyof typeof colours;

/** A text in an ANSI colour. */
export const paint = (colour: Colour, text: string): string =>
  `\u001b[${colours[colour]}m${text}\u001b[${colour === 'bold' ? 22 : 39}m`;
