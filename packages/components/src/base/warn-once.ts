const warned = new Set<string>();

/**
 * Warns once per code and text on the console: a developer's message, never a user's.
 * Each code has a section in docs/components/warnings.md. 开发提示
 */
export function warnOnce(code: string, text: string): void {
  const message = `qianliyan[${code}]: ${text} (docs/components/warnings.md#${code})`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
