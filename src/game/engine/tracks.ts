import { RESOURCES, type Resource } from '../vocabulary.js';
import type { Box } from './box.js';
import { at, type State, TRACKS } from './state.js';
import { entry } from './table.js';

/** Moves a marker; it stops at the ends of its track. */
export function moveMarker(box: Box, state: State, track: number, by: number): void {
  const before = at(state, track);
  const now = Math.max(at(box.least, track), Math.min(at(box.most, track), before + by));
  state[track] = now;
  const { log } = box.bench;
  if (!log) return;
  if (now !== before) log.push({ kind: 'changed', track: entry(TRACKS, track), by: now - before, now });
  if (now !== before + by) log.push({ kind: 'stopped', track: entry(TRACKS, track), now });
}

/** Pays an amount of one coin. */
export function payCoin(box: Box, state: State, coin: number, amount: number): void {
  if (amount <= 0) return;
  state[coin] = at(state, coin) - amount;
  box.bench.log?.push({ kind: 'paid', price: { [entry(RESOURCES, coin)]: amount } });
}

/** Pays a price, and what modifiers ask for on top of it from an offset of their list. */
export function payPrice(box: Box, state: State, price: Int32Array, more?: Int32Array, offset = 0): void {
  const paid: Partial<Record<Resource, number>> | undefined = box.bench.log ? {} : undefined;
  let any = false;
  for (let resource = 0; resource < RESOURCES.length; resource++) {
    const amount = at(price, resource) + (more ? at(more, offset + resource) : 0);
    if (amount <= 0) continue;
    any = true;
    state[resource] = at(state, resource) - amount;
    if (paid) paid[entry(RESOURCES, resource)] = amount;
  }
  if (paid && any) box.bench.log?.push({ kind: 'paid', price: paid });
}
