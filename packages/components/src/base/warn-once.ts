const warned = new Set<string>();

/**
 * Warns once per code and text on the console: a developer's message, never a user's.
 * Each code has a section on the page it names. 开发提示
 */
export function warnOnce(code: string, text: string, page = 'docs/components/warnings.md'): void {
  const message = `qianliyan[${code}]: ${text} (${page}#${code})`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
