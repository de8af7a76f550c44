/** What a game asks of `cocreator check`, from `checks:` in its `game.yaml`. */
export interface Checks {
  /** Rule or area of rules → how grave it is, in the order in which they are written. */
  readonly severities: ReadonlyMap<string, 'off' | 'warning' | 'error'>;
  readonly limits: Limits;
}

/** Where a rule that measures something begins to warn. */
export interface Limits {
  /** Words. */
  readonly sentenceWords: number;
  /** LIX: 40 is a newspaper, 50 an official letter. */
  readonly lix: number;
  /** Sum of the four inks in percent. */
  readonly ink: number;
  readonly textPt: number;
  readonly linePt: number;
  /** Millimetres from the cut. */
  readonly safeZone: number;
  readonly dpi: number;
  /** Dots per inch of a picture beyond which more are wasted. */
  readonly mostDpi: number;
  /** WCAG contrast of text. */
  readonly contrast: number;
  /** WCAG contrast of running text. */
  readonly bodyContrast: number;
  /** CIEDE2000 between colours that tell cards apart. */
  readonly colorDifference: number;
}
