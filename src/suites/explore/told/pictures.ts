import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { Diagram } from './diagram.ts';
import { mermaidOf } from './mermaid.ts';
import { svgOf } from './svg.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A diagram for whoever has no report: as a picture, and as text that other tools draw. */
export const picturesOf = (diagram: Diagram): readonly Omit<NewExhibit, 'subject'>[] => [
  { name: 'state-diagram', mime: 'image/svg+xml', body: bytes(svgOf(diagram)) },
  { name: 'state-diagram-mermaid', mime: 'text/plain', body: bytes(mermaidOf(diagram)) },
];
