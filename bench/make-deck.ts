/** One card of the measured deck; `cat` counts from 0. */
export interface BenchCard {
  readonly id: string;
  readonly cat: number;
  readonly title: string;
  readonly sub: string;
  readonly body: string;
  readonly options: readonly { readonly text: string; readonly fx: string }[];
}

const WORDS =
  'harbour council winter bridge market village ferry garden school library neighbour budget election meeting kitchen answer question promise letter morning evening shelter signal anchor current delta island channel meadow orchard workshop ledger minute chapter window corner lantern timber copper granite meander thicket hollow summit valley between before after because although while where every many some another asks offers builds repairs plants carries shares lends borrows measures listens answers waits returns opens closes begins'.split(
    ' ',
  );

/** Words of a card's text and of each of its options. */
const LENGTHS = { usual: [60, 25], short: [6, 2] } as const;

/** A seeded deck of the usual size, a 60-word text and two options of 25 words a card, or of short cards. */
export function makeDeck(count: number, size: keyof typeof LENGTHS = 'usual'): readonly BenchCard[] {
  const [inText, inOption] = LENGTHS[size];
  let state = 20_260_101;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
  const sentence = (length: number): string => {
    const words = Array.from({ length }, () => WORDS[below(WORDS.length)]).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `C${String(index + 1).padStart(5, '0')}`,
    cat: below(5),
    title: sentence(3).slice(0, -1),
    sub: sentence(3),
    body: sentence(inText),
    options: ['A', 'B'].map((letter) => ({
      text: `${letter}) ${sentence(inOption)}`,
      fx: `Gold +${below(9)}  Army −${below(9)}  People +${below(9)}`,
    })),
  }));
}
