import { describe, expect, it } from 'vitest';
import { program } from './main.js';

describe('program', () => {
  const commands = program().commands.flatMap((command) =>
    command.commands.length > 0 ? command.commands : [command],
  );

  it('describes every command and gives each one --json', () => {
    expect(program().commands.map((command) => command.name())).toEqual([
      'sync',
      'push',
      'feeds',
      'template',
      'import',
      'evaluate',
      'describe',
      'quarantine',
      'indicators',
      'publish',
      'mirror',
      'serve',
    ]);
    for (const command of commands) {
      expect(command.description(), command.name()).not.toBe('');
      expect(
        command.options.some((option) => option.long === '--json'),
        command.name(),
      ).toBe(true);
    }
  });
});
