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
  /** A number that something waits for, and the end that what it counts never passes. */
  'play/out-of-reach': { rule: string; value: number; side: 'most' | 'least'; end: number; of: string };
  /** An entry for a step, level or stage that there is not. */
  'play/no-such-space': { rule: string; space: string; of: string; known: readonly string[] };
  /** A marker that begins beyond the end of its track. */
  'play/off-track': { what: string; value: number; min: number; max: number };
  /** Dilemmas of a stage that no deck of the rules is made of. */
  'play/never-drawn': { stage: string; number: number; cards: number };
}
