/** Characters of one text on a face or page: ten pages in small type, which nothing that is set as a whole can hold. */
export const LONGEST_TEXT = 20_000;
