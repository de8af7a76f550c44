import type { Event, EventKind } from '../../../game/engine/events.js';
import { fillSlots } from '../../../game/phrasebook.js';
import { anchorOf } from '../../../press/booklet/anchor.js';
import type { Block } from '../../../press/booklet/block.js';
import { type Telling, tellEvent } from './tell-event.js';

/** Where markers stand, by the names of their icons. */
type Markers = readonly (readonly [string, number])[];

interface Turn {
  readonly year: number;
  readonly quarter: number;
  /** Roles, by id. */
  readonly chair: string;
  readonly experts: readonly string[];
  readonly dilemma: string;
  readonly markers: Markers;
}

/** Events that begin a paragraph. */
const BEGIN: ReadonlySet<EventKind> = new Set(['acted', 'delegated', 'news', 'principles-drawn', 'ended']);
/** Events that are told in one sentence when several follow each other. */
const GATHERED: ReadonlySet<EventKind> = new Set(['vote-shown', 'changed']);

/** Puts what happens in a game into the blocks of a chapter. */
export class Story {
  readonly #telling: Telling;
  readonly #blocks: Block[] = [];
  #paragraph: string[] = [];
  #gathered: { readonly kind: EventKind; readonly texts: string[] } | undefined;
  #before: EventKind | undefined;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  beginTurn({ year, quarter, chair, experts, dilemma, markers }: Turn): void {
    const { sentences } = this.#telling;
    const title = sentences.title('dilemma', dilemma);
    this.#heading(sentences.say('turn', { year: `${year}`, quarter: `${quarter}`, dilemma: title }));
    this.#markers(markers, true);
    const names = experts.map((role) => sentences.title('role', role));
    this.#paragraph.push(sentences.say('chair', { role: sentences.title('role', chair) }));
    this.#paragraph.push(
      names.length === 0
        ? sentences.say('nobody_looks')
        : sentences.say('looks', { roles: this.#list(names) }),
    );
  }

  tell(event: Event): void {
    const { sentences } = this.#telling;
    if (event.kind === 'year-ended') this.#heading(sentences.say('year_end', { year: `${event.year}` }));
    // The delegate’s action belongs to the naming of the delegate.
    if (BEGIN.has(event.kind) && !(event.kind === 'acted' && this.#before === 'delegated'))
      this.#endParagraph();
    const byDelegate = this.#before === 'delegated';
    const text = tellEvent(event, { ...this.#telling, byDelegate });
    if (GATHERED.has(event.kind)) this.#gather(event.kind, text);
    else {
      this.#endGathering();
      if (text !== '') this.#paragraph.push(text);
    }
    this.#before = event.kind;
  }

  followUp(): void {
    this.#endParagraph();
    this.#paragraph.push(this.#telling.sentences.say('follow_up'));
  }

  /** What the writer of the record says, set apart. */
  aside(text: string): void {
    this.#endParagraph();
    this.#blocks.push({ kind: 'callout', type: 'aside', title: '', paragraphs: [text] });
  }

  /** What the table has when the story ends. */
  end(markers: Markers): void {
    this.#heading(this.#telling.sentences.say('at_the_end'));
    this.#markers(markers, false);
  }

  blocks(): readonly Block[] {
    this.#endParagraph();
    return this.#blocks;
  }

  #markers(markers: Markers, keepWithNext: boolean): void {
    const list = markers.map(([track, value]) => `{${track}}\u00a0${value}`).join(' · ');
    this.#blocks.push({ kind: 'callout', type: 'markers', title: '', paragraphs: [list], keepWithNext });
  }

  #heading(text: string): void {
    this.#endParagraph();
    this.#blocks.push({ kind: 'heading', level: 3, text, anchor: anchorOf(text.replaceAll('*', '')) });
  }

  #gather(kind: EventKind, text: string): void {
    if (this.#gathered?.kind !== kind) this.#endGathering();
    this.#gathered ??= { kind, texts: [] };
    this.#gathered.texts.push(text);
  }

  #endGathering(): void {
    const gathered = this.#gathered;
    this.#gathered = undefined;
    if (gathered === undefined) return;
    const sentence = gathered.kind === 'changed' ? 'changes' : 'votes';
    const list = gathered.texts.join(', ');
    this.#paragraph.push(this.#telling.sentences.say(sentence, { list }));
  }

  #endParagraph(): void {
    this.#endGathering();
    const text = this.#paragraph.filter((sentence) => sentence !== '').join(' ');
    this.#paragraph = [];
    if (text !== '') this.#blocks.push({ kind: 'paragraph', text });
  }

  #list(names: readonly string[]): string {
    const { sentences } = this.#telling.book;
    return names.reduce((before, name, index) => {
      const last = index === names.length - 1;
      return last
        ? fillSlots(sentences.and, { first: before, last: name })
        : fillSlots(sentences.list, { first: before, next: name });
    });
  }
}
