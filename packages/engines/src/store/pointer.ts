import Database from 'libsql';

/** A promise that a snapshot stays readable for a while. 快照租约 */
export interface LeaseRow {
  /** Who holds it: a name no other reader or writer has, and that of its folder under `tmp/`. */
  readonly holder: string;
  readonly snapshot: string;
  /** When it ends, in milliseconds since 1970. */
  readonly expires: number;
  /** True of a writer: while one works, files that no snapshot holds yet may be its own. */
  readonly writing: boolean;
}

/** What a data folder's pointer file says at one moment. */
export interface PointerState {
  readonly current: string | null;
  /** Every snapshot published and not forgotten, oldest first. */
  readonly snapshots: readonly string[];
  readonly leases: readonly LeaseRow[];
}

/** The one mutable thing of a data folder: which snapshot is current, which can still be read, and who reads them. */
export interface Pointer {
  /** The current snapshot; null before anything was published. */
  current(): string | null;
  /** Every snapshot published and not forgotten, oldest first. */
  snapshots(): readonly string[];
  /**
   * Makes `next` current when `expected` still is, and says whether it did. `check` runs under the
   * write lock: nothing is collected between it and the move.
   */
  move(expected: string | null, next: string, check: () => void): boolean;
  /** Holds a snapshot, or holds it longer; false when `listed` is asked for and it is forgotten. */
  hold(lease: LeaseRow, listed: boolean): boolean;
  /** Lets go of what a holder holds: one snapshot, or all. */
  release(holder: string, snapshot?: string): void;
  /** Forgets the snapshots and drops the leases that `forgotten` names. */
  forget(forgotten: (state: PointerState) => { snapshots: readonly string[]; leases: readonly LeaseRow[] }): void;
  /** Runs `work` under the write lock: meanwhile nothing is published, held or forgotten. */
  locked(work: (state: PointerState) => void): void;
  /** Closes the file. */
  close(): void;
}

const schema = `
begin immediate;
create table if not exists snapshot (sequence integer primary key autoincrement, id text not null);
create table if not exists pointer (one integer primary key check (one = 1), snapshot text);
insert or ignore into pointer (one, snapshot) values (1, null);
create table if not exists lease (
  holder text not null, snapshot text not null, expires integer not null, writing integer not null,
  primary key (holder, snapshot));
commit;`;

/** True for SQLite's refusal to write where it may only read. */
export const isReadOnly = (cause: unknown): boolean =>
  cause instanceof Database.SqliteError && (((cause as { rawCode?: number }).rawCode ?? 0) & 0xff) === 8;

/**
 * Opens the pointer in a SQLite file; commits are on the disk when they return, the end of the journal too (`synchronous = extra`): what is removed
 * after a commit can be gone, the commit cannot. Opening writes only into a new file, so a reader needs no right to write and waits for no writer.
 */
export function openPointer(path: string): Pointer {
  const database = new Database(path, { timeout: 10_000 });
  database.exec('pragma synchronous = extra');
  if (!database.prepare<[]>("select 1 from sqlite_master where name = 'lease'").get()) database.exec(schema);
  const read = database.prepare<[]>('select snapshot from pointer');
  const list = database.prepare<[]>('select id from snapshot order by sequence');
  const held = database.prepare<[]>('select holder, snapshot, expires, writing from lease order by holder, snapshot');
  const current = (): string | null => (read.get() as { snapshot: string | null }).snapshot;
  const snapshots = (): string[] => (list.all() as { id: string }[]).map((row) => row.id);
  const leases = (): LeaseRow[] =>
    (held.all() as (Omit<LeaseRow, 'writing'> & { writing: number })[]).map(
      ({ holder, snapshot, expires, writing }) => ({ holder, snapshot, expires, writing: writing !== 0 }),
    );
  const state = (): PointerState => ({ current: current(), snapshots: snapshots(), leases: leases() });
  const write = <T>(work: () => T): T => database.transaction(work).immediate() as T;
  const drop = (holder: string, snapshot: string) =>
    database.prepare<[string, string]>('delete from lease where holder = ? and snapshot = ?').run(holder, snapshot);
  return {
    current,
    snapshots,
    move: (expected, next, check) =>
      write(() => {
        if (current() !== expected) return false;
        check();
        database.prepare<[string]>('insert into snapshot (id) values (?)').run(next);
        database.prepare<[string]>('update pointer set snapshot = ?').run(next);
        return true;
      }),
    hold: ({ holder, snapshot, expires, writing }, listed) =>
      write(() => {
        if (listed && !snapshots().includes(snapshot)) return false;
        database
          .prepare<[string, string, number, number]>('insert or replace into lease values (?, ?, ?, ?)')
          .run(holder, snapshot, expires, writing ? 1 : 0);
        return true;
      }),
    release: (holder, snapshot) => {
      write(() => {
        if (snapshot !== undefined) drop(holder, snapshot);
        else database.prepare<[string]>('delete from lease where holder = ?').run(holder);
      });
    },
    forget: (forgotten) => {
      write(() => {
        const gone = forgotten(state());
        for (const id of gone.snapshots) database.prepare<[string]>('delete from snapshot where id = ?').run(id);
        for (const { holder, snapshot } of gone.leases) drop(holder, snapshot);
      });
    },
    locked: (work) => {
      write(() => {
        work(state());
      });
    },
    close: () => {
      database.close();
    },
  };
}
