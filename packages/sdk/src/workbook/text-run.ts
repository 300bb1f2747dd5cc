import type { Refuse } from './refuse.js';

/** Gathers the text of a string item: runs of rich text joined, phonetic hints (rPh) left out. */
export class TextRun {
  #text = '';
  #inText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#inText = name === 't' && this.#phonetic === 0;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    this.#inText = false;
  }

  get length(): number {
    return this.#text.length;
  }

  /** The text so far, and begins anew. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

/**
 * Undoes the escape of characters that XML does not know, `_x000D_` (ECMA-376 part 1, 22.9.2.19).
 * @throws SourceError `file-hostile` for a NUL.
 */
export function unescaped(text: string, refuse: Refuse): string {
  if (!text.includes('_x')) return text;
  const plain = text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  if (plain.includes('\0')) throw refuse('file-hostile', 'text of a cell holds a NUL');
  return plain;
}
