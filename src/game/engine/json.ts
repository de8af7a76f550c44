import type { Box } from './box.js';
import type { State } from './state.js';

/** A state as plain data. It fits only the box it comes from, unchanged. */
export interface StateJson {
  readonly box: string;
  readonly numbers: readonly number[];
}

export const toJson = (box: Box, state: State): StateJson => ({ box: boxMark(box), numbers: [...state] });

/** The state again; undefined where it is of another box, or of another edition of the game. */
export function fromJson(box: Box, { box: mark, numbers }: StateJson): State | undefined {
  if (mark !== boxMark(box) || numbers.length !== box.layout.size) return undefined;
  return Int32Array.from(numbers);
}

/** Tells one compiled game from another: FNV-1a over all its programs and the shape of its states. */
function boxMark(box: Box): string {
  let hash = 0x811c9dc5;
  const mix = (number: number) => {
    hash = Math.imul(hash ^ number, 0x01000193);
  };
  for (const number of box.code) mix(number);
  for (const number of Object.values(box.layout)) mix(number);
  for (const { id } of [...box.content.dilemmas, ...box.content.roles, ...box.content.scenarios])
    for (const character of id) mix(character.codePointAt(0) ?? 0);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
