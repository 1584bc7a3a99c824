import type { Facts } from '#model/observation/finding.ts';
import { clean } from '#system/text.ts';

/** What screen readers call a role, where they do not call it by its name. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['textbox', 'edit text'],
  ['searchbox', 'search field'],
  ['combobox', 'combo box'],
  ['listbox', 'list box'],
  ['spinbutton', 'number field'],
  ['checkbox', 'check box'],
  ['radio', 'radio button'],
  ['img', 'image'],
  ['menuitem', 'menu item'],
  ['menuitemcheckbox', 'menu item'],
  ['menuitemradio', 'menu item'],
  ['progressbar', 'progress bar'],
  ['none', ''],
  ['presentation', ''],
  ['generic', ''],
]);

/** Whether facts tell how an element is read aloud. */
export const isReadAloud = (facts: Facts | undefined): facts is { name: string; role: string } =>
  typeof facts?.['name'] === 'string' && typeof facts['role'] === 'string';

/** About what a screen reader says: `“E-mail address, edit text”`; `nothing` where it passes over the element. */
export function readAloud({ name, role }: { readonly name: string; readonly role: string }): string {
  const said = [clean(name, 120), clean(WORDS.get(role) ?? role, 40)]
    .filter((word) => word !== '')
    .join(', ');
  return said === '' ? 'nothing' : `“${said}”`;
}
