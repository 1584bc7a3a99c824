import type { FigureTexts } from './figure.ts';

/** What journeys through a site measure. */
export const journeys: FigureTexts = {
  'steps-passed': {
    about: 'How many steps of a journey did what they should; what comes after one that did not is not made.',
    measured: 'Every step of every branch, and of every row of data, counted once',
    todo: ['See the first step of the journey that failed: those after it were not made'],
  },
  duration: {
    about: 'How long the answers of a journey, or of one step of it, take together, without rests between.',
    measured:
      'From each request to its last byte, all asks of a step that is asked until it is done together',
    todo: [
      'Send the request of {step} by itself and see what its handler began to wait for',
      'See which step of the journey became slower: {before} became {now}',
      'See which step of the journey takes longest',
    ],
  },
};
