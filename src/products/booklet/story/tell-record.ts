import { type Diagnostic, problem } from '../../../diagnostics/diagnostic.js';
import { type Box, openBox } from '../../../game/engine/box.js';
import type { Event } from '../../../game/engine/events.js';
import { pending } from '../../../game/engine/pending.js';
import { applyMove, legalMoves } from '../../../game/engine/play.js';
import { mayLookAtBack } from '../../../game/engine/secrets.js';
import { setUp, whyNotSetUp } from '../../../game/engine/set-up.js';
import { at, type State, TRACKS } from '../../../game/engine/state.js';
import {
  chairOf,
  dilemmaOf,
  entry,
  isOver,
  playersOf,
  quarterOf,
  roleOf,
  yearOf,
} from '../../../game/engine/table.js';
import { type Voice, wordsOfMove, wordsOfRefusal } from '../../../game/engine/words-of-event.js';
import { LEVELS, RESOURCES } from '../../../game/vocabulary.js';
import type { Block } from '../../../press/booklet/block.js';
import { inside } from '../../../project/finding.js';
import { playableContent } from '../../../project/playable/playable-content.js';
import { readStorybook } from '../../../project/playable/read-storybook.js';
import type { Locate, Project } from '../../../project/project.js';
import type { WrittenRecord } from '../../../project/read-records.js';
import { sentencesOf } from './sentences.js';
import { Story } from './story.js';

interface Told {
  readonly blocks: readonly Block[];
  readonly problems: readonly Diagnostic[];
}

/** Plays a recorded game again and tells it; a move that is no longer possible is a problem at its line, and ends it. */
export function tellRecord(record: WrittenRecord, project: Project, locate: Locate): Told {
  const { content } = playableContent(project);
  const { phrasebook: book } = project;
  const { origin } = record;
  const unplayable = (reason: string, value: string): Told => {
    const place = locate(inside(origin, 'set-up'));
    return { blocks: [], problems: [problem('booklet/unplayable-record', { reason, value }, { place })] };
  };
  const { value: storybook } = readStorybook(project);
  if (content === undefined || book === undefined || storybook === undefined)
    return unplayable('other-game', project.title);
  const box = openBox(content);
  const fault = whyNotSetUp(box, record.setUp);
  if (fault) return unplayable(fault.reason, fault.value);

  const sentences = sentencesOf(project);
  const story = new Story({ sentences, book });
  let state = setUp(box, record.setUp);
  story.beginTurn(turnAt(box, state));
  for (const [index, step] of record.steps.entries()) {
    if ('aside' in step) continue;
    const wanted = pending(state)?.kind;
    const played = applyMove(box, state, step);
    if (played.refusal) {
      const place = locate(inside(origin, 'moves', index));
      const voice: Voice = { story: storybook, phrases: book, content };
      const facts = {
        move: wordsOfMove(step, voice),
        reason: wordsOfRefusal(played.refusal, voice),
        possible: isOver(state) ? [] : legalMoves(box, state).map((move) => wordsOfMove(move, voice)),
      };
      return { blocks: [], problems: [problem('booklet/illegal-move', facts, { place })] };
    }
    if (wanted === 'follow-up' && step.kind !== 'decline') story.followUp();
    // The turn that the last move leads to is not told.
    const last = !record.steps.slice(index + 1).some((later) => !('aside' in later));
    state = tellMove(story, played, { box, last, asides: asidesAfter(record.steps, index) });
  }
  story.end(markersOf(state));
  return { blocks: story.blocks(), problems: sentences.missing() };
}

interface Played {
  readonly state: State;
  readonly events: readonly Event[];
}

interface Surroundings {
  readonly box: Box;
  readonly last: boolean;
  readonly asides: readonly string[];
}

/** Events that no longer belong to the move itself: what is said about it stands before them. */
const LATER: readonly Event['kind'][] = ['news', 'year-ended', 'turn-began'];

function tellMove(story: Story, { state, events }: Played, { box, last, asides }: Surroundings): State {
  const later = events.findIndex(({ kind }) => LATER.includes(kind));
  const own = later < 0 ? events.length : later;
  for (const event of events.slice(0, own)) story.tell(event);
  for (const aside of asides) story.aside(aside);
  for (const event of events.slice(own)) {
    if (event.kind !== 'turn-began') story.tell(event);
    else if (!last) story.beginTurn(turnAt(box, state));
  }
  return state;
}

/** The asides between a move and the next. */
function asidesAfter(steps: WrittenRecord['steps'], index: number): readonly string[] {
  const rest = steps.slice(index + 1);
  const next = rest.findIndex((step) => !('aside' in step));
  return rest
    .slice(0, next < 0 ? rest.length : next)
    .flatMap((step) => ('aside' in step ? [step.aside] : []));
}

/** What stands on the table when a turn begins, before anybody votes. */
function turnAt(box: Box, state: State) {
  const roleAt = (seat: number) => entry(box.content.roles, roleOf(box, state, seat)).id;
  const seats = Array.from({ length: playersOf(state) }, (_, seat) => seat);
  return {
    year: yearOf(box, state),
    quarter: quarterOf(box, state),
    chair: roleAt(chairOf(state)),
    dilemma: entry(box.content.dilemmas, dilemmaOf(box, state)).id,
    markers: markersOf(state),
    experts: seats.filter((seat) => mayLookAtBack(box, state, seat)).map(roleAt),
  };
}

const SHOWN: readonly string[] = [...RESOURCES, ...LEVELS];

const markersOf = (state: State): readonly (readonly [string, number])[] =>
  TRACKS.flatMap((track, place) => (SHOWN.includes(track) ? [[track, at(state, place)] as const] : []));
