import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Card, Kind, Locate, Project } from '../project/project.js';
import { type CardText, cardTexts } from './card-texts.js';
import { checkText } from './text/check-text.js';
import { lixOf } from './text/lix.js';
import { isProse } from './text/plain-words.js';
import { endsWith } from './text/text-ending.js';

/** What a careful reader would mark on the cards of a game, whatever is printed of them. */
export function* lintCards(project: Project, locate: Locate): Generator<Diagnostic, void> {
  for (const { cards, kind: id } of project.decks) {
    const kind = project.kinds.get(id);
    if (kind === undefined) continue;
    for (const card of cards) yield* lintCard(card, kind, { project, locate });
  }
}

interface Desk {
  readonly project: Project;
  readonly locate: Locate;
}

function lintCard(card: Card, kind: Kind, { project, locate }: Desk): readonly Diagnostic[] {
  const { language, checks } = project;
  const texts = cardTexts(card, kind);
  const flaws = texts.flatMap(({ text, field, origin }) =>
    checkText(text, { field, language, limits: checks.limits }).map(
      ({ code, facts, offset, length }): Diagnostic =>
        problem(code, facts, {
          severity: 'warning',
          place: locate(origin, offset, length),
          card: card.label,
        }),
    ),
  );
  return [
    ...flaws,
    ...emptyTexts(texts, card, locate),
    ...wrongEnds(texts, card, { project, locate }),
    ...hardCard(texts, card, { project, locate }),
  ];
}

const emptyTexts = (texts: readonly CardText[], card: Card, locate: Locate): readonly Diagnostic[] =>
  texts
    .filter(({ text, optional }) => !optional && text.trim() === '')
    .map(({ field, origin }) =>
      problem(
        'reading/empty-text',
        { field },
        { severity: 'warning', place: locate(origin), card: card.label },
      ),
    );

/** Quotes and brackets may follow the sign. */
const CLOSING = /["'”’»)\]\s]+$/u;

const wrongEnds = (
  texts: readonly CardText[],
  card: Card,
  { project, locate }: Desk,
): readonly Diagnostic[] =>
  texts.flatMap(({ text, field, origin, ends }) => {
    const body = text.replace(CLOSING, '');
    if (ends === undefined || body === '') return [];
    if ([body, text].some((said) => endsWith(said, ends, project.language))) return [];
    const place = locate(origin, body.length - 1, 1);
    return [problem('reading/text-ends', { field, ends }, { severity: 'warning', place, card: card.label })];
  });

function hardCard(texts: readonly CardText[], card: Card, { project, locate }: Desk): readonly Diagnostic[] {
  const most = project.checks.limits.lix;
  const lix = lixOf(texts.map(({ text }) => text).filter(isProse));
  if (lix === undefined || lix <= most) return [];
  const place = locate(card.origin);
  return [problem('reading/hard-card', { lix, most }, { severity: 'warning', place, card: card.label })];
}
