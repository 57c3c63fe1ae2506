import type { Failure } from '../protocol';

/** Thrown when the database on disk was made by a later version of the extension. */
export class NewerStore extends Error {
  override readonly name = 'NewerStore';
}

/** Thrown when a database does not open within the time it is given. */
export class OpeningTakesTooLong extends Error {
  override readonly name = 'OpeningTakesTooLong';
}

const BY_NAME: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'diskFull',
  NewerStore: 'newerStore',
  VersionError: 'newerStore',
  OpeningTakesTooLong: 'storeClosed',
  DatabaseClosedError: 'storeClosed',
  OpenFailedError: 'storeClosed',
  MissingAPIError: 'storeClosed',
  InvalidStateError: 'storeClosed',
  TransactionInactiveError: 'storeClosed',
  PrematureCommitError: 'storeClosed',
  AbortError: 'storeClosed',
  TimeoutError: 'storeClosed',
  UnknownError: 'storeClosed',
  SecurityError: 'storeClosed',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'damaged',
  ConstraintError: 'damaged',
  DataCloneError: 'damaged',
  UpgradeError: 'damaged',
  SchemaError: 'damaged',
};

/** A full disk while opening is told only in the message of another error. */
const DISK_IS_FULL = /quota|disk (?:is )?full|no space/i;

/**
 * What an error of the database means for the reader.
 * @returns `null` for an error that does not come from the database: a fault in the code
 */
export function failureOf(error: unknown): Failure | null {
  for (const layer of layersOf(error)) {
    const failure = BY_NAME[layer.name];
    if (failure === 'diskFull' || (failure !== undefined && DISK_IS_FULL.test(layer.message))) return 'diskFull';
  }
  for (const layer of layersOf(error).reverse()) {
    const failure = BY_NAME[layer.name];
    if (failure !== undefined) return failure;
  }
  return null;
}

/** Whether a new connection may do what this one could not. A full disk and a later schema stay as they are. */
export function mayPass(failure: Failure): boolean {
  return failure === 'storeClosed' || failure === 'damaged';
}

/** An error and the errors it wraps, outermost first. */
function layersOf(error: unknown): Error[] {
  const layers: Error[] = [];
  for (let at = error; at instanceof Error && layers.length < 8; at = innerOf(at)) layers.push(at);
  return layers;
}

function innerOf(error: Error): unknown {
  return 'inner' in error ? error.inner : error.cause;
}
