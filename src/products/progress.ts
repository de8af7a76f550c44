/** Told while a file is drawn and once when it is done. */
export type Progress = (event: {
  readonly file: string;
  readonly pages: number;
  readonly done: boolean;
}) => void;
