import type { PlayableContent } from '../../game/engine/content.js';
import { MODES, type Rules } from '../../game/engine/rules.js';
import { APPROACHES, FAMILIES, LEVELS, MOTIVES } from '../../game/vocabulary.js';
import { type Finding, finding, inside } from '../finding.js';
import type { Card, Data, Origin, Project } from '../project.js';
import { readPart } from '../schema/read-part.js';
import { isKeys } from '../shape-of.js';
import { CARDS, type PlayedKind } from './card-schemas.js';
import { type Entry, type Read, readKind, readTableSets } from './read-kind.js';
import { checkReferences } from './references.js';
import { RULES } from './rules-schema.js';

/** What the engine can play, or why it cannot. */
export interface Playable {
  /** Only where nothing is missing. */
  readonly content: PlayableContent | undefined;
  /** The numbers of the rules that are as the engine reads them. */
  readonly rules: Partial<Rules>;
  /** Not yet placed: `placed` gives them their lines. */
  readonly findings: readonly Finding[];
}

/** Reads a project as a game for the engine. A game of another sort is told so in one finding. */
export function playableContent(project: Project): Playable {
  const cards = project.decks.flatMap((deck) => deck.cards);
  const kinds = new Set(cards.map((card) => card.kind));
  const missing = Object.keys(CARDS).filter((kind) => !kinds.has(kind));
  const rules = readRules(project.rules, { file: project.rulesFile ?? '', path: [] });
  if (missing.length > 0)
    return {
      content: undefined,
      rules: rules.partly,
      findings: [finding('play/other-game', { missing }, { origin: kindsOf(project) })],
    };

  const read = readAll(cards);
  const tableSets = readTableSets(cards);
  const parts = [...Object.values(read), tableSets];
  const findings = [
    ...rules.findings,
    ...parts.flatMap((part) => part.findings),
    ...checkReferences(read, tableSets.entries),
    ...missingWords(read, kindsOf(project)),
    ...(rules.value === undefined ? [] : tooFew(rules.value, read, kindsOf(project))),
    ...withoutFreeOption(read.dilemma.entries),
  ];
  if (findings.length > 0 || rules.value === undefined)
    return { content: undefined, rules: rules.partly, findings };
  return { content: contentOf(rules.value, read, tableSets.entries), rules: rules.partly, findings };
}

const kindsOf = ({ folder }: Project): Origin => ({ file: `${folder}/game.yaml`, path: ['kinds'] });

interface ReadRules {
  readonly value: Rules | undefined;
  readonly partly: Partial<Rules>;
  readonly findings: readonly Finding[];
}

function readRules(data: Data, origin: Origin): ReadRules {
  const written: Readonly<Record<string, unknown>> = isKeys(data) ? data : {};
  const parts = Object.entries(RULES).map(([key, schema]) => ({
    key,
    ...readPart(schema as typeof RULES.START_COST, written[key], inside(origin, key)),
  }));
  const findings = parts.flatMap((part) => part.findings);
  const partly: Partial<Rules> = Object.fromEntries(parts.map(({ key, value }) => [key, value]));
  // Every key of the rules has its schema.
  return { value: findings.length > 0 ? undefined : (partly as Rules), partly, findings };
}

export type Reads = { readonly [K in PlayedKind]: Read<K> };

function readAll(cards: readonly Card[]): Reads {
  const read = (Object.keys(CARDS) as PlayedKind[]).map((kind) => [kind, readKind(kind, cards)]);
  return Object.fromEntries(read) as Reads;
}

/** Cards that stand for words of the vocabulary: each word needs its own. */
function missingWords(read: Reads, origin: Origin): readonly Finding[] {
  const words = { approach: APPROACHES, motive: MOTIVES, level: LEVELS } as const;
  return (Object.keys(words) as (keyof typeof words)[]).flatMap((kind) =>
    words[kind]
      .filter((word) => !read[kind].entries.some(({ id }) => id === word))
      .map((word) => finding('play/missing-card', { kind, id: word }, { origin })),
  );
}

