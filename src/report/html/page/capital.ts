/** A sentence's capital, where it begins with a word of ours: names in backticks stay as they are. */
export function capital(text: string): string {
  return /^\p{Ll}/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
