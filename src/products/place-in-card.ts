import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Card, FieldType, Origin, Project } from '../project/project.js';
import type { Shop } from './shop.js';

/** Moves a problem with a text from the template that shows it to the file that says it. */
export function inCard(found: Diagnostic, card: Card, { project, locate }: Shop): Diagnostic {
  const field = 'field' in found.facts ? found.facts.field : undefined;
  if (typeof field !== 'string') return found;
  const place = locate(originOf(field, card, project));
  if (place === undefined) return found;
  const related = found.place ? [{ place: found.place, note: 'used-here' as const }] : [];
  return { ...found, place, related: [...(found.related ?? []), ...related] };
}

/** Where a field was written: `domain.name` of a dilemma stands in the file of the domains. */
function originOf(field: string, card: Card, project: Project): Origin {
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
    if (target === undefined) return origin;
    origin = target.origin;
    value = target.values;
    fields = project.kinds.get(kind)?.fields;
    type = undefined;
  }
  return origin;
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
