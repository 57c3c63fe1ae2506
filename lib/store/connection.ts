import type { Outcome } from '../protocol';
import type { Database } from './database';
import { failureOf, mayPass, NewerStore, OpeningTakesTooLong } from './failure';
import { CURRENT_VERSION } from './schema';

const MOST_ATTEMPTS = 3;
/** Waits before the second and the third attempt, in milliseconds. */
const WAITS = [100, 600];
const OPENING_LIMIT = 5_000;

export interface ConnectionParts {
  /** Makes a database object that is not open yet. */
  readonly create: () => Database;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/**
 * Keeps one connection to the database and opens a new one when it is lost. No handle survives an error,
 * so that a dead one never uses up the attempts.
 */
export class Connection {
  readonly #create: () => Database;
  readonly #wait: (milliseconds: number) => Promise<void>;
  #opening: Promise<Database> | null = null;

  constructor(parts: Pick<ConnectionParts, 'create'> & Partial<ConnectionParts>) {
    this.#create = parts.create;
    this.#wait = parts.wait ?? wait;
  }

  /**
   * Does `work` with an open database, at most three times. `work` must be safe to repeat.
   * @returns what `work` gave, or why the database would not; throws only for faults in the code
   */
  async run<T>(work: (database: Database) => Promise<T>): Promise<Outcome<T>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return { ok: true, value: await work(await this.#database()) };
      } catch (error) {
        await this.close();
        const reason = failureOf(error);
        if (reason === null) throw error;
        if (!mayPass(reason) || attempt === MOST_ATTEMPTS) return { ok: false, reason };
        await this.#wait(WAITS[attempt - 1] ?? 0);
      }
    }
  }

  /** Lets the connection go; the next `run` opens a new one. */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    const database = await opening?.catch(() => null);
    database?.close();
  }

  #database(): Promise<Database> {
    this.#opening ??= open(this.#create(), () => { this.#opening = null; });
    return this.#opening;
  }
}

async function open(database: Database, onLost: () => void): Promise<Database> {
  database.on('versionchange', () => {
    database.close();
    onLost();
  });
  database.on('close', onLost);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { reject(new OpeningTakesTooLong()); }, OPENING_LIMIT);
  });
  try {
    await Promise.race([openUnlessNewer(database), limit]);
  } catch (error) {
    database.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return database;
}

async function openUnlessNewer(database: Database): Promise<void> {
  if ((await database.versionOnDisk() ?? 0) > CURRENT_VERSION) throw new NewerStore();
  await database.open();
}
