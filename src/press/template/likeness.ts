/** No text of a card contains it, so values next to each other cannot be mistaken for others. */
export const BETWEEN = '\u0000';

const LONGEST = 72;

/** Short texts stay as they are; of long ones 64 bits remain, enough to tell all elements of a run apart. */
export const shortened = (text: string): string => (text.length <= LONGEST ? text : fingerprint(text));

/** FNV-1a over UTF-16 units, twice with different primes, as one such hash has only 32 bits. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length}`;
}
