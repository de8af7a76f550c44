/** What no eye sees, or what turns a line around; JSON escapes the rest by itself. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

/** A document as JSON that shows every character it holds, so that a terminal, too, can be given it. */
export const jsonText = (document: unknown): string =>
  JSON.stringify(document, undefined, 2).replace(UNSEEN, escaped);

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
