import { type Config, loadYoga, type Yoga } from 'yoga-layout/load';

/** Yoga, loaded; its nodes never round. */
export interface Flexbox {
  readonly yoga: Yoga;
  readonly config: Config;
}

/** Starts Yoga's WebAssembly: once a run, then handed to every layout. */
export async function loadFlexbox(): Promise<Flexbox> {
  const yoga = await loadYoga();
  const config = yoga.Config.create();
  config.setPointScaleFactor(0);
  return { yoga, config };
}
