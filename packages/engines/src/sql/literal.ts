/** A quoted identifier. Names come from the standard or from this package, never from outside. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text literal. DuckDB knows no backslash escapes in plain literals, so doubling the quote is enough. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A list of text literals, `['a', 'b']`. */
export const literals = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;
