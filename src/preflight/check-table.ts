/** What is wrong with how a file ends, and with the table of its objects. */
export type Damage = 'cut-off' | 'no-table';

const TAIL = 2048;

/**
 * Whether a file ends as one does, and its last word leads to a table of objects. What the table says is not relied on:
 * objects are looked for.
 */
export function checkTable(text: string): Damage | undefined {
  const tail = text.slice(-TAIL);
  if (!tail.includes('%%EOF')) return 'cut-off';
  const start = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  if (start === undefined) return 'no-table';
  // Some programs count from the first byte of the file, some from its header.
  const header = text.indexOf('%PDF-');
  const leads = [0, header].some((shift) => isTable(text, Number(start) + shift, shift));
  return leads ? undefined : 'no-table';
}

const isTable = (text: string, at: number, shift: number): boolean => {
  const there = text.slice(at, at + 64);
  if (/^\s*\d+\s+\d+\s+obj\b/.test(there)) return /\/XRef\b/.test(text.slice(at, text.indexOf('stream', at)));
  if (!/^\s*xref\b/.test(there)) return false;
  return firstEntryLeads(text, at, shift);
};

/** The first object in use that the table names stands where it says. */
function firstEntryLeads(text: string, at: number, shift: number): boolean {
  const ENTRY = /(\d{10}) (\d{5}) ([nf])|(\d+)\s+(\d+)(?=\s)|\btrailer\b/g;
  ENTRY.lastIndex = at + text.slice(at, at + 64).indexOf('xref') + 4;
  let number = 0;
  for (let match = ENTRY.exec(text); match !== null; match = ENTRY.exec(text)) {
    const [, offset, , kind, first] = match;
    if (first !== undefined) number = Number(first);
    else if (offset === undefined) return true;
    else {
      const to = Number(offset) + shift;
      if (kind === 'n') return new RegExp(`^\\s*${number}\\s+\\d+\\s+obj\\b`).test(text.slice(to, to + 40));
      number += 1;
    }
  }
  return false;
}
