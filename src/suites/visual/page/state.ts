/** Ticked, not ticked, and neither. */
export const TICKS = { on: '☑', off: '☐', between: '◪' } as const;

/** In the page: tells what a field holds that is no text of the page; '' of what holds nothing. */
function makeStateOf(ticks: typeof TICKS): (element: Element) => string {
  const tickOf = (field: Element | null): string => {
    if (!(field instanceof HTMLInputElement) || !['checkbox', 'radio'].includes(field.type)) return '';
    if (field.indeterminate) return ticks.between;
    return field.checked ? ticks.on : ticks.off;
  };
  const isSeen = (field: HTMLElement) => {
    const { width, height } = field.getBoundingClientRect();
    return (
      width > 1 && height > 1 && field.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const share = ({ value, max }: HTMLProgressElement | HTMLMeterElement) => `${value} of ${max}`;
  const said = (field: HTMLTextAreaElement) =>
    field.value === field.defaultValue && field.value !== '' ? '' : field.value || field.placeholder;
  const stateOf = (element: Element): string => {
    if (element instanceof HTMLInputElement) return tickOf(element);
    // A box that people see as something else is told at its label.
    if (element instanceof HTMLLabelElement)
      return element.control && isSeen(element.control) ? '' : tickOf(element.control);
    if (element instanceof HTMLSelectElement)
      return [...element.selectedOptions].map(({ text }) => text).join(', ');
    if (element instanceof HTMLTextAreaElement) return said(element);
    const isBar = element instanceof HTMLProgressElement || element instanceof HTMLMeterElement;
    return isBar ? share(element) : '';
  };
  return (element) => stateOf(element).replaceAll(/\s+/g, ' ').slice(0, 200);
}

/** The function that tells it, as an expression for the page. */
export const stateOfSource = `(${makeStateOf})(${JSON.stringify(TICKS)})`;

/** In the page: how far what an element holds is scrolled, left and down, in pixels; '' of what is not. */
export function scrollOf({ scrollLeft, scrollTop }: Element): string {
  return scrollLeft === 0 && scrollTop === 0 ? '' : `${Math.round(scrollLeft)} ${Math.round(scrollTop)}`;
}
