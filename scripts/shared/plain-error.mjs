/** Something the person at the keyboard can mend: printed as its one line, without a stack. */
export class PlainError extends Error {
  name = 'PlainError';
}
