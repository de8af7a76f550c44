/** What can be wrong when good data meets real paper. */
export interface PressFacts {
  'text/overflow': { field: string; template: string; overMm: number; lines: number; smallestPt: number };
}
