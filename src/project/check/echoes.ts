import type { Named } from '../../diagnostics/facts/game.js';
import type { ToldFinding } from '../finding.js';
import type { Origin } from '../project.js';

/** What a section of game.yaml or theme.yaml gives names to. */
const NAMES_OF: Readonly<Record<string, readonly Named[]>> = {
  kinds: ['kind', 'card'],
  decks: ['deck'],
  colors: ['color'],
  gradients: ['gradient'],
  fonts: ['font'],
  styles: ['style', 'style-or-template'],
  icons: ['icon'],
  formats: ['format'],
  chips: ['chip'],
};

/** Findings without those that only follow from another one: mend that, and they are gone. */
export function withoutEchoes(findings: readonly ToldFinding[]): readonly ToldFinding[] {
  const misspelt = new Set<string>();
  const unreadNames = new Set<Named>();
  for (const { code, facts, spot } of findings) {
    if (code !== 'game/unknown-key' || facts.nearest === undefined) continue;
    misspelt.add(placeOf(sibling(spot.origin, facts.nearest)));
    if (spot.origin.path.length === 1)
      for (const name of NAMES_OF[facts.nearest] ?? []) unreadNames.add(name);
  }
  return findings.filter(({ code, facts, spot }) => {
    if (code === 'game/missing-key') return !misspelt.has(placeOf(spot.origin));
    return code !== 'game/unknown-name' || !unreadNames.has(facts.what);
  });
}

const sibling = ({ file, path }: Origin, key: string): Origin => ({
  file,
  path: [...path.slice(0, -1), key],
});
const placeOf = ({ file, path }: Origin): string => JSON.stringify([file, path]);
