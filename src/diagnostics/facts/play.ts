/** What keeps a game from being played by the engine. */
export interface PlayFacts {
  /** The game is of another sort: it has no cards of these kinds. */
  'play/other-game': { missing: readonly string[] };
  /** A card that stands for a word of the rules. */
  'play/missing-card': { kind: string; id: string };
  /** Fewer cards than a game takes; `what` is a kind with a stage or a family, or a rule. */
  'play/too-few': { what: string; found: number; needed: number };
  /** Every option of a dilemma has a price. */
  'play/no-free-option': Record<never, never>;
}
