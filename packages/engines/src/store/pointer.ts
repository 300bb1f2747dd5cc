import Database from 'libsql';

/** The one mutable thing of a data folder: which snapshot is current. */
export interface Pointer {
  current(): string | null;
  /** Every snapshot published and not collected, oldest first. */
  snapshots(): readonly string[];
  /**
   * Makes `next` current when `expected` still is, and says whether it did. `check` runs under the
   * write lock: nothing is collected between it and the move.
   */
  move(expected: string | null, next: string, check: () => void): boolean;
  /** Runs `sweep` under the write lock and forgets the snapshots it returns. */
  forget(sweep: (current: string | null, snapshots: readonly string[]) => readonly string[]): void;
  close(): void;
}

const schema = `
begin immediate;
create table if not exists snapshot (sequence integer primary key autoincrement, id text not null);
create table if not exists pointer (one integer primary key check (one = 1), snapshot text);
insert or ignore into pointer (one, snapshot) values (1, null);
commit;`;

/**
 * Opens the pointer in a SQLite file; commits are flushed to the disk (`synchronous = full`). Writes only into a new file, so a
 * reader needs no right to write and waits for no writer.
 */
export function openPointer(path: string): Pointer {
  const database = new Database(path, { timeout: 10_000 });
  database.exec('pragma synchronous = full');
  if (!database.prepare<[]>("select 1 from sqlite_master where name = 'pointer'").get()) database.exec(schema);
  const read = database.prepare<[]>('select snapshot from pointer');
  const list = database.prepare<[]>('select id from snapshot order by sequence');
  const current = (): string | null => (read.get() as { snapshot: string | null }).snapshot;
  const snapshots = (): string[] => (list.all() as { id: string }[]).map((row) => row.id);
  return {
    current,
    snapshots,
    move: (expected, next, check) =>
      database
        .transaction(() => {
          if (current() !== expected) return false;
          check();
          database.prepare<[string]>('insert into snapshot (id) values (?)').run(next);
          database.prepare<[string]>('update pointer set snapshot = ?').run(next);
          return true;
        })
        .immediate(),
    forget: (sweep) => {
      database
        .transaction(() => {
          const remove = database.prepare<[string]>('delete from snapshot where id = ?');
          for (const id of sweep(current(), snapshots())) remove.run(id);
        })
        .immediate();
    },
    close: () => {
      database.close();
    },
  };
}
