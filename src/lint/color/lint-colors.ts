import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { inside } from '../../project/finding.js';
import type { Card, Kind, Locate, Project } from '../../project/project.js';
import { leastDifference } from './color-vision.js';

/** Colours that no press can carry, and colours that tell cards apart but look alike. */
export const lintColors = (project: Project, locate: Locate): readonly Diagnostic[] => [
  ...tooMuchInk(project, locate),
  ...[...project.kinds.values()].flatMap((kind) => closeColors(kind, project, locate)),
];

function tooMuchInk({ theme, checks }: Project, locate: Locate): readonly Diagnostic[] {
  const most = checks.limits.ink;
  return [...theme.colors].flatMap(([color, { cmyk }]) => {
    const percent = cmyk.reduce((sum, ink) => sum + ink, 0);
    if (percent <= most) return [];
    const place = locate({ file: theme.file, path: ['colors', color, 'cmyk'] });
    return [problem('print/too-much-ink', { color, percent, most }, { severity: 'warning', place })];
  });
}

/**
 * Cards whose kind has colours are told apart by them: of any two, at least one colour must look different to everybody.
 * Where none does, the pair that comes closest to it is reported.
 */
function closeColors(kind: Kind, { decks, theme, checks }: Project, locate: Locate): readonly Diagnostic[] {
  const least = checks.limits.colorDifference;
  const cards = decks.filter((deck) => deck.kind === kind.id).flatMap((deck) => deck.cards);
  const fields = [...kind.fields].flatMap(([field, { type }]) => (type === 'color' ? [field] : []));
  if (cards.length > MOST_GROUPS) return [];
  return pairsOf(cards).flatMap(([first, second]) => {
    const seen = fields.flatMap((field) => {
      const [color, other] = [String(second.values[field]), String(first.values[field])];
      const [a, b] = [theme.colors.get(color), theme.colors.get(other)];
      // The same colour on purpose is not a mistake of the eye.
      if (a === undefined || b === undefined || color === other) return [];
      return [{ field, color, other, ...leastDifference(a.rgb, b.rgb) }];
    });
    const best = seen.toSorted((a, b) => b.difference - a.difference)[0];
    if (best === undefined || best.difference >= least) return [];
    const place = locate(inside(second.origin, best.field));
    const extras = { severity: 'warning', place, card: second.label } as const;
    return [problem('reading/close-colors', { ...best, least }, extras)];
  });
}

/** More cards than this are no groups that a colour could tell apart. */
const MOST_GROUPS = 12;

const pairsOf = (cards: readonly Card[]): readonly (readonly [Card, Card])[] =>
  cards.flatMap((first, index) => cards.slice(index + 1).map((second) => [first, second] as const));
