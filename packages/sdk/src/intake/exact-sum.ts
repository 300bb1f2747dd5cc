import { amountText, fen } from '../money.js';

/** Adds whole fen past what a number holds: in doubles while they are exact, carried into a bigint when they would not be. */
export class ExactSum {
  #carried = BigInt(0);
  #low = 0;

  add(amount: number): void {
    const sum = this.#low + amount;
    if (Number.isSafeInteger(sum)) this.#low = sum;
    else [this.#carried, this.#low] = [this.#carried + BigInt(this.#low), amount];
  }

  equals(amount: number): boolean {
    return this.#carried + BigInt(this.#low) === BigInt(amount);
  }

  /** In yuan, for a message. */
  get yuan(): string {
    const sum = this.#carried + BigInt(this.#low);
    return Number.isSafeInteger(Number(sum)) ? amountText(fen(Number(sum)), '元') : `${sum / BigInt(100)} and more`;
  }
}
