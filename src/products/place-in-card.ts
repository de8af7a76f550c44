import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Card, FieldType, Origin, Project } from '../project/project.js';
import type { Shop } from './shop.js';

/** Moves a problem with a text from the template that shows it to the file that says it. */
export function inCard(found: Diagnostic, card: Card, { project, locate }: Shop): Diagnostic {
  const field = 'field' in found.facts ? found.facts.field : undefined;
  if (typeof field !== 'string') return found;
  const { origin, value } = originOf(field, card, project);
  const words = wordsOf(found);
  const at = words !== undefined && typeof value === 'string' ? value.indexOf(words) : -1;
  const place = at < 0 ? locate(origin) : locate(origin, at, words?.length);
  if (place === undefined) return found;
  const related = found.place ? [{ place: found.place, note: 'used-here' as const }] : [];
  return { ...found, place, related: [...(found.related ?? []), ...related] };
}

/** The words of a text that a problem is about, as they are written. */
export function wordsOf({ code, facts }: Diagnostic): string | undefined {
  switch (code) {
    case 'text/missing-glyph':
      return facts.character;
    case 'text/unsupported-script':
      return facts.near;
    case 'text/unknown-icon':
      return `{${facts.name}}`;
    case 'text/markup':
      return facts.mark === '{' ? /^\{[\p{L}\p{N}_-]*/u.exec(facts.near)?.[0] : facts.mark;
    default:
      return undefined;
  }
}

interface Said {
  readonly origin: Origin;
  readonly value: unknown;
}

/** Where a field was written, and what it says: `domain.name` of a dilemma stands in the file of the domains. */
function originOf(field: string, card: Card, project: Project): Said {
  let origin = card.origin;
  let fields = project.kinds.get(card.kind)?.fields;
  let type: FieldType | undefined;
  let value: unknown = card.values;
  for (const step of field.split('.')) {
    value = stepInto(value, step);
    type = type ? inside(type, step) : fields?.get(step);
    origin = { ...origin, path: [...origin.path, /^\d+$/.test(step) ? Number(step) : step] };
    const kind = type?.type === 'ref' ? type.kind : undefined;
    if (kind === undefined) continue;
    const target = findCard(project, kind, String(value));
    if (target === undefined) break;
    origin = target.origin;
    value = target.values;
    fields = project.kinds.get(kind)?.fields;
    type = undefined;
  }
  return { origin, value };
}

const stepInto = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Readonly<Record<string, unknown>>)[step]
    : undefined;

function inside(type: FieldType, step: string): FieldType | undefined {
  if (type.type === 'list' || type.type === 'map') return type.of;
  return type.type === 'group' ? type.fields.get(step) : undefined;
}

const findCard = ({ decks }: Project, kind: string, id: string): Card | undefined =>
  decks
    .filter((deck) => deck.kind === kind)
    .flatMap(({ cards }) => cards)
    .find((card) => card.id === id);
