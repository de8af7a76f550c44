import { type Config, loadYoga, type Yoga } from 'yoga-layout/load';
import type { Mirror } from './flex-mirror.js';

/** Yoga, loaded; its nodes never round. */
export interface Flexbox {
  readonly yoga: Yoga;
  readonly config: Config;
  /** One mirror for each place in a template that starts a flow. */
  readonly mirrors: Map<string, Mirror>;
}

/** Starts Yoga's WebAssembly: once a run, then handed to every layout. */
export async function loadFlexbox(): Promise<Flexbox> {
  const yoga = await loadYoga();
  const config = yoga.Config.create();
  config.setPointScaleFactor(0);
  return { yoga, config, mirrors: new Map() };
}
