/**
 * What an attribute takes. `length` mm or a spacing token; `lengths` one to four of them; `extent` a length, a percentage or
 * `auto`; `number`; `integer`; `flag` yes/no; `color`, `colors`, `paint` (a colour or a gradient), `icon`, `style`
 * and `chip` name tokens of the theme; `path` SVG path data; `points` `x,y x,y …`; `edges` `all` or a list of sides;
 * `columns` widths in mm and shares as `2*`; `percents` numbers; `file` an image in the game folder; `card` a card's
 * id; `text` anything; an array lists the words allowed.
 */
export type ValueKind =
  | 'length'
  | 'lengths'
  | 'extent'
  | 'number'
  | 'integer'
  | 'flag'
  | 'color'
  | 'colors'
  | 'paint'
  | 'icon'
  | 'style'
  | 'chip'
  | 'path'
  | 'points'
  | 'edges'
  | 'columns'
  | 'percents'
  | 'file'
  | 'card'
  | 'text'
  | readonly string[];

export type Attributes = Readonly<Record<string, ValueKind>>;

export interface ElementRule {
  /** `elements` holds other elements, `inline` holds text with **bold**, *italic* and {icon}, `none` is empty. */
  readonly holds: 'elements' | 'inline' | 'none';
  readonly attributes: Attributes;
  readonly required?: readonly string[];
  /** The only elements it may stand in; where absent, any that holds elements, but not the top of a template. */
  readonly within?: readonly string[];
  /** The only elements it may hold. */
  readonly only?: readonly string[];
}
