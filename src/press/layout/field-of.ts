import type { Element } from '../template/element.js';

/** The first field of the data that an element shows. */
export const fieldOf = ({ content }: Element): string | undefined =>
  content.find(({ field }) => field !== undefined)?.field;
