import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Frame } from '../../press/frame.js';
import type { Shop } from '../shop.js';
import type { Book } from './book.js';
import { findText } from './find-text.js';

/** What a reader or printer would mark on finished pages: placed in the chapter it is about, or in the template of the page. */
export const inspectPages = (
  { pages }: Book,
  frames: readonly Frame[],
  { inspect }: Shop,
): readonly Diagnostic[] =>
  inspect === undefined
    ? []
    : pages.flatMap(({ template, place, pieces, flow }, index) => {
        const frame = frames[index];
        if (frame === undefined) return [];
        return inspect.look({ frame, template, isPage: true }).map(({ found, down }): Diagnostic => {
          const inFlow = down !== undefined && down >= flow.y;
          const piece = inFlow ? pieces.find(({ bottom }) => down <= bottom) : undefined;
          return { ...found, place: piece ? findText(piece.chapter, piece.words) : place };
        });
      });
