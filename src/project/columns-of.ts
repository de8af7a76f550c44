const SEPARATORS = [',', ';', '\t'];

const cells = (row: string, separator: string): number =>
  row.replaceAll(/"[^"]*"/g, '').split(separator).length;

/**
 * How many columns a text has that is a table as spreadsheets save it: three or more, as many in its second row, and no
 * name with a value or dash at its beginning.
 */
export function columnsOf(text: string): number | undefined {
  const [head = '', row] = text.split(/\r?\n/, 2);
  if (row === undefined || /^\s*(?:- |#|[[{<])|^[^,;\t]*:\s/.test(head)) return undefined;
  const separator = SEPARATORS.find(
    (each) => cells(head, each) > 2 && cells(row, each) === cells(head, each),
  );
  return separator === undefined ? undefined : cells(head, separator);
}
