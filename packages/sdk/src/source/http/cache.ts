/** Keeps the answers used last, up to a count. Answers of a snapshot never change, so nothing expires. */
export class AnswerCache<T> {
  private readonly answers = new Map<string, T>();

  constructor(private readonly size: number) {}

  get(key: string): T | undefined {
    const answer = this.answers.get(key);
    if (answer !== undefined) this.set(key, answer);
    return answer;
  }

  set(key: string, answer: T): void {
    this.answers.delete(key);
    this.answers.set(key, answer);
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= this.size) return;
      this.answers.delete(oldest);
    }
  }
}
