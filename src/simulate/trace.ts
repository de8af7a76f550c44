export const traceGame = (_: unknown): string => '';
