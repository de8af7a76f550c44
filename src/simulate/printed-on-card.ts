import type { PlayableContent } from '../game/engine/content.js';
import type { Event } from '../game/engine/events.js';
import { wordsOfModifier } from '../game/modifier-sentences.js';
import type { Phrasebook } from '../game/phrasebook.js';
import { wordsOf } from '../game/sentences.js';

/** What stands on a card that comes up, in words: a reader holds against it what happens next. Empty for other events. */
export function printedOnCard(event: Event, content: PlayableContent, phrases: Phrasebook): string {
  switch (event.kind) {
    case 'decided': {
      const dilemma = by(content.dilemmas, event.dilemma);
      const option = dilemma?.options.find(({ letter }) => letter === event.option);
      return wordsOf(option?.fx ?? [], phrases);
    }
    case 'news':
      return wordsOf(by(content.news, event.news)?.fx ?? [], phrases);
    case 'enabler-used':
      return wordsOf(by(content.enablers, event.enabler)?.fx ?? [], phrases);
    case 'shift-turned':
      return wordsOf(by(content.shifts, event.shift)?.fx ?? [], phrases);
    case 'barrier-added': {
      const mod = by(content.barriers, event.barrier)?.mod;
      return mod === undefined ? '' : wordsOfModifier(mod, phrases);
    }
    case 'adopted': {
      const principle = by(content.principles, event.principle);
      if (principle === undefined) return '';
      return event.side === 'senior'
        ? wordsOf(principle.senior, phrases)
        : wordsOfModifier(principle.firstline, phrases);
    }
    default:
      return '';
  }
}

const by = <T extends { readonly id: string }>(cards: readonly T[], id: string): T | undefined =>
  cards.find((card) => card.id === id);
