import type { Cost, Effect, Effects } from '../../game/effect.js';
import type { Modifier } from '../../game/modifier.js';
import { inside } from '../../project/finding.js';
import type { Card, Data, FieldType, Kind, Origin } from '../../project/project.js';

/** Something a card says in the effect language, taken apart to the smallest pieces that stand by themselves. */
export type Piece =
  | { readonly piece: 'delta'; readonly value: Effect; readonly origin: Origin }
  | { readonly piece: 'cost'; readonly value: Cost; readonly origin: Origin }
  | { readonly piece: 'condition'; readonly value: string; readonly origin: Origin };

/** All pieces of a card, with where each was written; the card was checked before. */
export const piecesOf = (card: Card, kind: Kind): readonly Piece[] =>
  [...kind.fields].flatMap(([key, type]) => piecesIn(card.values[key], type, inside(card.origin, key)));

function piecesIn(value: Data | undefined, type: FieldType, origin: Origin): readonly Piece[] {
  if (value === undefined || value === null) return [];
  switch (type.type) {
    case 'effects':
      return ofEffects(value as unknown as Effects, origin);
    case 'cost':
      return [{ piece: 'cost', value: value as unknown as Cost, origin }];
    case 'condition':
      return [{ piece: 'condition', value: String(value), origin }];
    case 'modifier':
      return ofModifier(value as unknown as Modifier, origin);
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: Data, index) => piecesIn(item, type.of, inside(origin, index)))
        : [];
    case 'map':
      return entries(value).flatMap(([key, item]) => piecesIn(item, type.of, inside(origin, key)));
    case 'group':
      return entries(value).flatMap(([key, item]) => {
        const field = type.fields.get(key);
        return field === undefined ? [] : piecesIn(item, field, inside(origin, key));
      });
    default:
      return [];
  }
}

const entries = (value: Data): readonly [string, Data][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const ofEffects = (effects: Effects, origin: Origin): readonly Piece[] =>
  effects.flatMap((effect, index) => ofEffect(effect, inside(origin, index)));

function ofEffect(effect: Effect, origin: Origin): readonly Piece[] {
  if ('if' in effect)
    return [
      { piece: 'condition', value: effect.if, origin: inside(origin, 'if') },
      ...ofEffects(effect.then, inside(origin, 'then')),
      ...ofEffects(effect.else ?? [], inside(origin, 'else')),
    ];
  if ('later' in effect) return ofEffects(effect.do, inside(origin, 'do'));
  if ('choose' in effect)
    return effect.choose.flatMap((each, index) => ofEffects(each, inside(origin, 'choose', index)));
  if ('risk' in effect)
    return [
      ...ofEffects(effect.risk.good, inside(origin, 'risk', 'good')),
      ...ofEffects(effect.risk.bad, inside(origin, 'risk', 'bad')),
    ];
  return [{ piece: 'delta', value: effect, origin }];
}

function ofModifier(modifier: Modifier, origin: Origin): readonly Piece[] {
  const { cost, fx } = modifier as { cost?: unknown; fx?: Effects; if?: string };
  const condition = (modifier as { if?: string }).if;
  return [
    ...(typeof cost === 'object' && cost !== null
      ? [{ piece: 'cost' as const, value: cost as Cost, origin: inside(origin, 'cost') }]
      : []),
    ...(condition === undefined
      ? []
      : [{ piece: 'condition' as const, value: condition, origin: inside(origin, 'if') }]),
    ...ofEffects(fx ?? [], inside(origin, 'fx')),
  ];
}