function tooFew(rules: Rules, read: Reads, origin: Origin): readonly Finding[] {
  const findings: Finding[] = [];
  const need = (what: string, found: number, needed: number) => {
    if (found < needed) findings.push(finding('play/too-few', { what, found, needed }, { origin }));
  };
  for (const mode of MODES) {
    const deck = mode === 'full' ? rules.DECK_FULL : rules.DECK_SHORT;
    const turns = mode === 'full' ? rules.TURNS_FULL : rules.TURNS_SHORT;
    for (const stage of read.stage.entries) {
      const found = read.dilemma.entries.filter((dilemma) => dilemma.value.stage === stage.id).length;
      need(`dilemma ${stage.id}`, found, deck[stage.value.number] ?? 0);
    }
    const numbers = read.stage.entries.map(({ value }) => `${value.number}`);
    const sum = Object.entries(deck).reduce(
      (all, [stage, more]) => all + (numbers.includes(stage) ? more : 0),
      0,
    );
    need(mode === 'full' ? 'DECK_FULL' : 'DECK_SHORT', sum, turns);
  }
  need('role', read.role.entries.length, Math.max(rules.PLAYERS[1], rules.MIN_ROLES_IN_PLAY));
  for (const family of FAMILIES)
    need(`role ${family}`, read.role.entries.filter(({ value }) => value.family === family).length, 1);
  return findings;
}

/** A table without means must have a way out of every dilemma. */
const withoutFreeOption = (dilemmas: readonly Entry<'dilemma'>[]): readonly Finding[] =>
  dilemmas
    .filter(({ value }) => Object.values(value.options).every(({ cost }) => cost !== undefined))
    .map(({ card }) =>
      finding('play/no-free-option', {}, { origin: inside(card.origin, 'options'), card: card.label }),
    );

function contentOf(rules: Rules, read: Reads, tableSets: PlayableContent['tableSets']): PlayableContent {
  const byId = <K extends PlayedKind>(kind: K) =>
    Object.fromEntries(read[kind].entries.map(({ id, value }) => [id, value]));
  const stages = new Map(read.stage.entries.map(({ id, value }) => [id, value.number]));
  return {
    rules,
    approaches: byId('approach') as unknown as PlayableContent['approaches'],
    motives: byId('motive') as unknown as PlayableContent['motives'],
    levels: byId('level') as unknown as PlayableContent['levels'],
    dilemmas: read.dilemma.entries.map(({ id, value }) => ({
      id,
      title: value.title,
      stage: stages.get(value.stage) ?? 0,
      domain: value.domain,
      competence: value.competence,
      options: Object.entries(value.options).map(([letter, option]) => ({ letter, ...option })),
    })),
    roles: read.role.entries.map(({ id, value }) => ({
      id,
      title: value.name,
      family: value.family,
      competences: value.competences,
      ability: value.ability.mod,
      constraint: value.constraint.mod,
      agenda: value.agenda.when,
    })),
    news: read.news.entries.map(({ id, value }) => ({ id, ...value })),
    barriers: read.barrier.entries.map(({ id, value: { kind_of: kind, ...value } }) => ({
      id,
      kind,
      ...value,
    })),
    drivers: read.driver.entries.map(({ id, value }) => ({ id, ...value })),
    principles: read.principle.entries.map(({ id, value }) => ({
      id,
      title: value.title,
      senior: value.senior.fx,
      firstline: value.firstline.mod,
    })),
    enablers: read.enabler.entries.map(({ id, value }) => ({ id, ...value })),
    shifts: read.shift.entries.map(({ id, value }) => ({ id, ...value })),
    surprises: read.surprise.entries.map(({ id, value, card }) => ({ id, copies: card.copies, ...value })),
    scenarios: read.scenario.entries.map(({ id, value }) => ({
      id,
      ...value,
      projects: read.project.entries
        .filter((project) => project.value.scenario === id)
        .map(({ id: project, value: { title, domain, motive } }) => ({ id: project, title, domain, motive })),
    })),
    tableSets,
  };
}
